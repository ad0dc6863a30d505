/** Widths and heights: the model counts pixels, Office.js counts points (72 to the inch against 96). */
import type { Sheet } from "../engine/model";

const pointsPerPixel = 0.75;

export function toPoints(pixels: number): number {
  return pixels * pointsPerPixel;
}

export function toPixels(points: number): number {
  return Math.round(points / pointsPerPixel);
}

/** Points that `count` columns from `first` take. */
export function columnsLeft(sheet: Sheet, first: number, count: number): number {
  let pixels = 0;
  for (let column = first; column < first + count; column++)
    if (!sheet.columnHidden(column)) pixels += sheet.columnWidth(column);
  return toPoints(pixels);
}

/** Points that `count` rows from `first` take. */
export function rowsTop(sheet: Sheet, first: number, count: number): number {
  let pixels = 0;
  for (let row = first; row < first + count; row++)
    if (!sheet.rowHidden(row)) pixels += sheet.rowHeight(row);
  return toPoints(pixels);
}
