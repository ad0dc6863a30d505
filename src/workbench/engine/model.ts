/**
 * The workbook as the stand-in for Excel holds it. This file is the whole border between the engine (cells,
 * calculation, files) and those who use it: the Office.js objects, the page and the tests. Rows and columns
 * count from 0, as in Office.js's getRangeByIndexes. Everything is synchronous; calculation is done when a
 * transaction ends.
 */
import type { Locale } from "./locale/locale";
import type { Area } from "../cells/rectangle";

/** Excel's error values; `message` is what a custom function said of it, shown on hover. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#GETTING_DATA";
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds or shows: null is an empty cell; a date is its serial number. */
export type CellValue = null | number | string | boolean | CellError;

export type BorderEdge = "top" | "bottom" | "left" | "right";
export interface Border {
  readonly style: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted" | "hair";
  readonly color: string;
}

/** How a cell looks. Absent members are Excel's defaults. Colours are "#RRGGBB". */
export interface CellFormat {
  /** en-US format code, as in files and Office.js, e.g. `#,##0`. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerAcrossSelection"
    | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** false lets a cell be edited on a protected sheet. */
  readonly locked?: boolean;
  readonly borders?: Partial<Record<BorderEdge, Border>>;
  /**
   * The number of the style a file gave the cell, which holds what is not seen here (theme colours, patterns,
   * rotation). It goes along when the format is changed, so that saving changes only what was changed.
   */
  readonly fileStyle?: number;
}

export interface Cell {
  readonly value: CellValue;
  /** API form (en-US names, comma, decimal point), beginning with "="; absent for a constant. */
  readonly formula?: string;
  readonly format: CellFormat;
  /** Present on a cell filled by a spilled formula: where that formula stands. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A block to write, row by row. `undefined` leaves the cell as it is, null empties it. */
export interface BlockWrite {
  readonly area: Area;
  /** Constants, or formulas in API form as strings beginning with "=". Numbers stay numbers; strings stay texts. */
  readonly contents?: readonly (readonly (CellValue | undefined)[])[];
  /** Strings are texts even when they begin with "=", as in cells formatted as text. */
  readonly literal?: boolean;
  readonly formats?: readonly (readonly (CellFormat | undefined)[])[];
  /** What a file last showed for a formula; kept while the formula calls a function nobody knows. */
  readonly cached?: readonly (readonly (CellValue | undefined)[])[];
}

export interface ValidationRule {
  /** "any" holds only a prompt: everything may be typed. */
  readonly type: "any" | "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** API-form formulas or constants; a list's source is formula1: `=Name`, `=$A$1:$A$9` or `"a,b,c"`. */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly dropDown?: boolean;
  readonly error?: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

/** A conditional format as the stand-in models it; others in a file are kept but not shown. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: { readonly type: "custom"; readonly formula: string };
  readonly format: Pick<CellFormat, "fill" | "fontColor" | "bold" | "italic">;
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The formula the column fills new rows with, API form. */
  readonly calculatedFormula?: string;
}
export interface Table {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** Header row included, totals row included where shown. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
  readonly columns: readonly TableColumn[];
  /** Rows of the sheet that a filter hides. */
  readonly filtered: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Absent: the whole workbook. */
  readonly sheetId?: string;
  /** API form beginning with "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** How a sheet is printed. */
export interface Printing {
  readonly landscape: boolean;
  /** Shrunk to so many pages across and down, 0 being as many as it takes; absent: at full size. */
  readonly fit?: { readonly wide: number; readonly high: number };
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly protected: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly printing: Printing;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly merges: readonly Area[];
  /** The smallest rectangle holding every cell with a value or formula; null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  cell(row: number, column: number): Cell;
  /** Cells row by row, each row `area.columns` long. */
  cells(area: Area): readonly (readonly Cell[])[];
  /** What the cell shows, in the locale: `1.490.000`, `53 %`; "########" is the page's business. */
  text(row: number, column: number): string;
  /** Pixels. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
}

/** What can be changed of a sheet as a whole; a tab colour of null is none. */
export type SheetChange = Partial<
  Pick<
    Sheet,
    | "name"
    | "visibility"
    | "protected"
    | "frozenRows"
    | "frozenColumns"
    | "showGridlines"
    | "printing"
  >
> & { readonly tabColor?: string | null };

/** Which way cells go: down and right when some are inserted, up and left when some are deleted. */
export type Shift = InsertShift | DeleteShift;
export type InsertShift = "down" | "right";
export type DeleteShift = "up" | "left";

export type ChangeSource = "person" | "addin" | "calculation";
/** What happened, after the transaction in which it happened and after calculation. */
export type ModelChange =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "structure";
      readonly sheetId: string;
      /** The cells inserted or deleted. */
      readonly area: Area;
      readonly shift: Shift;
      /** Undoes the latest insertion or deletion on the sheet: what stood there before stands there again. */
      readonly takesBack?: true;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetChanged";
      readonly sheetId: string;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly tableId: string;
      readonly sheetId: string;
      readonly source: ChangeSource;
    }
  | { readonly kind: "replaced" };

/** Arguments of a worksheet function as Excel passes them: a scalar, or rows of scalars for a range or array. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];
export type FunctionAnswer =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: ErrorCode; readonly message: string };
/** Functions that live outside the engine (an add-in's). Names are upper-case and carry their namespace: TRYG.RESTERENDE. */
export interface CustomFunctions {
  readonly names: readonly string[];
  /** Called once per calculation round with every call not yet known; answers may come later, in any order. */
  invoke(
    calls: readonly {
      readonly id: number;
      readonly name: string;
      readonly args: readonly FunctionArgument[];
      readonly address: string;
    }[],
  ): void;
  cancel(ids: readonly number[]): void;
}

export interface CustomXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

export interface WorkbookModel {
  /** The language and settings of the Excel the workbook is open in. */
  readonly locale: Locale;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly customXmlParts: readonly CustomXmlPart[];
  /** Excel's add-in settings, by key; plain JSON. */
  readonly settings: ReadonlyMap<string, unknown>;

  sheetById(id: string): Sheet | undefined;
  /** By name, without regard to case. */
  sheetByName(name: string): Sheet | undefined;
  tableById(id: string): Table | undefined;
  tableByName(name: string): Table | undefined;
  nameOf(name: string, sheetId?: string): DefinedName | undefined;

  /**
   * Runs the changes as one: calculation, table growth and events come once, at its end. Nests. What a person does is
   * done whole or not at all: when `change` throws, nothing has changed.
   */
  transact<T>(source: ChangeSource, change: () => T): T;
  onChange(listener: (changes: readonly ModelChange[]) => void): () => void;

  addSheet(name?: string, position?: number): Sheet;
  deleteSheet(id: string): void;
  setSheet(id: string, change: SheetChange): void;
  moveSheet(id: string, position: number): void;

  /**
   * Writes as Office.js does: no parsing of strings (the caller has done it). Content right below a table becomes
   * part of the table, so what loads a file writes cells first and adds tables after.
   */
  write(sheetId: string, block: BlockWrite): void;
  /** Adds to the cells' formats; a member of value undefined is left, null is Excel's default. */
  format(
    sheetId: string,
    area: Area,
    change: { readonly [K in keyof CellFormat]?: CellFormat[K] | null },
  ): void;
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void;
  /** What a person types in the locale: formula, number, percent, date or text; the table below or beside grows. */
  type(sheetId: string, row: number, column: number, text: string): void;
  /** What a person would see in the formula bar: the formula in their language, or the constant as typed. */
  editText(sheetId: string, row: number, column: number): string;
  setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void;
  setRowHeight(sheetId: string, row: number, count: number, pixels: number): void;
  setHidden(
    sheetId: string,
    what: "rows" | "columns",
    first: number,
    count: number,
    hidden: boolean,
  ): void;
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;

  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void;
  addConditionalFormat(
    sheetId: string,
    format: Omit<ConditionalFormat, "id" | "priority">,
  ): ConditionalFormat;
  /** Changes a conditional format in place; its id stays. Priority 0 is the first, the others move back. */
  setConditionalFormat(
    sheetId: string,
    id: string,
    change: Partial<
      Pick<ConditionalFormat, "areas" | "priority" | "stopIfTrue" | "rule" | "format">
    >,
  ): void;
  deleteConditionalFormat(sheetId: string, id: string): void;

  insertCells(sheetId: string, area: Area, shift: InsertShift): void;
  deleteCells(sheetId: string, area: Area, shift: DeleteShift): void;

  addTable(sheetId: string, area: Area, hasHeaders: boolean, name?: string): Table;
  setTable(
    id: string,
    change: Partial<
      Pick<Table, "name" | "showTotals" | "showFilterButton" | "showBandedRows" | "style">
    >,
  ): void;
  resizeTable(id: string, area: Area): void;
  /** Turns the table into plain cells (`keepCells`) or deletes its cells too. */
  deleteTable(id: string, keepCells: boolean): void;
  renameColumn(tableId: string, columnId: number, name: string): void;
  /** The formula new rows get in a column, as it reads in the first data row; null for none. Fills nothing by itself. */
  setCalculatedColumn(tableId: string, columnId: number, formula: string | null): void;

  setName(name: DefinedName): void;
  deleteName(name: string, sheetId?: string): void;
  addCustomXmlPart(xml: string): CustomXmlPart;
  setCustomXmlPart(id: string, xml: string): void;
  deleteCustomXmlPart(id: string): void;
  setSetting(key: string, value: unknown): void;
  deleteSetting(key: string): void;

  /** Recalculates everything. */
  calculate(): void;
  /**
   * What a formula (API form) would give if it stood in the cell, without putting it there: for conditional
   * formats and custom validation. Array results give their first value; calls to custom functions give #BUSY!.
   */
  evaluate(sheetId: string, formula: string, row: number, column: number): CellValue;
  setCustomFunctions(functions: CustomFunctions | null): void;
  /** An answer to a call made through CustomFunctions.invoke; recalculates what waited for it. */
  answer(answers: readonly { readonly id: number; readonly answer: FunctionAnswer }[]): void;
  /** True while a custom function's answer is awaited. */
  readonly pending: boolean;

  /** A person's own undo and redo: each `transact("person", …)` is one step. An add-in's change ends both. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;
}
