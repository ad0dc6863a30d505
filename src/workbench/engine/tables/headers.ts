/** Header cells of a table: always text, never blank, each different from the others without regard to case. */
import { fold } from "../../cells/case-fold";
import { type Area, cellArea, intersection } from "../../cells/rectangle";
import { setConstant } from "../edit/content";
import type { SheetState } from "../grid/sheet-state";
import { isCellError, textOf } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { Table, TableColumn } from "../model";
import { tablesOn, type WorkbookState } from "../state";
import { renameInFormulas } from "./rename";

/** The first of `wanted`, `wanted2`, `wanted3`, … that no other column has. */
export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map(fold));
  if (!lower.has(fold(wanted))) return wanted;
  let number = 2;
  while (lower.has(fold(`${wanted}${number}`))) number++;
  return `${wanted}${number}`;
}

/** What Excel calls a column that has no name. */
function freshHeader(taken: readonly string[], { newNames }: Locale): string {
  const lower = new Set(taken.map(fold));
  let number = 1;
  while (lower.has(fold(`${newNames.column}${number}`))) number++;
  return `${newNames.column}${number}`;
}

function headerArea(table: Table): Area {
  return { ...table.area, rows: table.showHeaders ? 1 : 0 };
}

/** After a write: header cells among those written give their columns new names, in every formula too. */
export function headersWritten(state: WorkbookState, sheet: SheetState, written: Area): void {
  for (const table of tablesOn(state, sheet.id)) {
    if (!table.showHeaders) continue;
    const cells = intersection(headerArea(table), written);
    if (!cells) continue;
    for (let column = cells.column; column < cells.column + cells.columns; column++)
      headerWritten(state, sheet, table.id, column);
  }
}

function headerWritten(
  state: WorkbookState,
  sheet: SheetState,
  tableId: string,
  sheetColumn: number,
): void {
  const table = state.tables.get(tableId);
  const column = table?.columns[sheetColumn - table.area.column];
  if (!table || !column) return;
  const written = sheet.valueAt(table.area.row, sheetColumn);
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  const text = written === null || isCellError(written) ? "" : textOf(written, state.locale);
  const name = text.trim() === "" ? freshHeader(others, state.locale) : uniqueHeader(text, others);
  setConstant(state, sheet, table.area.row, sheetColumn, name);
  state.calculation.touch(sheet, cellArea(table.area.row, sheetColumn));
  if (name !== column.name) replaceColumn(state, table, { ...column, name }, column);
}

function replaceColumn(
  state: WorkbookState,
  table: Table,
  next: TableColumn,
  previous: TableColumn,
): void {
  const columns = table.columns.map((column) => (column === previous ? next : column));
  state.tables.set(table.id, { ...table, columns });
  renameInFormulas(state, { table, from: previous.name, to: next.name });
  state.transactions.record({ kind: "tableChanged", tableId: table.id, sheetId: table.sheetId });
}

/** Makes the header cells of new columns unique texts; columns already known keep their names and ids. */
export function readHeaders(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  known: readonly (TableColumn | undefined)[] = [],
): TableColumn[] {
  const taken = known.flatMap((column) => (column ? [column.name] : []));
  let id = known.reduce((highest, column) => Math.max(highest, column?.id ?? 0), 0);
  return Array.from({ length: area.columns }, (_, index) => {
    const kept = known[index];
    if (kept) return kept;
    const at = area.column + index;
    const value = sheet.valueAt(area.row, at);
    const text = value === null || isCellError(value) ? "" : textOf(value, state.locale);
    const name = text.trim() === "" ? freshHeader(taken, state.locale) : uniqueHeader(text, taken);
    taken.push(name);
    if (value !== name || sheet.store.get(area.row, at)?.formula)
      setConstant(state, sheet, area.row, at, name);
    return { id: ++id, name };
  });
}
