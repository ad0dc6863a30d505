/**
 * What a change overwrote, kept so that Fortryd can put it back. Plain data: it survives a reload of the pane
 * only if the pane keeps it.
 */

/** A cell's content as Excel gives it: a formula begins with "=", unless the value is that very text. */
export type RawCell = string | number | boolean;

/** A rectangle as it was before the change, and as the change left it. Rows and columns count from 0. */
export interface OverwrittenBlock {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: {
    readonly values: readonly (readonly RawCell[])[];
    readonly formulas: readonly (readonly RawCell[])[];
    readonly numberFormats: readonly (readonly string[])[];
  };
  /** Formulas (or constants) the change wrote; undefined where it left a cell. */
  readonly after: readonly (readonly (RawCell | undefined)[])[];
}

/** Cells put in (undone by taking them out again when they still hold what was written). */
export interface InsertedCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly shift: "Down" | "Right";
}

export interface UndoBundle {
  readonly overwritten: readonly OverwrittenBlock[];
  readonly inserted: readonly InsertedCells[];
  /** Sheets the change made, with the formulas it left there; removed again only while they still hold just that. */
  readonly madeSheets: readonly {
    readonly sheetId: string;
    readonly name: string;
    readonly fingerprint: string;
  }[];
  /** Defined names the change made. */
  readonly madeNames: readonly string[];
  /** Settings as they were; absent values were not there. */
  readonly settings: readonly { readonly key: string; readonly before?: unknown }[];
}
