/** The cells of a sheet that are read as a matter of course. What lies further away is asked for by itself. */
import { hull, type Rectangle } from "../../cells/rectangle";

/** From A1 on, and more than a plan needs. */
export const readWindow: Rectangle = { row: 0, column: 0, rows: 16_384, columns: 64 };

export function reachesBeyond(
  { row, column, rows, columns }: Rectangle,
  window: Rectangle,
): boolean {
  return row + rows > window.rows || column + columns > window.columns;
}

export function reachesBeyondWindow(used: Rectangle): boolean {
  return reachesBeyond(used, readWindow);
}

/** The range in the window that holds something. Rows and columns at its edges may be blank. */
export function rangeInWindow(sheet: Excel.Worksheet, window = readWindow): Excel.Range {
  const { row, column, rows, columns } = window;
  return sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
}

/** The window, or so much more that it holds the cells. */
export const windowAround = (cells: Rectangle): Rectangle => hull(readWindow, cells);
