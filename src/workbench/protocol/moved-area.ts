/** Where an area lies after cells were inserted or deleted; undefined when it went with them. */
import type { Area, ModelChange } from "../engine/model";

type Structure = Pick<Extract<ModelChange, { kind: "structure" }>, "area" | "type">;

export function movedBy(area: Area, { area: edited, type }: Structure): Area | undefined {
  const rows = movesRows(area, edited, type);
  const inserted = type.endsWith("Inserted");
  const [start, size] = rows ? [area.row, area.rows] : [area.column, area.columns];
  const [at, count] = rows ? [edited.row, edited.rows] : [edited.column, edited.columns];
  if (!insideOtherAxis(area, edited, rows)) return area;
  const moved = inserted
    ? insertedInto(start, size, at, count)
    : deletedFrom(start, size, at, count);
  if (!moved) return undefined;
  if (moved.start === start && moved.size === size) return area;
  return rows
    ? { ...area, row: moved.start, rows: moved.size }
    : { ...area, column: moved.start, columns: moved.size };
}

/** Cells shift down or up when the edited block spans the area's columns; otherwise right or left. */
function movesRows(area: Area, edited: Area, type: Structure["type"]): boolean {
  if (type.startsWith("Row")) return true;
  if (type.startsWith("Column")) return false;
  return (
    edited.column <= area.column && edited.column + edited.columns >= area.column + area.columns
  );
}

/** Only areas wholly in the band that shifts move; others keep their place. */
function insideOtherAxis(area: Area, edited: Area, rows: boolean): boolean {
  return rows
    ? edited.column <= area.column && edited.column + edited.columns >= area.column + area.columns
    : edited.row <= area.row && edited.row + edited.rows >= area.row + area.rows;
}

function insertedInto(start: number, size: number, at: number, count: number) {
  if (at <= start) return { start: start + count, size };
  return at < start + size ? { start, size: size + count } : { start, size };
}

function deletedFrom(start: number, size: number, at: number, count: number) {
  const end = start + size;
  const before = Math.max(0, Math.min(count, start - at));
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  const left = size - gone;
  if (left === 0) return undefined;
  return { start: at < start ? start - before : start, size: left };
}
