/**
 * Calculated columns: a column whose data cells all hold the same formula fills new rows with it. The formula
 * is kept as it reads in the first data row.
 */
import { type Area, intersection } from "../../cells/rectangle";
import { setContent } from "../edit/content";
import { copyFormula } from "../formula/references";
import { isBlank } from "../grid/cell-store";
import type { SheetState } from "../grid/sheet-state";
import type { Table } from "../model";
import { tablesOn, type WorkbookState } from "../state";
import { columnArea, dataArea } from "./table-parts";

/** After a write: a column that now holds one formula throughout has become a calculated one. */
export function noteCalculatedColumns(
  state: WorkbookState,
  sheet: SheetState,
  written: Area,
): void {
  for (const table of tablesOn(state, sheet.id)) {
    const touched = intersection(dataArea(table), written);
    if (!touched) continue;
    const columns = table.columns.map((column, index) => {
      const at = table.area.column + index;
      if (at < touched.column || at >= touched.column + touched.columns) return column;
      const formula = commonFormula(sheet, columnArea(table, index));
      if (formula === null || formula === column.calculatedFormula) return column;
      return { ...column, calculatedFormula: formula };
    });
    if (columns.some((column, index) => column !== table.columns[index]))
      state.tables.set(table.id, { ...table, columns });
  }
}

/** The formula all cells of a column hold, as it reads in the first; null when they differ. */
function commonFormula(sheet: SheetState, area: Area): string | null {
  const textAt = (row: number): string | undefined =>
    sheet.store.get(row, area.column)?.formula?.text;
  const first = textAt(area.row);
  if (first === undefined) return null;
  const moves = area.rows > 1 && copyFormula(first, 1, 0) !== first;
  for (let down = 1; down < area.rows; down++) {
    const expected = moves ? copyFormula(first, down, 0) : first;
    if (textAt(area.row + down) !== expected) return null;
  }
  return first;
}

/** Fills the blank cells among `rows` of the calculated columns. */
export function fillCalculatedColumns(
  state: WorkbookState,
  sheet: SheetState,
  table: Table,
  rows: Pick<Area, "row" | "rows">,
): void {
  const data = dataArea(table);
  table.columns.forEach((column, index) => {
    const formula = column.calculatedFormula;
    if (formula === undefined) return;
    const at = table.area.column + index;
    for (let row = rows.row; row < rows.row + rows.rows; row++)
      if (isBlank(sheet.store.get(row, at)))
        setContent(state, sheet, row, at, copyFormula(formula, row - data.row, 0));
  });
}

/**
 * After a person typed a formula into a table: where the rest of the column is blank, or held the column's own
 * formula, Excel fills the whole column with the new one.
 */
export function spreadTypedFormula(
  state: WorkbookState,
  sheet: SheetState,
  table: Table,
  row: number,
  column: number,
): void {
  const typed = sheet.store.get(row, column)?.formula?.text;
  const index = column - table.area.column;
  const own = table.columns[index];
  if (typed === undefined || !own) return;
  const area = columnArea(table, index);
  const others: number[] = [];
  for (let at = area.row; at < area.row + area.rows; at++) if (at !== row) others.push(at);
  const before = own.calculatedFormula;
  const follows = others.every((at) => {
    const cell = sheet.store.get(at, column);
    if (isBlank(cell)) return true;
    return before !== undefined && cell?.formula?.text === copyFormula(before, at - area.row, 0);
  });
  if (!follows) return;
  for (const at of others) setContent(state, sheet, at, column, copyFormula(typed, at - row, 0));
  state.calculation.touch(sheet, area);
  noteCalculatedColumns(state, sheet, area);
}
