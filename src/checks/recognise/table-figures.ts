/**
 * The figures of a recognised table. They are kept as bare numbers, NaN where there is none: there may be hundreds of
 * thousands, and a number that may be undefined is boxed. Only this file reads them so.
 */
import type { Count, Ore } from "../../plan/types";
import type { TableShape, TargetTable } from "./table-case";

/** What a figure of the table is. */
export type FigureIn<Shape extends TableShape> = Shape extends TargetTable ? Count : Ore;

/** What the table's figures are counted in. */
export function figureUnit({ kind }: TableShape): "ore" | "count" {
  return kind === "targets" ? "count" : "ore";
}

/** The figure at a row and an offset among the table's figure columns; undefined where there is none. */
export function figureAt<Shape extends TableShape>(
  shape: Shape,
  row: number,
  offset: number,
): FigureIn<Shape> | undefined {
  const figure = shape.figures[placeIn(shape, row, offset)];
  // Every figure was checked as its type before it was kept as a bare number.
  return figure === undefined || Number.isNaN(figure) ? undefined : (figure as FigureIn<Shape>);
}

/** What the figure is rounded to. */
export function unitAt(shape: TableShape, row: number, offset: number): number {
  return shape.units.get(placeIn(shape, row, offset)) ?? shape.unit;
}

/** Whether the cell says this figure; a blank says 0. */
export function says<Shape extends TableShape>(
  shape: Shape,
  row: number,
  offset: number,
  figure: FigureIn<Shape>,
): boolean {
  const stated = shape.figures[placeIn(shape, row, offset)];
  return stated === figure || (figure === 0 && (stated === undefined || Number.isNaN(stated)));
}

/** Whether a stated sum is exactly the rows before it that are no sums, which it nearly always is. */
export function addsUp<Shape extends TableShape>(
  shape: Shape,
  from: number,
  to: number,
  offset: number,
  stated: FigureIn<Shape>,
): boolean {
  let sum = 0;
  for (let row = from; row < to; row += 1) {
    if (shape.rows[row]?.role !== "row") continue;
    const figure = shape.figures[placeIn(shape, row, offset)] ?? NaN;
    if (!Number.isNaN(figure)) sum += figure;
  }
  return sum === stated;
}

function placeIn({ columns }: TableShape, row: number, offset: number): number {
  return row * columns.length + offset;
}
