/** A1 addresses of cells and areas, without a sheet; `sheet-prefix.ts` has what may stand before them. */
import { columnIndex, columnLetters } from "./column-letters";
import { columnLimit, rowLimit } from "./limits";
import {
  type Area,
  areaBetween,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  type Place,
} from "./rectangle";

export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `A1`, `A1:B2`, or `A:C` and `2:5` for whole columns and rows. */
export function areaAddress(area: Area): string {
  const lastColumn = area.column + area.columns - 1;
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${area.row + area.rows}`;
  return cornersAddress(area);
}

/** `A1` or `A1:B2`, for whole columns and rows too, as files write them. */
export function cornersAddress(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** The place of a cell written without dollar signs, as files do; null for anything else. */
export function parseCell(name: string): Place | null {
  let at = 0;
  let column = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(name.slice(at));
  if (column === 0 || !Number.isInteger(row) || row < 1) return null;
  return { row: row - 1, column: column - 1 };
}

const cells = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?::\$?([A-Za-z]{1,3})\$?([1-9]\d*))?$/;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** `B2:C9` from any corner, `$A$1`, `A:C`, `1:3`, even where it reaches beyond the sheet; null for anything else. */
export function readArea(text: string): Area | null {
  const corners = cells.exec(text);
  if (corners) {
    const [, left = "", top = "", right = left, bottom = top] = corners;
    return areaBetween(
      { row: Number(top) - 1, column: columnIndex(left) },
      { row: Number(bottom) - 1, column: columnIndex(right) },
    );
  }
  const columns = wholeColumns.exec(text);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return areaBetween(
      { row: 0, column: columnIndex(left) },
      { row: rowLimit - 1, column: columnIndex(right) },
    );
  }
  const rows = wholeRows.exec(text);
  if (!rows) return null;
  const [, top = "", bottom = ""] = rows;
  return areaBetween(
    { row: Number(top) - 1, column: 0 },
    { row: Number(bottom) - 1, column: columnLimit - 1 },
  );
}

/** The same, of areas that lie on the sheet; null for others too. */
export function parseArea(text: string): Area | null {
  const area = readArea(text);
  return area && isOnSheet(area) ? area : null;
}
