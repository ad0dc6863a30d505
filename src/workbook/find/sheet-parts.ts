/** Cells of a sheet that lie near each other are one part of it; cells far from them are another. Pure. */
import { type CellValue, type Cells, cellsFrom } from "../../cells/cell-value";
import { hull, intersection, type Rectangle } from "../../cells/rectangle";
import { sheetColumns, sheetRows } from "../../cells/sheet-size";
import type { TableCells } from "../change/range-cells";
import { readWindow } from "../change/read-window";

/** Cells of a sheet, and where they stand. */
export interface SheetPart extends TableCells {
  readonly area: Rectangle;
}

/** Parts with at most so many blank rows or columns between them are put together. */
const nearness = 64;

/** No part has more cells than this, blank ones included. */
const largestPart = 2_000_000;

/**
 * The slices of a sheet that its used range touches, the window first. Each edge is double the one before it, beginning
 * with the window's, so that there are at most 63 slices.
 */
export function slicesOf(used: Rectangle): readonly Rectangle[] {
  return spans(readWindow.rows, sheetRows).flatMap(([row, rows]) =>
    spans(readWindow.columns, sheetColumns).flatMap(
      ([column, columns]) => intersection({ row, column, rows, columns }, used) ?? [],
    ),
  );
}

/** Starts and lengths: from 0 to the first edge, and then from each edge to its double. */
function spans(first: number, limit: number): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = [[0, first]];
  for (let edge = first; edge < limit; edge *= 2) all.push([edge, edge]);
  return all;
}

/** The slice without the blank rows and columns at its edges; undefined where all of it is blank. */
export function withoutBlankEdges({ area, values, formulas }: SheetPart): SheetPart | undefined {
  const isFilled = (row: number, column: number): boolean =>
    formulas[row]?.[column] !== "" || values[row]?.[column] !== "";
  let [top, bottom, left, right] = [-1, -1, area.columns, -1];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      if (!isFilled(row, column)) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (top < 0) return undefined;
  const cut = (cells: Cells): Cells =>
    cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return {
    area: {
      row: area.row + top,
      column: area.column + left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    },
    values: cut(values),
    formulas: cut(formulas),
  };
}

/** Puts parts together that lie near each other, and orders all by rows and columns. */
export function joined(parts: readonly SheetPart[]): readonly SheetPart[] {
  const apart: SheetPart[] = [];
  for (let part of parts) {
    for (;;) {
      const near = apart.findIndex((other) => areNear(other.area, part.area));
      const other = apart[near];
      if (other === undefined) break;
      apart.splice(near, 1);
      part = together(other, part);
    }
    apart.push(part);
  }
  return apart.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

function areNear(a: Rectangle, b: Rectangle): boolean {
  const all = hull(a, b);
  const between = Math.max(all.rows - a.rows - b.rows, all.columns - a.columns - b.columns);
  return between <= nearness && all.rows * all.columns <= largestPart;
}

function together(a: SheetPart, b: SheetPart): SheetPart {
  const area = hull(a.area, b.area);
  const grid = (pick: (part: SheetPart) => Cells): Cells => {
    const cells = cellsFrom<CellValue>(area, () => "");
    for (const part of [a, b]) {
      const [down, across] = [part.area.row - area.row, part.area.column - area.column];
      pick(part).forEach((row, at) => cells[down + at]?.splice(across, row.length, ...row));
    }
    return cells;
  };
  return { area, values: grid(({ values }) => values), formulas: grid(({ formulas }) => formulas) };
}
