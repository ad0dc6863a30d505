/** Cells that people have typed on what a change made: those that would be lost with it. Pure. */
import type { CellValue, Cells } from "../../cells/cell-value";
import type { PlacedCells } from "./change-record";

/**
 * How many cells hold something that the change did not put there. Rows people have put in or taken out move the
 * others; rows that are alike from the top and from the bottom are taken for the same.
 * @param made what the change left; undefined where that is not known, and every cell may be people's
 */
export function typedSince(now: PlacedCells, made: PlacedCells | undefined): number {
  if (made === undefined) return now.formulas.flat().filter(isTyped).length;
  const width = Math.max(...[now, made].map(({ column, formulas }) => column + widthOf(formulas)));
  const [present, before] = [rowsFromTop(now, width), rowsFromTop(made, width)];
  const texts = [present, before].map((rows) => rows.map((row) => JSON.stringify(row)));
  const [presentTexts = [], beforeTexts = []] = texts;
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
      row.filter((cell, across) => differs(cell, before[top + down]?.[across])),
    ).length;
}

/** A formula that has lost what it spoke of was changed by Excel, and nobody types one. */
function differs(cell: CellValue, made: CellValue | undefined): boolean {
  return isTyped(cell) && cell !== made;
}

function isTyped(cell: CellValue): boolean {
  return cell !== "" && !(typeof cell === "string" && /^=.*#REF!/s.test(cell));
}

function widthOf(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

function rowsFromTop({ row, column, formulas }: PlacedCells, width: number): Cells {
  if (formulas.length === 0) return [];
  const blank = Array.from({ length: width }, () => "");
  const above = Array.from({ length: row }, () => blank);
  const left = blank.slice(0, column);
  const right = blank.slice(column + widthOf(formulas));
  return [...above, ...formulas.map((cells) => [...left, ...cells, ...right])];
}
