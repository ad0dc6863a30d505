/** Cells that people have typed on what a change made: they would be lost with it. Pure. */
import { type CellValue, type Cells, cellsFrom } from "../../cells/cell-value";
import { rectangleFilled } from "../../cells/rectangle";
import type { PlacedCells } from "./change-record";

/**
 * How many cells hold something that the change did not put there. Rows that people have put in or taken out move the
 * others, so rows that are alike from the top and from the bottom are taken for the same.
 * @param made what the change left; undefined where that is not known, and every cell may be people's
 */
export function typedSince(now: PlacedCells, made: PlacedCells | undefined): number {
  if (made === undefined) return now.formulas.flat().filter(isTyped).length;
  const width = Math.max(...[now, made].map(widthOf));
  const [present, before] = [rowsFromTop(now, width), rowsFromTop(made, width)];
  const [presentTexts, beforeTexts] = [textsOf(present), textsOf(before)];
  const shorter = Math.min(present.length, before.length);
  let top = 0;
  while (top < shorter && presentTexts[top] === beforeTexts[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && presentTexts.at(-1 - bottom) === beforeTexts.at(-1 - bottom)) {
    bottom += 1;
  }
  return present
    .slice(top, present.length - bottom)
    .flatMap((row, down) =>
      row.filter((cell, across) => isTyped(cell) && cell !== before[top + down]?.[across]),
    ).length;
}

/** A formula with #REF! is not typed: Excel changes a formula so when the cells it names are deleted. */
function isTyped(cell: CellValue): boolean {
  return cell !== "" && !(typeof cell === "string" && /^=.*#REF!/s.test(cell));
}

function widthOf(cells: PlacedCells): number {
  return cells.column + rectangleFilled(cells, cells.formulas).columns;
}

function textsOf(rows: Cells): readonly string[] {
  return rows.map((row) => JSON.stringify(row));
}

/** The rows from the sheet's first row and column on. */
function rowsFromTop({ row, column, formulas }: PlacedCells, width: number): Cells {
  if (formulas.length === 0) return [];
  return cellsFrom(
    { rows: row + formulas.length, columns: width },
    (down, across) => formulas[down - row]?.[across - column] ?? "",
  );
}
