/** The state of a workbook, as the pane's start view needs it. */
import type { GeneratedKey } from "../schema/generated-keys";
import type { SheetKey } from "../schema/sheets";

/**
 * `present`: found with every required column · `missing`: not there · `damaged`: the sheet is there, but a
 * table or column is missing · `foreign`: not there, and a sheet that is not ours has its name.
 */
export type SheetStatus = "present" | "missing" | "damaged" | "foreign";

export interface SheetState {
  readonly key: SheetKey;
  /** The Danish title of the sheet in the schema. */
  readonly title: string;
  readonly state: SheetStatus;
  /** The tab's name now; absent when missing. For `foreign`, the name that is taken. */
  readonly sheetName?: string;
  readonly sheetId?: string;
  /** Rows of the sheet's main table that hold something. */
  readonly rows?: number;
  /** Headers of the columns that are missing. */
  readonly missingColumns: readonly string[];
  /** Names of tables that are missing from the sheet, when others of it are there. */
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
  /** At least one typed sheet of ours is there. */
  readonly hasPlan: boolean;
  /** Every typed sheet is there with all its tables and columns. */
  readonly complete: boolean;
  readonly overviewWritten: boolean;
}
