/** Why no call can be written for a cell, as a message. */
import type { Message } from "../../cells/message";
import type { CallRefusalParams } from "../../text/messages/calls";

export type CallRefusal = Message<CallRefusalParams>;

/** A step on the way to a call that could not be taken. */
export class Refused {
  constructor(readonly why: CallRefusal) {}
}

export const refused = (why: CallRefusal): Refused => new Refused(why);
