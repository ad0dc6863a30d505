/** Cell addresses as people write them (`B4`, `A1:C9`), and rows and columns counted from 0 as the model does. */
import type { Area } from "../../engine/model";

/** Excel's own limits. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function placeName(place: Place): string {
  return columnName(place.column) + String(place.row + 1);
}

/** `A1`, `A1:B2`, or `A:C` and `2:5` for whole columns and rows. */
export function areaName(area: Area): string {
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  if (area.rows === rowLimit) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.columns === columnLimit) return `${String(area.row + 1)}:${String(lastRow + 1)}`;
  const first = placeName(area);
  const last = placeName({ row: lastRow, column: lastColumn });
  return first === last ? first : `${first}:${last}`;
}

const corner = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function readCorner(text: string): Place | null {
  const found = corner.exec(text);
  if (!found) return null;
  const place = { row: Number(found[2]) - 1, column: columnIndex(found[1] ?? "") };
  return place.row < rowLimit && place.column < columnLimit ? place : null;
}

/** The smallest area holding both cells. */
export function areaBetween(one: Place, other: Place): Area {
  return {
    row: Math.min(one.row, other.row),
    column: Math.min(one.column, other.column),
    rows: Math.abs(one.row - other.row) + 1,
    columns: Math.abs(one.column - other.column) + 1,
  };
}

export interface Reference {
  /** Absent: the sheet one is on. */
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `B4`, `$A$1:C9`, `A:C`, `2:5`, each with or without a sheet before it; anything else is null. */
export function readReference(text: string): Reference | null {
  const mark = text.lastIndexOf("!");
  const area = readArea(text.slice(mark + 1).trim());
  if (!area) return null;
  if (mark < 0) return { area };
  const sheet = text.slice(0, mark).trim().replace(/^=/, "");
  return { sheet: /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, area };
}

function readArea(text: string): Area | null {
  const columns = wholeColumns.exec(text);
  if (columns) {
    const one = columnIndex(columns[1] ?? "");
    const other = columnIndex(columns[2] ?? "");
    if (Math.max(one, other) >= columnLimit) return null;
    return areaBetween({ row: 0, column: one }, { row: rowLimit - 1, column: other });
  }
  const rows = wholeRows.exec(text);
  if (rows) {
    const [one, other] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.max(one, other) >= rowLimit) return null;
    return areaBetween({ row: one, column: 0 }, { row: other, column: columnLimit - 1 });
  }
  const [first = "", last = first, ...more] = text.replace(/^=/, "").split(":");
  const one = readCorner(first);
  const other = readCorner(last);
  return one && other && more.length === 0 ? areaBetween(one, other) : null;
}

export function holds(area: Area, place: Place): boolean {
  return (
    place.row >= area.row &&
    place.row < area.row + area.rows &&
    place.column >= area.column &&
    place.column < area.column + area.columns
  );
}

/** What two areas share, or null. */
export function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
