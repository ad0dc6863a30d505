/** A cell, column, table or sheet that could not be read as what it should be: what the sentence needs to know. */
import type { ReadProblemCode } from "../../plan/tables/problem-codes";

export interface Unread {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly column?: string | undefined;
  /** What the cell holds; for a sheet, table or column that is missing, its name. */
  readonly text: string;
  readonly suggestion?: string | undefined;
}

export type UnreadParams = Readonly<Record<ReadProblemCode, Unread>>;
