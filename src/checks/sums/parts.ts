/** The rows a sum in a table is made of. */
import { rangeAt } from "../place-at";
import type { Part } from "../compare";
import type { Place } from "../input";
import { cellOf, type TableCase, type TableShape } from "../recognise/table-case";
import { figureAt, type FigureIn, unitAt } from "../recognise/table-figures";

/** The parts of a sum: the rows from `from` up to `to` that are neither sums nor blank in the column. */
export function partsOf<Shape extends TableShape>(
  shape: Shape,
  from: number,
  to: number,
  offset: number,
): Part<FigureIn<Shape>>[] {
  const parts: Part<FigureIn<Shape>>[] = [];
  for (let row = from; row < to; row += 1) {
    const { role, name } = shape.rows[row] ?? { role: "total", name: "" };
    const value = figureAt(shape, row, offset);
    if (role !== "row" || value === undefined) continue;
    parts.push({ name, value, unit: partUnit(shape, row, offset) });
  }
  return parts;
}

/** A target is a rounded figure, so a sum of targets may be off by half a count for each. */
export function partUnit(shape: TableShape, row: number, offset: number): number {
  const isTarget = shape.kind === "targets" && offset < shape.header.years.length;
  return isTarget ? 1 : unitAt(shape, row, offset);
}

/** The cells of a column that a sum is made of, as one range. */
export function partsPlace(
  { table }: TableCase,
  shape: TableShape,
  from: number,
  to: number,
  offset: number,
): Place | undefined {
  const rows = shape.rows.slice(from, to).filter(({ role }) => role === "row");
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const column = shape.columns[offset] ?? 0;
  if (table.firstLine !== undefined || first === last) return cellOf(table, first.row, column);
  return rangeAt(table.sheet, table.row + first.row, table.row + last.row, table.column + column);
}
