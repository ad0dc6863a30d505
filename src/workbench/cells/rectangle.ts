/** Rectangles of cells and what they share. Rows and columns count from 0; "none" is null throughout. */
import { columnLimit, rowLimit } from "./limits";

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where one cell stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
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

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function containsCell(area: Area, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    column >= area.column &&
    row < area.row + area.rows &&
    column < area.column + area.columns
  );
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells both areas hold; null for none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area holding both. */
export function hull(a: Area | null, b: Area): Area {
  if (a === null) return b;
  if (contains(a, b)) return a;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of `area` when `hole` is taken out: up to four areas, above, below, left and right. */
export function subtract(area: Area, hole: Area): Area[] {
  const inner = intersection(area, hole);
  if (inner === null) return [area];
  const parts: Area[] = [
    { ...area, rows: inner.row - area.row },
    { ...area, row: inner.row + inner.rows, rows: area.row + area.rows - inner.row - inner.rows },
    { ...inner, column: area.column, columns: inner.column - area.column },
    {
      ...inner,
      column: inner.column + inner.columns,
      columns: area.column + area.columns - inner.column - inner.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns >= columnLimit;
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows >= rowLimit;
}

/** True when the area lies on a sheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rows, area.columns].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= rowLimit &&
    area.column + area.columns <= columnLimit
  );
}
