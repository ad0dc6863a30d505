import type { Count, Year } from "../plan/types";
import type { Period } from "./period";
import type { Flag } from "./proposal";

/** A cell whose count may be taken; `settle.ts` compares it with the others first. Row and column count from 0. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly offence: string;
  /** The part of the offence that the count is of; "" is all of it. */
  readonly path: string;
  readonly label: string;
  readonly period: Period & { readonly year: Year };
  /** The period as text, with its year. */
  readonly when: string;
  readonly count: Count;
  readonly flags: readonly Flag[];
}

/** A total of the input, to be compared with the counts that stand above it in its column. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly stated: Count;
  readonly parts: readonly { readonly row: number; readonly count: Count }[];
}
