/** What `readPlan` gives: the plan, what could not be read as its type, and where every cell stands. */
import type { Cells } from "../../cells/cell-value";
import type { Plan } from "../../plan/types";
import type { TableKey } from "../../plan/tables";
import type { ReadProblemCode } from "../../plan/tables/problem-codes";
import type { UnrecordedFigure } from "./reports-rows";

/** A cell (or column, or sheet) that does not hold what its column declares. It is never read as 0. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  /** `error`: a figure or reference is lost until it is corrected; `warning`: it is read, with the reading in `suggestion`. */
  readonly severity: "error" | "warning";
  readonly table: TableKey;
  /** The tab's name. */
  readonly sheet: string;
  /** A1, e.g. `D7`; absent when the problem is a whole sheet, table or column. */
  readonly cell?: string;
  /** The column's header as it stands on the sheet. */
  readonly column?: string;
  /** What the cell holds, as text. */
  readonly text: string;
  /** What it should probably say, as a person would type it. */
  readonly suggestion?: string;
}

/** One table as it was read: raw contents and where they stand, so that a finding can name its cell. */
export interface TableSnapshot {
  readonly key: TableKey;
  readonly sheetId: string;
  /** The tab's name. */
  readonly sheet: string;
  readonly tableId: string;
  /** The table's name now. */
  readonly name: string;
  /** Row of the headers and first column, from 0 in the sheet. */
  readonly headerRow: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Offset of each schema column from the table's first column; year columns are `<key>:<year>`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Data rows, without the header; blank is "". Dates are Excel serial numbers. */
  readonly values: Cells;
  /** As `values`, a formula in API form where there is one. */
  readonly formulas: Cells;
}

export interface PlanSnapshot {
  readonly plan: Plan;
  readonly problems: readonly ReadProblem[];
  readonly tables: ReadonlyMap<TableKey, TableSnapshot>;
  /** Figures on Kriminalitet that nobody has said the source of. */
  readonly unrecorded: readonly UnrecordedFigure[];
}
