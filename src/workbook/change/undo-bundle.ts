/**
 * What a change overwrote, kept so that Fortryd can put it back. Plain data: it survives a reload of the pane
 * only if the pane keeps it.
 */
import type { CellValue } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Mark } from "./marks";

/** A rectangle as it was before the change, and as the change left it. Rows and columns count from 0. */
export interface OverwrittenBlock {
  readonly step: "overwritten";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly before: CapturedCells;
  /** Formulas (or constants) read back after the write. */
  readonly after: readonly (readonly CellValue[])[];
  /** The change gave all of it a number format, also cells it wrote nothing in. */
  readonly formatted?: true;
}

/** Everything it takes to put cells back: a text goes back as a text, a formula as a formula. */
export interface CapturedCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface CellArea extends Rectangle {
  readonly sheetId: string;
}

/** Cells put in; undone by taking them out again. */
export interface InsertedCells extends CellArea {
  readonly step: "inserted";
  readonly shift: "Down" | "Right";
}

/** Cells taken out; undone by putting them in again with what they held. */
export interface DeletedCells extends CellArea {
  readonly step: "deleted";
  readonly shift: "Up" | "Left";
  readonly before: CapturedCells;
}

/** A table that was given another size. */
export interface ResizedTable extends CellArea {
  readonly step: "resized";
  readonly tableId: string;
}

/** A defined name that was given another meaning, or made (`before` absent). */
export interface ChangedName {
  readonly step: "named";
  readonly name: string;
  readonly before?: string;
}

/** A sheet the change made, with what it held when the change was done. */
export interface MadeSheet {
  readonly step: "made";
  readonly sheetId: string;
  readonly name: string;
  readonly fingerprint: string;
}

/** A setting as it was; `before` is absent when it was not there. */
export interface ChangedSetting {
  readonly step: "setting";
  readonly key: string;
  readonly before?: unknown;
}

/** Cells the change marked, or took the marks from. */
export interface MarkedCells {
  readonly step: "marked";
  readonly sheetId: string;
  readonly before: readonly Mark[];
}

export type UndoStep =
  | OverwrittenBlock
  | InsertedCells
  | DeletedCells
  | ResizedTable
  | ChangedName
  | MadeSheet
  | MarkedCells
  | ChangedSetting;

export interface UndoBundle {
  /** In the order they were done; undone from the last to the first. */
  readonly steps: readonly UndoStep[];
  /** Tabs of sheets whose changes cannot be undone here (too much to keep, or a table's columns). */
  readonly notUndone: readonly string[];
}
