/**
 * What a cell holds or shows, as Excel gives it: a number, a text, a truth value, or blank (""). An error value is its
 * text, `#REF!`. Where formulas are asked for, a formula is a text that begins with "=".
 */
export type CellValue = string | number | boolean;

/** Cells in rows, as Excel gives those of a range: every row has as many cells as the first. */
export type Cells = readonly (readonly CellValue[])[];

/** Whether a cell that was asked for its formula has one. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** So many rows and columns of cells, each made from its place in them. */
export function cellsFrom<Cell>(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cellOf: (row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cellOf(row, column)),
  );
}
