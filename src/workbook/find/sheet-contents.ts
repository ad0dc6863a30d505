/** What a survey tells of a sheet's cells. */
import { type Cells, cellsFrom } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import { areaOf, rawCells, type TableCells } from "../change/range-cells";
import type { AskedSheet } from "./ask";
import type { SheetParts } from "./read-parts";
import type { SheetPart } from "./sheet-parts";

export interface SheetContents {
  /**
   * The rectangle of cells that hold something; absent on an empty sheet. Where the sheet's cells were read, those far
   * from the others are not in it.
   */
  readonly used?: Rectangle;
  /** The first rows, from A1, of a sheet that may be the plan's; all its rows where it lacks a table. */
  readonly top?: Cells;
  /** The cells of `used`, on a sheet that is no typed sheet, where the survey asked for all sheets. */
  readonly cells?: TableCells;
  /** The cells of such a sheet that stand far from those in `used`. */
  readonly strays?: readonly SheetPart[];
  /** Something may stand here that was too much to read; absent where all was read. */
  readonly unread?: Rectangle;
}

/** The contents of a sheet whose used range lies in the window. */
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

/** The contents of a sheet with cells far from each other. */
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
  const size = {
    rows: Math.max(first.length, row + rows),
    columns: Math.max(first[0]?.length ?? 0, column + columns),
  };
  return cellsFrom(
    size,
    (down, across) => first[down]?.[across] ?? beneath.values[down - row]?.[across - column] ?? "",
  );
}
