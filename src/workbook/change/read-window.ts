/** The cells of a sheet that are read as a matter of course. Cells further away are asked for separately. */
import { hull, type Rectangle } from "../../cells/rectangle";
import { rangeAt } from "./range-cells";

/** It begins at A1 and is larger than a plan needs. */
export const readWindow: Rectangle = { row: 0, column: 0, rows: 16_384, columns: 64 };

/** Whether some of the cells are beneath the window or to its right. */
export function reachesBeyond(
  { row, column, rows, columns }: Rectangle,
  window = readWindow,
): boolean {
  return row + rows > window.rows || column + columns > window.columns;
}

/** The range in the window that holds something. Rows and columns at its edges may be blank. */
export function rangeInWindow(sheet: Excel.Worksheet, window = readWindow): Excel.Range {
  return rangeAt(sheet, window).getUsedRangeOrNullObject(true);
}

/** The window, made as much larger as it takes to hold the cells. */
export const windowAround = (cells: Rectangle): Rectangle => hull(readWindow, cells);
