import type { Count, Year } from "../plan/types";
import type { Period } from "./period";
import type { Flag } from "./proposal";

/** A cell that may be taken, before it is seen beside the others. Row and column from 0. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly offence: string;
  /** What part of the offence; "" is the whole. */
  readonly path: string;
  readonly label: string;
  readonly period: Period & { readonly year: Year };
  /** The period as text, with its year. */
  readonly when: string;
  readonly count: Count;
  readonly flags: readonly Flag[];
}

/** A total in the input, and what stands above it in its column. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly stated: Count;
  readonly parts: readonly { readonly row: number; readonly count: Count }[];
}
