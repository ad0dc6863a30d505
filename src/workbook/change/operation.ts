/**
 * Everything that changes the workbook is a list of operations: plain data, made by pure functions, shown before it is
 * done, carried out by `change`. Rows and columns count from 0. Sheets made earlier in the same list are named by the
 * key they were made under; existing sheets and tables by their Excel id.
 */
import type { Cells } from "../../cells/cell-value";
import type { CellPosition, Rectangle } from "../../cells/rectangle";
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

export interface Block extends CellPosition {
  readonly contents: Contents;
  /** The cells get it before they are written; without it they keep the one they have. */
  readonly numberFormat?: string;
}

/** What cells held in the preview. Nothing is written when they hold something else by then. */
interface Expected extends CellPosition {
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

/** What each kind of operation says. */
export interface Operations {
  readonly addSheet: { readonly key: string; readonly name: string };
  readonly write: {
    readonly cells: Block;
    /** The rows of a block that is written anew are of the kinds they were, so texts in its blank cells are people's and stay. */
    readonly keepsTexts?: true;
    /** Offsets of columns whose blank cells may hold a text that the block itself had: it is written over, and named. */
    readonly ownTexts?: readonly number[];
    /** For a block that is written anew: the styles of its rows and columns that go or look different now. */
    readonly stylesBefore?: readonly BlockStyle[];
    readonly expected?: Expected;
  } & OnSheet &
    OfBlock;
  readonly addTable: { readonly name: string; readonly style: string } & OnCells;
  readonly resizeTable: { readonly table: string } & OnCells;
  /** Puts a column into an existing table; cells to its right move. `index` counts from 0 in the table. */
  readonly addColumn: { readonly table: string; readonly index: number; readonly header: string };
  readonly insertCells: { readonly shift: "Down" | "Right" } & OnCells & OfBlock;
  readonly deleteCells: { readonly shift: "Up" | "Left" } & OnCells & OfBlock;
  readonly numberFormat: { readonly format: string } & OnCells & OfBlock;
  readonly style: { readonly style: CellStyle } & OnCells & OfBlock;
  readonly columnWidth: { readonly pixels: number } & OnColumns;
  readonly hideColumns: OnColumns;
  readonly freezeRows: { readonly rows: number } & OnSheet;
  /** The sheet prints in landscape and one page wide, however long it is. */
  readonly printOnePageWide: OnSheet;
  readonly validate: { readonly validation: ValidationSpec } & OnCells;
  readonly setName: {
    readonly name: string;
    readonly formula: string;
    readonly visible: boolean;
    /** The name is there already and is given another meaning. */
    readonly replaces?: boolean;
  };
  /** The name keeps its meaning: it follows the cells that come and go inside a block. */
  readonly showName: { readonly name: string; readonly visible: boolean };
  /** Replaces the add-in's marks on a sheet by others. */
  readonly mark: {
    readonly held: readonly HeldMark[];
    readonly marks: readonly Mark[];
  } & OnOldSheet;
  readonly setSetting: {
    readonly key: string;
    readonly value: unknown;
    /** What is kept under the key until now says nothing, so it is not read first. */
    readonly isNew?: true;
  };
  readonly activate: OnSheet;
  // The operations below are needed only to undo a change.
  /** Excel keeps no workbook without a visible sheet. It gives this one a name of its own. */
  readonly addBlankSheet: object;
  /**
   * Nobody types on a hidden sheet, so a later request can delete it with nothing on it but what was seen. A sheet that
   * holds anything but the expected is not deleted.
   */
  readonly hideSheet: { readonly expected: PresentSheet } & OnOldSheet;
  readonly showSheet: OnOldSheet;
  readonly deleteSheet: OnOldSheet;
  /** Puts cells back as they were kept: texts as texts, and the number format last. */
  readonly restore: {
    readonly kept: CapturedCells;
    /** What the cells were seen to hold. */
    readonly expected?: Cells;
    /** Which cells get their contents and their formats back; absent when all do. */
    readonly only?: {
      readonly contents: readonly (readonly boolean[])[];
      readonly formats: readonly (readonly boolean[])[];
    };
  } & CellPosition &
    OnOldSheet &
    OfBlock;
  /** Empties cells that were blank and had no format before a block was written there. */
  readonly clearBlock: { readonly shape: Rectangle; readonly block: string } & OnOldSheet;
  /** Takes rows out of a table; the cells beneath it move up. `shape` is on the sheet. */
  readonly deleteRows: { readonly shape: Rectangle } & OnOldSheet;
  readonly deleteColumn: { readonly table: string; readonly column: number };
  /** The table goes, and its cells stay. */
  readonly convertToRange: { readonly table: string };
  readonly deleteName: { readonly name: string };
  readonly deleteSetting: { readonly key: string };
}

/** The operations of some kinds. */
export type OperationOf<Op extends keyof Operations> = {
  readonly [Each in Op]: { readonly op: Each } & Operations[Each];
}[Op];

export type Operation = OperationOf<keyof Operations>;

/** The text that a cell is given; undefined where it is given something else. */
export function textOf(content: Content | undefined): string | undefined {
  return typeof content === "object" && "text" in content ? content.text : undefined;
}

/** The formula that a cell is given; undefined where it is given something else. */
export function formulaIn(content: Content | undefined): string | undefined {
  return typeof content === "object" && "formula" in content ? content.formula : undefined;
}
