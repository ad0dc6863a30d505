/** The one place a cell's content or format is set: it keeps history, the calculation and the store in step. */
import type { Area } from "../../cells/rectangle";
import { defaultFormat, type FormatChange, changed, intern } from "../grid/formats";
import type { SheetState } from "../grid/sheet-state";
import type { CellFormat, CellValue } from "../model";
import type { WorkbookState } from "../state";

/** A formula in API form as a string beginning with "=", else a constant; null empties the cell. */
export function setContent(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  content: CellValue,
): void {
  const formula = isFormula(content) ? content : null;
  replace(state, sheet, row, column, formula === null ? content : null, formula);
}

/** A constant; a string is a text even when it begins with "=". */
export function setConstant(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
): void {
  replace(state, sheet, row, column, value, null);
}

function replace(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null,
): void {
  const existing = sheet.store.get(row, column);
  const clears = value === null && formula === null;
  if (clears && existing === undefined) return;
  state.history.touching(sheet, row, column);
  if (existing?.formula) state.calculation.remove(existing.formula);
  const cell = existing ?? sheet.store.ensure(row, column, sheet.inheritedFormat(row, column));
  cell.formula = formula === null ? null : state.calculation.add(formula, sheet, row, column, cell);
  cell.value = formula === null ? value : 0;
  if (clears && cell.format === sheet.inheritedFormat(row, column)) sheet.store.remove(row, column);
}

function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.length > 1 && content.startsWith("=");
}

export function setFormat(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  format: CellFormat,
): void {
  const inherited = sheet.inheritedFormat(row, column);
  const existing = sheet.store.get(row, column);
  if (!existing && format === inherited) return;
  state.history.touching(sheet, row, column);
  sheet.store.ensure(row, column, inherited).format = format;
  if (format === inherited && existing?.value === null && !existing.formula)
    sheet.store.remove(row, column);
}

/** Changes formats one by one; equal formats are worked out once. */
export function formatChanger(change: FormatChange): (format: CellFormat) => CellFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    let next = done.get(format);
    if (!next) done.set(format, (next = changed(format, change)));
    return next;
  };
}

/** Interns formats that often come many times as the same object. */
export function interner(): (format: CellFormat) => CellFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    if (format === defaultFormat) return format;
    let next = done.get(format);
    if (!next) done.set(format, (next = intern(format)));
    return next;
  };
}

/** Empties an area's cells, keeping their formats. */
export function clearContents(state: WorkbookState, sheet: SheetState, area: Area): void {
  const found: [number, number][] = [];
  sheet.store.forEach(area, (_, row, column) => found.push([row, column]));
  for (const [row, column] of found) setContent(state, sheet, row, column, null);
}
