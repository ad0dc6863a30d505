/** Formulas of a block that has moved: the cells they refer to have moved with it. Pure. */
import { columnLetters, columnOfLetters } from "../../cells/column-letters";
import { type Cells, isFormula } from "../../cells/cell-value";

/** The parts of a formula: texts, brackets, sheet names, cells (the one with groups), and other words. */
const parts =
  /"(?:[^"]|"")*"|\[[^\]]*\]|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\w.\\]+/g;

/** The cells as their formulas read when they stand so many rows and columns further on. */
export function movedBy(cells: Cells, rows: number, columns: number): Cells {
  if (rows === 0 && columns === 0) return cells;
  return cells.map((row) =>
    row.map((cell) => (isFormula(cell) ? moved(cell, rows, columns) : cell)),
  );
}

function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    parts,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      // The block's formulas refer to its own cells, so those with a dollar sign have moved too.
      const column = columnLetters((columnOfLetters(letters) ?? 0) + columns);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${String(Number(row) + rows)}`;
    },
  );
}
