/**
 * Why a function gives no figure, as a message. Functions give faults as results, so that one year of a spilled row may
 * fail alone; `bind.ts` turns them into the errors cells show.
 */
import type { Message } from "../cells/message";
import type { FaultParams } from "../text/messages/faults";

export type FaultError = "#VALUE!" | "#N/A";

export class Fault {
  constructor(
    readonly error: FaultError,
    readonly message: Message<FaultParams>,
  ) {}
}

/** Something in the call must be corrected. */
export const wrong = (message: Message<FaultParams>): Fault => new Fault("#VALUE!", message);
/** Nothing has to be corrected, and still there is no figure. */
export const notAvailable = (message: Message<FaultParams>): Fault => new Fault("#N/A", message);
