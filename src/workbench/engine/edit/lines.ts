/** Sizes and hiding of rows and columns, and merged cells. */
import { type Area, overlap } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { standardColumnWidth, standardRowHeight } from "../grid/standard-sizes";
import { ModelError } from "../model-error";
import { sheetOf, tablesOn, type WorkbookState } from "../state";
import { setContent } from "./content";
import { eachCell } from "./write";

function checkLines(first: number, count: number): void {
  checkArea({ row: 0, column: first, rows: 1, columns: count });
}

export function setColumnWidth(
  state: WorkbookState,
  sheetId: string,
  column: number,
  count: number,
  pixels: number,
): void {
  const sheet = sheetOf(state, sheetId);
  checkLines(column, count);
  setSizes(sheet.columnWidths, column, count, pixels, standardColumnWidth);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

export function setRowHeight(
  state: WorkbookState,
  sheetId: string,
  row: number,
  count: number,
  pixels: number,
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea({ row, column: 0, rows: count, columns: 1 });
  setSizes(sheet.rowHeights, row, count, pixels, standardRowHeight);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

function setSizes(
  sizes: Map<number, number>,
  first: number,
  count: number,
  pixels: number,
  standard: number,
): void {
  if (!Number.isFinite(pixels) || pixels < 0) throw new ModelError("badSize");
  for (let line = first; line < first + count; line++)
    if (pixels === standard) sizes.delete(line);
    else sizes.set(line, pixels);
}

export function setHidden(
  state: WorkbookState,
  sheetId: string,
  what: "rows" | "columns",
  first: number,
  count: number,
  hidden: boolean,
): void {
  const sheet = sheetOf(state, sheetId);
  const lines = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = first; line < first + count; line++)
    if (hidden) lines.add(line);
    else lines.delete(line);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

/** Merging keeps the upper left cell's content only (Microsoft, "Merge and unmerge cells"); table cells cannot be merged. */
export function merge(state: WorkbookState, sheetId: string, area: Area): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  if (tablesOn(state, sheetId).some((table) => overlap(table.area, area)))
    throw new ModelError("tableMerged");
  if (area.rows * area.columns === 1) return;
  sheet.merges = [...sheet.merges.filter((own) => !overlap(own, area)), area];
  eachCell(area, (row, column) => {
    if (row !== area.row || column !== area.column) setContent(state, sheet, row, column, null);
  });
  state.calculation.touch(sheet, area);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

export function unmerge(state: WorkbookState, sheetId: string, area: Area): void {
  const sheet = sheetOf(state, sheetId);
  sheet.merges = sheet.merges.filter((own) => !overlap(area, own));
  state.transactions.record({ kind: "sheetChanged", sheetId });
}
