/** Formulas of a block that has moved: references to cells go along with it. Pure. */
import { columnLetters, columnOfLetters } from "../../cells/column-letters";
import type { Cells } from "../../cells/cell-value";

/** Texts and what stands in brackets are passed over; a name or function does not look like a cell. */
const parts =
  /"(?:[^"]|"")*"|\[[^\]]*\]|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\w.\\]+/g;

/** The cells as they read when they stand so many rows and columns further on. */
export function movedBy(cells: Cells, rows: number, columns: number): Cells {
  if (rows === 0 && columns === 0) return cells;
  return cells.map((row) =>
    row.map((cell) =>
      typeof cell === "string" && cell.startsWith("=") ? moved(cell, rows, columns) : cell,
    ),
  );
}

function moved(formula: string, rows: number, columns: number): string {
  return formula.replace(
    parts,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      // A block and all it speaks of move together, whatever dollar signs there are.
      const column = columnLetters((columnOfLetters(letters) ?? 0) + columns);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${String(Number(row) + rows)}`;
    },
  );
}
