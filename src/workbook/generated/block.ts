/** A generated table as data, before it is given a place: its rows, and where its sums begin. */
import type { Rectangle } from "../../cells/rectangle";
import type { Content } from "../change/operation";

/** What a row is, which decides how it looks when it is first written. */
export type RowKind = "title" | "header" | "body" | "note" | "total";

export interface BlockRow {
  readonly kind: RowKind;
  /** Contents by column; the row's own number in the sheet (from 1) and the block's first data row are known only when placed. */
  readonly cells: (place: BlockPlace) => readonly Content[];
}

/** Where a block stands, so that its formulas can speak of their own cells. */
export interface BlockPlace {
  /** The row as people count it, from 1. */
  readonly row: number;
  /** First and last row between the header and the sums, as people count. */
  readonly firstBody: number;
  readonly lastBody: number;
  /** Letters of a column of the block, from 0. */
  readonly letters: (column: number) => string;
}

export interface BlockColumn {
  readonly width: number;
  /** Helper columns: ids and row numbers that the formulas look up by. */
  readonly hidden?: boolean;
  readonly numbers?: "kroner" | "count";
}

export interface GeneratedBlock {
  /** The hidden defined name that holds the block in place. */
  readonly name: string;
  readonly columns: readonly BlockColumn[];
  /** A sum of nothing is blank, as in the area tables; elsewhere it is 0. */
  readonly blankSums?: boolean;
  /** Offsets of columns whose cells hold a text at one writing and are blank at the next. */
  readonly ownTexts?: readonly number[];
  /** Cells that are shown otherwise than their column, from the block's first row and column; given at every writing. */
  readonly formats?: readonly (Rectangle & { readonly format: string })[];
  /** Title, header, at least one row of body or a note, then the sums. */
  readonly rows: readonly BlockRow[];
}

/** The sums at the end of the block. */
export function tailOf(rows: readonly BlockRow[]): number {
  return rows.filter(({ kind }) => kind === "total").length;
}

/** A fixed text, blank where there is none. */
export function textCell(text: string): Content {
  return text === "" ? "blank" : { text };
}

export function blanks(count: number): readonly Content[] {
  return Array.from({ length: count }, () => "blank");
}
