/** Addresses in A1 form. Rows and columns count from 0. */
import { columnLetters, columnOfLetters } from "./column-letters";
import type { CellPosition, Rectangle } from "./rectangle";
import { quotedSheetName } from "./sheet-name";

/** `D7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** `D7:E9`, or `D7` for a single cell. */
export function rangeAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `'Oversigt'!$A$1:$F$14`, as a defined name wants it. */
export function absoluteRange(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const corner = (down: number, across: number): string =>
    `$${columnLetters(across)}$${String(down + 1)}`;
  const last = corner(row + rows - 1, column + columns - 1);
  return `${quotedSheetName(sheet)}!${corner(row, column)}:${last}`;
}

/** The cell that an address such as `D7` names; undefined for anything else. */
export function cellAt(address: string): CellPosition | undefined {
  const [, letters = "", row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  const column = columnOfLetters(letters);
  return column === undefined ? undefined : { row: Number(row) - 1, column };
}
