/** Sizes and hiding of rows and columns, and merged cells. */
import { type Area, overlap } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { standardColumnWidth, standardRowHeight } from "../grid/standard-sizes";
import { ModelError } from "../model-error";
import { sheetOf, tablesOn, type WorkbookState } from "../state";
import { setContent } from "./content";
import { setLines } from "./set-lines";
import { setMerges } from "./set-merges";
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
  checkSize(pixels);
  const width = pixels === standardColumnWidth ? undefined : pixels;
  setLines(state, sheet, "columnWidths", column, count, width);
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
  checkSize(pixels);
  const height = pixels === standardRowHeight ? undefined : pixels;
  setLines(state, sheet, "rowHeights", row, count, height);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

function checkSize(pixels: number): void {
  if (!Number.isFinite(pixels) || pixels < 0) throw new ModelError("badSize");
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
  const member = what === "rows" ? "hiddenRows" : "hiddenColumns";
  setLines(state, sheet, member, first, count, hidden ? true : undefined);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

/** Merging keeps the upper left cell's content only (Microsoft, "Merge and unmerge cells"); table cells cannot be merged. */
export function merge(state: WorkbookState, sheetId: string, area: Area): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  if (tablesOn(state, sheetId).some((table) => overlap(table.area, area)))
    throw new ModelError("tableMerged");
  if (area.rows * area.columns === 1) return;
  setMerges(state, sheet, [...sheet.merges.filter((own) => !overlap(own, area)), area]);
  eachCell(area, (row, column) => {
    if (row !== area.row || column !== area.column) setContent(state, sheet, row, column, null);
  });
  state.calculation.touch(sheet, area);
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

export function unmerge(state: WorkbookState, sheetId: string, area: Area): void {
  const sheet = sheetOf(state, sheetId);
  setMerges(
    state,
    sheet,
    sheet.merges.filter((own) => !overlap(area, own)),
  );
  state.transactions.record({ kind: "sheetChanged", sheetId });
}
