/** A cell's place on its sheet. Rows and columns count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a sheet: its first cell, and how many rows and columns it has. */
export interface Rectangle extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle of one cell. */
export function singleCell({ row, column }: CellPosition): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

/** The rectangle that cells in rows fill when the first of them stands at a position. */
export function rectangleFilled(
  { row, column }: CellPosition,
  cells: readonly (readonly unknown[])[],
): Rectangle {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Whether both have the same cells. */
export function isSameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells that both have; undefined where they have none in common. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether the cell is in the rectangle. */
export function contains({ row, column, rows, columns }: Rectangle, cell: CellPosition): boolean {
  const [down, across] = [cell.row - row, cell.column - column];
  return down >= 0 && down < rows && across >= 0 && across < columns;
}

/** The smallest rectangle that holds both. */
export function hull(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
