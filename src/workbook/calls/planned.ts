/** Calls while they are planned: it is not known yet whether they can stand in the selected cell. */
import type { Message } from "../../cells/message";
import type { CallReadingParams } from "../../text/messages/calls";
import type { Expression } from "./expression";
import { Refused } from "./refusal";

export type CallReading = Message<CallReadingParams>;

export interface PlannedCall {
  readonly formula: Expression;
  readonly reads: readonly CallReading[];
  /** How many cells the result fills. */
  readonly rows: number;
  readonly columns: number;
  /** The year of the cell's row stands in the formula, so the formula is right in that row only. */
  readonly yearOfRow?: boolean;
}

/** A call that is planned step by step. The first step that cannot be taken yields why, and ends the planning. */
export type Planning = Generator<Refused, PlannedCall, undefined>;

/** The planned call, or why there is none. */
export const outcomeOf = (planning: Planning): PlannedCall | Refused => planning.next().value;

/** The value; a refusal is yielded instead, and ends the planning. */
export function* need<Value>(value: Value | Refused): Generator<Refused, Value, undefined> {
  while (value instanceof Refused) yield value;
  return value;
}
