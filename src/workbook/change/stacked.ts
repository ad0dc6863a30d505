/** Cells that stand under each other, of the same columns, are read as one range. Pure. */
import type { Rectangle } from "../../cells/rectangle";

/** A rectangle of cells on a sheet. */
export interface Placed {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** Puts those of the same sheet and columns behind each other, from the top down. */
export function inColumnOrder(a: Placed, b: Placed): number {
  if (a.sheetId !== b.sheetId) return a.sheetId < b.sheetId ? -1 : 1;
  return (
    a.area.column - b.area.column || a.area.columns - b.area.columns || a.area.row - b.area.row
  );
}

/** Whether the cells stand just beneath those before them. */
export function follows(before: Placed, { sheetId, area }: Placed): boolean {
  return (
    before.sheetId === sheetId &&
    before.area.column === area.column &&
    before.area.columns === area.columns &&
    before.area.row + before.area.rows === area.row
  );
}
