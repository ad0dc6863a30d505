/** What `readPlan` gives: the plan, what could not be read, and the tables that were read. */
import type { Plan } from "../../plan/types";
import type { TableKey } from "../../plan/tables";
import type { ReadProblemCode } from "../../plan/tables/problem-codes";
import type { Located } from "../find/locate";
import type { UnrecordedFigure } from "./reports-rows";

/** A cell that does not hold what its column declares, or a column, table or sheet that is missing. It is never read as 0. */
export interface ReadProblem {
  readonly code: ReadProblemCode;
  /** With an `error` a figure or reference is lost until people correct it; with a `warning` it is read as `suggestion` says. */
  readonly severity: "error" | "warning";
  readonly table: TableKey;
  /** The tab's name. */
  readonly sheet: string;
  /** Its address, such as `D7`; absent when the problem is a whole sheet, table or column. */
  readonly cell?: string;
  /** The column's header as it stands on the sheet. */
  readonly column?: string;
  /** What the cell holds, as text; for a sheet, table or column that is missing, its name. */
  readonly text: string;
  /** What the cell should probably hold, as a person would type it. */
  readonly suggestion?: string;
}

export interface PlanSnapshot {
  readonly plan: Plan;
  readonly problems: readonly ReadProblem[];
  readonly tables: Located["tables"];
  /** Figures on Kriminalitet that nobody has said the source of. */
  readonly unrecorded: readonly UnrecordedFigure[];
}
