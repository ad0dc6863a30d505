/** What a survey tells of a sheet's cells, from what was asked for. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import { areaOf, rawCells, type TableCells } from "../change/range-cells";
import type { AskedSheet } from "./ask";
import type { SheetParts } from "./read-parts";
import type { SheetPart } from "./sheet-parts";

export interface SheetContents {
  /**
   * The rectangle of cells that hold something; absent on an empty sheet. Where the sheet's cells were looked at,
   * those far from all others are left out of it.
   */
  readonly used?: Rectangle;
  /** The first rows, from A1, of a sheet that is ours or bears our name; all of `used` where it lacks a table. */
  readonly top?: Cells;
  /** All of `used`, on a sheet that is none of our typed ones, where the other sheets were asked for. */
  readonly cells?: TableCells;
  /** Cells of such a sheet that stand far from those in `used`. */
  readonly strays?: readonly SheetPart[];
  /** Something may stand here that was too much to read; absent where all was read. */
  readonly unread?: Rectangle;
}

/** A sheet whose used range lies in the window. */
export function contentsInWindow(
  { used, inWindow, top, whole }: AskedSheet,
  cells: TableCells | undefined,
): SheetContents {
  const beneath =
    whole && !inWindow.isNullObject
      ? { area: areaOf(inWindow), values: rawCells(inWindow.values) }
      : undefined;
  return {
    ...(!used.isNullObject && { used: areaOf(used) }),
    ...(top !== undefined && { top: rowsFromTop(rawCells(top.values), beneath) }),
    ...(cells && { cells }),
  };
}

/** A sheet with cells far from each other. */
export function contentsInParts(
  { top, whole, wanted }: AskedSheet,
  { near, strays, unread }: SheetParts,
): SheetContents {
  return {
    ...(near && { used: near.area }),
    ...(top !== undefined && { top: rowsFromTop(rawCells(top.values), whole ? near : undefined) }),
    ...(wanted && near && { cells: near }),
    ...(wanted && { strays }),
    ...(unread && { unread }),
  };
}

/** The first rows, and those of the cells beneath them that are known. */
function rowsFromTop(
  first: Cells,
  beneath: { readonly area: Rectangle; readonly values: Cells } | undefined,
): Cells {
  if (beneath === undefined) return first;
  const { row, column, rows, columns } = beneath.area;
  const width = Math.max(first[0]?.length ?? 0, column + columns);
  return Array.from({ length: Math.max(first.length, row + rows) }, (_, down) =>
    Array.from(
      { length: width },
      (__, across) => first[down]?.[across] ?? beneath.values[down - row]?.[across - column] ?? "",
    ),
  );
}
