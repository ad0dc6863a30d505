/** Why no call can be made for a cell, as a message. */
import type { Message } from "../../cells/message";
import type { CallRefusalParams } from "../../text/messages/calls";

export type CallRefusal = Message<CallRefusalParams>;

/** What a step of planning gives when it cannot be taken. It is a class so that it can be told from every other value. */
export class Refused {
  constructor(readonly why: CallRefusal) {}
}

/** A refusal for this reason. */
export const refused = (why: CallRefusal): Refused => new Refused(why);
