/** A call before it is known whether it can stand where it is wanted. */
import type { Expression } from "./expression";
import { Refused } from "./refusal";

/** What a call reads, for people to see before it is written. */
export interface ReadingParams {
  readonly frame: { readonly sheet: string; readonly years: readonly number[] };
  readonly funding: { readonly sheet: string; readonly years: readonly number[] };
  readonly offence: {
    readonly sheet: string;
    readonly columns: readonly string[];
    /** Absent where every offence is read. */
    readonly offence?: string;
  };
  readonly percents: { readonly sheet: string; readonly years: readonly number[] };
  readonly cell: { readonly cell: string; readonly text: string };
  readonly sum: { readonly cell: string; readonly parts: string };
  readonly levels: { readonly sheet: string; readonly from: number; readonly to: number };
  readonly rates: { readonly table: string };
  readonly tables: { readonly sheets: readonly string[] };
}

export type CallReading = {
  readonly [C in keyof ReadingParams]: { readonly code: C; readonly params: ReadingParams[C] };
}[keyof ReadingParams];

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
