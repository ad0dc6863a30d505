/** Cells of a sheet that lie near each other are a part of it; cells far from all others are a part of their own. Pure. */
import type { CellValue, Cells } from "../../cells/cell-value";
import { hull, intersection, type Rectangle } from "../../cells/rectangle";
import { sheetColumns, sheetRows } from "../../cells/sheet-size";
import type { TableCells } from "../change/range-cells";
import { readWindow } from "../change/read-window";

/** Cells of a sheet, and where they stand. */
export interface SheetPart extends TableCells {
  readonly area: Rectangle;
}

/** Parts with so few blank rows and columns between them are one. */
const nearness = 64;

/** A part is no larger than this, blank cells included. */
const largestPart = 2_000_000;

/**
 * The slices of a sheet that its used range touches, the window first. Their edges are the window's and each double of
 * them, so that there are at most 63.
 */
export function slicesOf(used: Rectangle): readonly Rectangle[] {
  return spans(readWindow.rows, sheetRows).flatMap(([row, rows]) =>
    spans(readWindow.columns, sheetColumns).flatMap(
      ([column, columns]) => intersection({ row, column, rows, columns }, used) ?? [],
    ),
  );
}

/** Starts and lengths: 0 to the first edge, then from each edge to its double. */
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

/** The parts with those that lie near each other put together, in the order of the first of each. */
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
    const cells: CellValue[][] = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => ""),
    );
    for (const part of [a, b]) {
      const [down, across] = [part.area.row - area.row, part.area.column - area.column];
      pick(part).forEach((row, at) => cells[down + at]?.splice(across, row.length, ...row));
    }
    return cells;
  };
  return { area, values: grid(({ values }) => values), formulas: grid(({ formulas }) => formulas) };
}
