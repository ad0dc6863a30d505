/**
 * Everything that changes the workbook is a list of these: plain data, made by pure functions, shown before it
 * is done, carried out by `apply`. Rows and columns count from 0. Sheets and tables made earlier in the same
 * list are named by the `key` they were made under; existing ones by their Excel id.
 */

import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { ValidationRule } from "../../plan/tables/codec";
import type { BlockStyle, CapturedCells } from "./change-record";
import type { HeldMark, Mark } from "./marks";
import type { PresentSheet } from "./undoing";

/** A sheet: one that exists, or one this list makes. */
export type SheetTarget = { readonly id: string } | { readonly made: string };

/** What a cell is given: a number, text (kept as text), a truth value, blank, or a formula in API form. */
export type Content =
  | { readonly number: number }
  | { readonly text: string }
  | { readonly boolean: boolean }
  | { readonly formula: string }
  | "blank";

export interface Block {
  readonly row: number;
  readonly column: number;
  /** Rectangular; undefined leaves a cell as it is. */
  readonly contents: readonly (readonly (Content | undefined)[])[];
  /** Given to the cells before they are written; without it they keep the one they have. */
  readonly numberFormat?: string;
}

/** A cell as the preview saw it; `apply` stops when the cell holds something else by then. */
export interface Expected {
  readonly row: number;
  readonly column: number;
  readonly formulas: Cells;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  /** A colour, or "none". */
  readonly fill?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly topBorder?: "none" | "thin" | "medium";
}

export interface ValidationSpec {
  readonly rule: ValidationRule | { readonly kind: "list"; readonly source: string };
  /** Help on the column; title at most 32 characters, message at most 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

/** Cells that belong to a generated block, which is kept and undone as a whole; the block's hidden name. */
interface OfBlock {
  readonly block?: string;
}

export type Operation =
  | {
      readonly op: "addSheet";
      readonly key: string;
      readonly name: string;
      readonly position?: number;
    }
  | ({
      readonly op: "write";
      readonly sheet: SheetTarget;
      readonly cells: Block;
      /** A block's rows are of the kinds they were: a text in a cell that is to be blank is a person's, and stays. */
      readonly keepsTexts?: true;
      /** Offsets of columns where the block's own text may have stood in such a cell: there it is written over, and named. */
      readonly ownTexts?: readonly number[];
      /** Where a block is written anew: how what is taken out of it or looks otherwise by now was styled. */
      readonly stylesBefore?: readonly BlockStyle[];
      readonly expected?: Expected;
    } & OfBlock)
  | {
      readonly op: "addTable";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly name: string;
      readonly style?: string;
    }
  | {
      readonly op: "resizeTable";
      readonly table: string;
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
    }
  | {
      /** A column put into an existing table; cells to its right move. `index` counts from 0 in the table. */
      readonly op: "addColumn";
      readonly table: string;
      readonly index: number;
      readonly header: string;
    }
  | ({
      readonly op: "insertCells";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly shift: "Down" | "Right";
    } & OfBlock)
  | ({
      readonly op: "deleteCells";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly shift: "Up" | "Left";
    } & OfBlock)
  | ({
      readonly op: "numberFormat";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly format: string;
    } & OfBlock)
  | ({
      readonly op: "style";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly style: CellStyle;
    } & OfBlock)
  | {
      readonly op: "columnWidth";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly columns: number;
      readonly pixels: number;
    }
  | {
      readonly op: "hideColumns";
      readonly sheet: SheetTarget;
      readonly column: number;
      readonly columns: number;
    }
  | { readonly op: "freezeRows"; readonly sheet: SheetTarget; readonly rows: number }
  /** On paper the sheet lies down and is one page wide, however long it is. */
  | { readonly op: "printOnePageWide"; readonly sheet: SheetTarget }
  | {
      readonly op: "validate";
      readonly sheet: SheetTarget;
      readonly shape: Rectangle;
      readonly validation: ValidationSpec;
    }
  | {
      readonly op: "setName";
      readonly name: string;
      readonly formula: string;
      readonly visible: boolean;
      /** The name is there already and is given another meaning. */
      readonly replaces?: boolean;
    }
  | {
      /** The name keeps the meaning it has: cells that come and go inside a block take it along. */
      readonly op: "showName";
      readonly name: string;
      readonly visible: boolean;
    }
  | {
      /** The add-in's own marks on a sheet's cells, in place of those it has. */
      readonly op: "mark";
      readonly sheet: { readonly id: string };
      readonly held: readonly HeldMark[];
      readonly marks: readonly Mark[];
    }
  | { readonly op: "setSetting"; readonly key: string; readonly value: unknown }
  // What undoing a change takes besides.
  /** Excel keeps no workbook without a visible sheet; it gives this one a name of its own. */
  | { readonly op: "addBlankSheet" }
  | {
      /** Nobody types on a hidden sheet: what is on it then is all that is deleted with it, by a later request. */
      readonly op: "hideSheet";
      readonly sheet: { readonly id: string };
      /** What it was seen to hold: with anything else on it, it is not deleted. */
      readonly expected: PresentSheet;
    }
  | { readonly op: "showSheet"; readonly sheet: { readonly id: string } }
  | { readonly op: "deleteSheet"; readonly sheet: { readonly id: string } }
  | ({
      /** Puts cells back as they were kept: texts as texts, and the number format last. */
      readonly op: "restore";
      readonly sheet: { readonly id: string };
      readonly row: number;
      readonly column: number;
      readonly kept: CapturedCells;
      /** What the cells were seen to hold. */
      readonly expected?: Cells;
      /** Which cells get their contents and their formats back; absent when all do. */
      readonly only?: {
        readonly contents: readonly (readonly boolean[])[];
        readonly formats: readonly (readonly boolean[])[];
      };
    } & OfBlock)
  /** Contents and formats of cells that were blank before a block was written there. */
  | {
      readonly op: "clearBlock";
      readonly sheet: { readonly id: string };
      readonly shape: Rectangle;
      readonly block: string;
    }
  | {
      /** Rows taken out of a table, cells beneath it moving up. `row` counts from 0 in its data rows. */
      readonly op: "deleteRows";
      readonly table: string;
      readonly sheet: { readonly id: string };
      readonly shape: Rectangle;
    }
  | { readonly op: "deleteColumn"; readonly table: string; readonly column: number }
  /** The table goes, its cells stay. */
  | { readonly op: "convertToRange"; readonly table: string }
  | { readonly op: "deleteName"; readonly name: string }
  | { readonly op: "deleteSetting"; readonly key: string }
  | { readonly op: "activate"; readonly sheet: SheetTarget };
