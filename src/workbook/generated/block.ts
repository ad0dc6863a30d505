/** A generated table as data, before it is given a place: its rows, and where its sums begin. */
import type { Rectangle } from "../../cells/rectangle";
import type { Content } from "../change/operation";

/** What a row is. It decides how the row looks when it is new. */
export type RowKind = "title" | "header" | "body" | "note" | "total";

export interface BlockRow {
  readonly kind: RowKind;
  /** The contents of all columns. Formulas name cells, so they are made when the block has a place. */
  readonly cells: (place: BlockPlace) => readonly Content[];
}

/** The place of a row and its block on the sheet. Rows count from 1, as in formulas. */
export interface BlockPlace {
  readonly row: number;
  /** The first and the last row between the header and the sums. */
  readonly firstBody: number;
  readonly lastBody: number;
  /** The letters of a column, which counts from 0 in the block. */
  readonly letters: (column: number) => string;
}

export interface BlockColumn {
  readonly width: number;
  /** A helper column, with the ids or row numbers by which formulas look up. */
  readonly hidden?: boolean;
  readonly numbers?: "kroner" | "count";
}

export interface GeneratedBlock {
  /** The hidden defined name that holds the block in place. */
  readonly name: string;
  readonly columns: readonly BlockColumn[];
  /** A sum of 0 is shown blank, as in the area tables. */
  readonly blankSums?: boolean;
  /** Offsets of columns whose cells may have a text of the block's own at one writing and be blank at the next. */
  readonly ownTexts?: readonly number[];
  /** Number formats of single cells, set at every writing. Rows and columns count from the block's first. */
  readonly formats?: readonly (Rectangle & { readonly format: string })[];
  /** A title, a header, at least one row of body or a note, then the sums. */
  readonly rows: readonly BlockRow[];
}

/** How many sums the rows end with. */
export function tailOf(rows: readonly BlockRow[]): number {
  return rows.filter(({ kind }) => kind === "total").length;
}

/** The offset of the first row after the header. */
export function bodyStart({ rows }: GeneratedBlock): number {
  return rows.findIndex(({ kind }) => kind === "header") + 1;
}

/** Whether the row stands between the header and the sums. */
export function isBody({ kind }: BlockRow): boolean {
  return kind === "body" || kind === "note";
}

/** A fixed text; an empty one leaves the cell blank. */
export function textCell(text: string): Content {
  return text === "" ? "blank" : { text };
}

/** So many blank cells. */
export function blanks(count: number): readonly Content[] {
  return Array.from({ length: count }, () => "blank");
}
