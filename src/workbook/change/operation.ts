/**
 * Everything that changes the workbook is a list of operations: plain data, made by pure functions, shown before it is
 * done, carried out by `change`. Rows and columns count from 0. Sheets made earlier in the same list are named by the
 * key they were made under; existing sheets and tables by their Excel id.
 */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { ValidationRule } from "../../plan/tables/codec";
import type { BlockStyle, CapturedCells } from "./change-record";
import type { HeldMark, Mark } from "./marks";
import type { PresentSheet } from "./undoing";

/** A sheet that exists, or one that the same list makes. */
export type SheetTarget = { readonly id: string } | { readonly made: string };

/** What a cell is given: a number, text (kept as text), a truth value, blank, or a formula in API form. */
export type Content =
  | { readonly number: number }
  | { readonly text: string }
  | { readonly boolean: boolean }
  | { readonly formula: string }
  | "blank";

/** Contents in rows of the same length; undefined leaves a cell as it is. */
export type Contents = readonly (readonly (Content | undefined)[])[];

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: Contents;
  /** The cells get it before they are written; without it they keep the one they have. */
  readonly numberFormat?: string;
}

/** What cells held in the preview. Nothing is written when they hold something else by then. */
interface Expected {
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
  readonly horizontal?: "General" | "Left" | "Right";
  readonly vertical?: "Top";
  readonly wrap?: boolean;
  readonly topBorder?: "none" | "thin";
}

export interface ValidationSpec {
  readonly rule: ValidationRule | { readonly kind: "list"; readonly source: string };
  /** Help on the column; title at most 32 characters, message at most 255. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** What Excel says when it refuses a value. */
  readonly error?: { readonly title: string; readonly message: string };
}

interface OnSheet {
  readonly sheet: SheetTarget;
}

interface OnOldSheet {
  readonly sheet: { readonly id: string };
}

interface OnCells extends OnSheet {
  readonly shape: Rectangle;
}

/** Cells that may belong to a generated block. They are kept and undone with their block, which is found by its hidden name. */
interface OfBlock {
  readonly block?: string;
}

interface OnColumns extends OnSheet {
  readonly column: number;
  readonly columns: number;
}

export type Operation =
  | { readonly op: "addSheet"; readonly key: string; readonly name: string }
  | ({
      readonly op: "write";
      readonly cells: Block;
      /** The rows of a block that is written anew are of the kinds they were, so texts in its blank cells are people's and stay. */
      readonly keepsTexts?: true;
      /** Offsets of columns whose blank cells may hold a text that the block itself had: it is written over, and named. */
      readonly ownTexts?: readonly number[];
      /** For a block that is written anew: the styles of its rows and columns that go or look different now. */
      readonly stylesBefore?: readonly BlockStyle[];
      readonly expected?: Expected;
    } & OnSheet &
      OfBlock)
  | ({ readonly op: "addTable"; readonly name: string; readonly style: string } & OnCells)
  | ({ readonly op: "resizeTable"; readonly table: string } & OnCells)
  | {
      /** A column put into an existing table; cells to its right move. `index` counts from 0 in the table. */
      readonly op: "addColumn";
      readonly table: string;
      readonly index: number;
      readonly header: string;
    }
  | ({ readonly op: "insertCells"; readonly shift: "Down" | "Right" } & OnCells & OfBlock)
  | ({ readonly op: "deleteCells"; readonly shift: "Up" | "Left" } & OnCells & OfBlock)
  | ({ readonly op: "numberFormat"; readonly format: string } & OnCells & OfBlock)
  | ({ readonly op: "style"; readonly style: CellStyle } & OnCells & OfBlock)
  | ({ readonly op: "columnWidth"; readonly pixels: number } & OnColumns)
  | ({ readonly op: "hideColumns" } & OnColumns)
  | ({ readonly op: "freezeRows"; readonly rows: number } & OnSheet)
  /** The sheet prints in landscape and one page wide, however long it is. */
  | ({ readonly op: "printOnePageWide" } & OnSheet)
  | ({ readonly op: "validate"; readonly validation: ValidationSpec } & OnCells)
  | {
      readonly op: "setName";
      readonly name: string;
      readonly formula: string;
      readonly visible: boolean;
      /** The name is there already and is given another meaning. */
      readonly replaces?: boolean;
    }
  /** The name keeps its meaning: it follows the cells that come and go inside a block. */
  | { readonly op: "showName"; readonly name: string; readonly visible: boolean }
  | ({
      /** The sheet's own marks of the add-in's are replaced by others. */
      readonly op: "mark";
      readonly held: readonly HeldMark[];
      readonly marks: readonly Mark[];
    } & OnOldSheet)
  | { readonly op: "setSetting"; readonly key: string; readonly value: unknown }
  | ({ readonly op: "activate" } & OnSheet)
  // The operations below are needed only to undo a change.
  /** Excel keeps no workbook without a visible sheet. It gives this one a name of its own. */
  | { readonly op: "addBlankSheet" }
  | ({
      /** Nobody types on a hidden sheet, so a later request can delete it with nothing on it but what was seen. */
      readonly op: "hideSheet";
      /** A sheet that holds anything else is not deleted. */
      readonly expected: PresentSheet;
    } & OnOldSheet)
  | ({ readonly op: "showSheet" } & OnOldSheet)
  | ({ readonly op: "deleteSheet" } & OnOldSheet)
  | ({
      /** Puts cells back as they were kept: texts as texts, and the number format last. */
      readonly op: "restore";
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
    } & OnOldSheet &
      OfBlock)
  /** Empties cells that were blank and had no format before a block was written there. */
  | ({ readonly op: "clearBlock"; readonly shape: Rectangle; readonly block: string } & OnOldSheet)
  /** Takes rows out of a table; the cells beneath it move up. `shape` is on the sheet. */
  | ({ readonly op: "deleteRows"; readonly shape: Rectangle } & OnOldSheet)
  | { readonly op: "deleteColumn"; readonly table: string; readonly column: number }
  /** The table goes, and its cells stay. */
  | { readonly op: "convertToRange"; readonly table: string }
  | { readonly op: "deleteName"; readonly name: string }
  | { readonly op: "deleteSetting"; readonly key: string };

/** The operations of one kind. */
export type OperationOf<Op extends Operation["op"]> = Extract<Operation, { readonly op: Op }>;

/** The text that a cell is given; undefined where it is given something else. */
export function textOf(content: Content | undefined): string | undefined {
  return typeof content === "object" && "text" in content ? content.text : undefined;
}

/** The formula that a cell is given; undefined where it is given something else. */
export function formulaIn(content: Content | undefined): string | undefined {
  return typeof content === "object" && "formula" in content ? content.formula : undefined;
}
