/** A cell, column or sheet that could not be read as what it should be: what its sentence has to know. */
import type { ReadProblemCode } from "../../plan/tables/problem-codes";

export interface Unread {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly column?: string | undefined;
  /** What stands there; of a sheet, table or column that is missing, its name. */
  readonly text: string;
  readonly suggestion?: string | undefined;
}

export type UnreadParams = Readonly<Record<ReadProblemCode, Unread>>;
