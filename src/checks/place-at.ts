import { cellAddress } from "../cells/address";
import type { Place } from "./input";

/** A cell; row and column count from 0. */
export function placeAt(sheet: string, row: number, column: number): Place {
  return { sheet, address: cellAddress(row, column) };
}

/** The cells of a column from one row to another. */
export function rangeAt(sheet: string, first: number, last: number, column: number): Place {
  return { sheet, address: `${cellAddress(first, column)}:${cellAddress(last, column)}` };
}
