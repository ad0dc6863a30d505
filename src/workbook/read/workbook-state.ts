/** The state of a workbook, as the pane's start view needs it. */
import type { GeneratedKey } from "../schema/generated-keys";
import type { SheetKey } from "../schema/sheets";

/**
 * A sheet is `present` with every table and column, or `missing`. It is `damaged` when it lacks a table or column, and
 * `foreign` when it is missing and a sheet that is not the plan's has its name.
 */
export type SheetStatus = "present" | "missing" | "damaged" | "foreign";

export interface SheetState {
  readonly key: SheetKey;
  /** The Danish title that the sheet is made with. */
  readonly title: string;
  readonly state: SheetStatus;
  /** The tab's name now; absent when the sheet is missing. Of a `foreign` sheet, the name that is taken. */
  readonly sheetName?: string;
  /** How many rows of the sheet's main table hold something. */
  readonly rows?: number;
  /** Headers of the columns that are missing. */
  readonly missingColumns: readonly string[];
  /** Names of the tables that are missing from a sheet that is there. */
  readonly missingTables: readonly string[];
}

export interface GeneratedState {
  readonly key: GeneratedKey;
  readonly title: string;
  readonly written: boolean;
  readonly sheetName?: string;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly generated: readonly GeneratedState[];
  /** At least one typed sheet is there. */
  readonly hasPlan: boolean;
  /** Every typed sheet is present. */
  readonly complete: boolean;
  readonly overviewWritten: boolean;
}
