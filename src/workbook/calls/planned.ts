/** A call before it is known whether it can stand where it is wanted. */
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
  /** A year of the cell's own row is written into the formula, so it holds for that row alone. */
  readonly yearOfRow?: boolean;
}

/** A call planned step by step; the first step that cannot be taken says why, and ends it. */
export type Planning = Generator<Refused, PlannedCall, undefined>;

export const outcomeOf = (planning: Planning): PlannedCall | Refused => planning.next().value;

/** The value, unless it is why there is none. */
export function* need<Value>(value: Value | Refused): Generator<Refused, Value, undefined> {
  while (value instanceof Refused) yield value;
  return value;
}
