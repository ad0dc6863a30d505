/** What is selected on a sheet, and how the keys move it. Nothing here knows the screen. */
import { columnLimit, rowLimit } from "../../cells/limits";
import { type Area, type Place, areaBetween, containsCell } from "../../cells/rectangle";
import type { Sheet } from "../../engine/model";

/** `active` is the cell one types in; it lies in `area`. `end` is the corner that Shift moves. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
  readonly area: Area;
}

export function selectCell(place: Place, sheet?: Sheet): Selection {
  const merged = sheet?.merges.find((merge) => containsCell(merge, place));
  if (!merged) return { active: place, end: place, area: areaBetween(place, place) };
  const first = { row: merged.row, column: merged.column };
  return { active: first, end: first, area: merged };
}

export function selectArea(
  area: Area,
  active: Place = { row: area.row, column: area.column },
): Selection {
  return {
    active,
    end: { row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    area,
  };
}

export function extendTo(selection: Selection, end: Place): Selection {
  return { active: selection.active, end, area: areaBetween(selection.active, end) };
}

export type Direction = "up" | "down" | "left" | "right";
const steps: Record<Direction, Place> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

function inside({ row, column }: Place): boolean {
  return row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;
}

function hidden(sheet: Sheet, { row, column }: Place): boolean {
  return sheet.rowHidden(row) || sheet.columnHidden(column);
}

/** The next visible cell in a direction, `count` steps away, or as far as the sheet goes. */
export function step(sheet: Sheet, from: Place, direction: Direction, count = 1): Place {
  const by = steps[direction];
  const merge = sheet.merges.find((area) => containsCell(area, from));
  let place = from;
  let best = from;
  for (let taken = 0; taken < count;) {
    place = { row: place.row + by.row, column: place.column + by.column };
    if (!inside(place)) break;
    if (hidden(sheet, place) || (merge && containsCell(merge, place))) continue;
    best = place;
    taken += 1;
  }
  return best;
}

function filled(sheet: Sheet, { row, column }: Place): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== undefined;
}

/** Ctrl + arrow: the end of the filled block one stands in, else the next filled cell, else the sheet's edge. */
export function jump(sheet: Sheet, from: Place, direction: Direction): Place {
  const by = steps[direction];
  const used = sheet.usedArea(true);
  const edge = edgeOf(from, direction);
  if (!used) return edge;
  const last = {
    row: used.row + used.rows - 1,
    column: used.column + used.columns - 1,
  };
  const beyond = (place: Place) =>
    !inside(place) ||
    (direction === "down" && place.row > last.row) ||
    (direction === "right" && place.column > last.column);
  let place = { row: from.row + by.row, column: from.column + by.column };
  if (beyond(place)) return edge;
  if (filled(sheet, from) && filled(sheet, place)) {
    for (;;) {
      const next = { row: place.row + by.row, column: place.column + by.column };
      if (beyond(next) || !filled(sheet, next)) return place;
      place = next;
    }
  }
  while (!beyond(place)) {
    if (filled(sheet, place)) return place;
    place = { row: place.row + by.row, column: place.column + by.column };
  }
  return edge;
}

function edgeOf(from: Place, direction: Direction): Place {
  if (direction === "up") return { row: 0, column: from.column };
  if (direction === "down") return { row: rowLimit - 1, column: from.column };
  if (direction === "left") return { row: from.row, column: 0 };
  return { row: from.row, column: columnLimit - 1 };
}

/** Ctrl + End: the last cell of what is in use. */
export function lastUsed(sheet: Sheet): Place {
  const used = sheet.usedArea(false);
  if (!used) return { row: 0, column: 0 };
  return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
}

/**
 * Enter and Tab: within an area of several cells the active cell walks through it, row by row or column by
 * column, and starts over at the end; else the selection moves one cell.
 */
export function advance(sheet: Sheet, selection: Selection, direction: Direction): Selection {
  const { area, active } = selection;
  const single =
    area.rows * area.columns === 1 || sheet.merges.some((merge) => sameArea(merge, area));
  if (single) return selectCell(step(sheet, active, direction), sheet);
  const byRow = direction === "left" || direction === "right";
  const length = byRow ? area.columns : area.rows;
  const total = area.rows * area.columns;
  const at = byRow
    ? (active.row - area.row) * length + active.column - area.column
    : (active.column - area.column) * length + active.row - area.row;
  const forward = direction === "right" || direction === "down";
  const next = (at + (forward ? 1 : total - 1)) % total;
  const [outer, inner] = [Math.floor(next / length), next % length];
  const place = byRow
    ? { row: area.row + outer, column: area.column + inner }
    : { row: area.row + inner, column: area.column + outer };
  return { ...selection, active: place };
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
