/** Writing, formatting and clearing areas of cells. */
import { type Area, isWholeColumns, isWholeRows } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { defaultFormat, type FormatChange } from "../grid/formats";
import type { BlockWrite, CellFormat } from "../model";
import { ModelError } from "../model-error";
import { sheetOf, type WorkbookState } from "../state";
import { noteCalculatedColumns } from "../tables/calculated-columns";
import { headersWritten } from "../tables/headers";
import {
  clearContents,
  formatChanger,
  interner,
  setConstant,
  setContent,
  setFormat,
} from "./content";
import { refuseProtected } from "./protection";
import { setLines } from "./set-lines";

export function writeBlock(state: WorkbookState, sheetId: string, block: BlockWrite): void {
  const sheet = sheetOf(state, sheetId);
  const { area } = block;
  checkArea(area);
  checkShape(area, block.contents);
  checkShape(area, block.formats);
  checkShape(area, block.cached);
  refuseProtected(sheet, area);
  if (block.formats) {
    const shared = interner();
    eachOf(area, block.formats, (format, row, column) => {
      setFormat(state, sheet, row, column, shared(format));
    });
  }
  if (block.contents) {
    const set = block.literal === true ? setConstant : setContent;
    eachOf(area, block.contents, (content, row, column) => {
      set(state, sheet, row, column, content);
    });
    headersWritten(state, sheet, area);
    noteCalculatedColumns(state, sheet, area);
    state.calculation.touch(sheet, area);
  }
  if (block.cached)
    eachOf(area, block.cached, (value, row, column) => {
      const stored = sheet.store.get(row, column);
      if (stored?.formula) state.calculation.remember(stored.formula, value);
    });
  state.transactions.record({ kind: "cells", sheetId, area });
}

/** Adds to the formats of an area; whole rows and columns keep it for the cells that come later. */
export function formatArea(
  state: WorkbookState,
  sheetId: string,
  area: Area,
  change: FormatChange,
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  refuseProtected(sheet, area);
  const apply = formatChanger(change);
  if (isWholeColumns(area)) {
    forEachIndex(area.column, area.columns, (column) => {
      const before = sheet.columnFormats.get(column) ?? defaultFormat;
      setLines(state, sheet, "columnFormats", column, 1, own(apply(before)));
    });
  } else if (isWholeRows(area)) {
    forEachIndex(area.row, area.rows, (row) => {
      const before = sheet.rowFormats.get(row) ?? defaultFormat;
      setLines(state, sheet, "rowFormats", row, 1, own(apply(before)));
    });
  }
  if (isWholeColumns(area) || isWholeRows(area))
    sheet.store.forEach(area, (cell, row, column) => {
      setFormat(state, sheet, row, column, apply(cell.format));
    });
  else
    eachCell(area, (row, column) => {
      const format = sheet.store.get(row, column)?.format ?? sheet.inheritedFormat(row, column);
      setFormat(state, sheet, row, column, apply(format));
    });
  state.transactions.record({ kind: "cells", sheetId, area });
}

export function clearArea(
  state: WorkbookState,
  sheetId: string,
  area: Area,
  what: "all" | "contents" | "formats",
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  refuseProtected(sheet, area);
  if (what !== "formats") {
    clearContents(state, sheet, area);
    headersWritten(state, sheet, area);
    state.calculation.touch(sheet, area);
  }
  if (what !== "contents") {
    if (isWholeColumns(area))
      setLines(state, sheet, "columnFormats", area.column, area.columns, undefined);
    if (isWholeRows(area)) setLines(state, sheet, "rowFormats", area.row, area.rows, undefined);
    const found: [number, number][] = [];
    sheet.store.forEach(area, (_, row, column) => found.push([row, column]));
    for (const [row, column] of found) setFormat(state, sheet, row, column, defaultFormat);
  }
  state.transactions.record({ kind: "cells", sheetId, area });
}

function checkShape(area: Area, rows: readonly (readonly unknown[])[] | undefined): void {
  if (!rows) return;
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns))
    throw new ModelError("wrongShape");
}

function eachOf<T>(
  area: Area,
  rows: readonly (readonly (T | undefined)[])[],
  visit: (item: T, row: number, column: number) => void,
): void {
  rows.forEach((items, down) => {
    items.forEach((item, right) => {
      if (item !== undefined) visit(item, area.row + down, area.column + right);
    });
  });
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      visit(row, column);
}

function forEachIndex(first: number, count: number, visit: (index: number) => void): void {
  for (let index = first; index < first + count; index++) visit(index);
}

/** The default format is none of a line's own. */
function own(format: CellFormat): CellFormat | undefined {
  return format === defaultFormat ? undefined : format;
}
