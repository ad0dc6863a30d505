/** Excel's addresses, both ways. Rows and columns count from 0. */
import type { Area } from "../engine/model";

/** Rows and columns of an Excel sheet (Excel specifications and limits). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `'Ark 1'!A1:B2` in its parts; the area is undefined when the text is no A1 address (it may be a name). */
export function splitAddress(address: string): { sheet: string | undefined; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, local: address };
  return { sheet: address.slice(0, bang), local: address.slice(bang + 1) };
}

const cellOrRange = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** `B2:C9`, `$A$1`, `A:C`, `1:3`; undefined when the text is none of these or lies outside the sheet. */
export function parseArea(local: string): Area | undefined {
  const cells = cellOrRange.exec(local);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = wholeColumns.exec(local);
  if (columns)
    return between(
      0,
      columnIndex(columns[1] ?? ""),
      maxRows - 1,
      columnIndex(columns[2] ?? columns[1] ?? ""),
    );
  const rows = wholeRows.exec(local);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return fits(area) ? area : undefined;
}

/** True when the area lies on the sheet and holds at least one cell. */
export function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= maxRows &&
    area.column + area.columns <= maxColumns
  );
}

export function isEntireColumn(area: Area): boolean {
  return area.rows === maxRows;
}

export function isEntireRow(area: Area): boolean {
  return area.columns === maxColumns;
}

/** `A1:B2` without a sheet; whole columns and rows as `A:B` and `1:2`. */
export function areaText({ row, column, rows, columns }: Area): string {
  const left = columnName(column);
  const right = columnName(column + columns - 1);
  if (rows === maxRows) return `${left}:${right}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

/** The sheet's name as it stands before `!`: in quotes when it could be read as something else (ARK1 is a cell). */
function sheetText(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const likeReference = parseArea(name) !== undefined || /^(r\d*c\d*|r|c)$/i.test(name);
  return plain && !likeReference ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Ark 1'!A1:B2`. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetText(sheetName)}!${areaText(area)}`;
}

/** The cells both areas hold. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
