import type { Place } from "./input";

/** A cell's A1 address; row and column count from 0. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

export function placeAt(sheet: string, row: number, column: number): Place {
  return { sheet, address: addressOf(row, column) };
}

/** The cells of a column from one row to another. */
export function rangeAt(sheet: string, first: number, last: number, column: number): Place {
  return { sheet, address: `${addressOf(first, column)}:${addressOf(last, column)}` };
}
