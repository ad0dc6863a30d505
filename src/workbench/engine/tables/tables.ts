/** Tables: made, changed, turned back into cells. */
import { type Area, cellArea, overlap } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { setConstant, setContent } from "../edit/content";
import { refuseProtectedStructure } from "../edit/protection";
import { clearArea, eachCell } from "../edit/write";
import type { Table } from "../model";
import { ModelError } from "../model-error";
import { sheetOf, tableOf, tablesOn, type WorkbookState } from "../state";
import { insertCells } from "../structure/insert-delete";
import { noteCalculatedColumns } from "./calculated-columns";
import { readHeaders, uniqueHeader } from "./headers";
import { checkTableName, freshTableName } from "./names";
import { releaseInFormulas, renameInFormulas, renameTableInFormulas } from "./rename";
import { dataArea } from "./table-parts";

export function addTable(
  state: WorkbookState,
  sheetId: string,
  wanted: Area,
  hasHeaders: boolean,
  wantedName?: string,
): Table {
  const sheet = sheetOf(state, sheetId);
  checkArea(wanted);
  refuseProtectedStructure(sheet);
  const name = wantedName ?? freshTableName(state);
  checkTableName(state, name);
  // Without headers Excel puts a row of them above the data; with nothing but headers it adds a blank row.
  const area = { ...wanted, rows: hasHeaders ? Math.max(2, wanted.rows) : wanted.rows + 1 };
  checkArea(area);
  if (!hasHeaders) insertCells(state, sheetId, { ...wanted, rows: 1 }, "down");
  if (tablesOn(state, sheetId).some((other) => overlap(other.area, area)))
    throw new ModelError("tablesOverlap");
  const columns = readHeaders(state, sheet, area);
  const table: Table = {
    id: String(state.nextId("table")),
    sheetId,
    name,
    area,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    columns,
    filtered: false,
  };
  state.tables.set(table.id, table);
  noteCalculatedColumns(state, sheet, dataArea(table));
  state.calculation.rebind(table);
  state.calculation.touch(sheet, area);
  state.transactions.record({ kind: "tableAdded", tableId: table.id, sheetId });
  return tableOf(state, table.id);
}

export function setTable(
  state: WorkbookState,
  id: string,
  change: Partial<
    Pick<Table, "name" | "showTotals" | "showFilterButton" | "showBandedRows" | "style">
  >,
): void {
  const table = tableOf(state, id);
  const { name, showTotals, ...plain } = change;
  if (name !== undefined && name !== table.name) {
    checkTableName(state, name, id);
    renameTableInFormulas(state, table.name, name);
    state.tables.set(id, { ...tableOf(state, id), name });
    state.calculation.rebind(tableOf(state, id));
  }
  if (showTotals !== undefined && showTotals !== table.showTotals)
    setTotals(state, tableOf(state, id), showTotals);
  state.tables.set(id, { ...tableOf(state, id), ...plain });
  state.transactions.record({ kind: "tableChanged", tableId: id, sheetId: table.sheetId });
}

/** The totals row stands below the data: cells beneath make room for it when they hold anything. */
function setTotals(state: WorkbookState, table: Table, show: boolean): void {
  const sheet = sheetOf(state, table.sheetId);
  const { area } = table;
  if (!show) {
    const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
    eachCell(totals, (row, column) => {
      setContent(state, sheet, row, column, null);
    });
    state.tables.set(table.id, {
      ...table,
      showTotals: false,
      area: { ...area, rows: area.rows - 1 },
    });
    state.calculation.touch(sheet, totals);
  } else {
    const totals = { ...area, row: area.row + area.rows, rows: 1 };
    checkArea(totals);
    if (sheet.store.someContent(totals)) insertCells(state, table.sheetId, totals, "down");
    state.tables.set(table.id, {
      ...tableOf(state, table.id),
      showTotals: true,
      area: { ...area, rows: area.rows + 1 },
    });
    setContent(state, sheet, totals.row, totals.column, "Total");
    state.calculation.touch(sheet, totals);
  }
  state.calculation.rebind(table);
}

/** Turns the table into plain cells, or empties its cells too. */
export function deleteTable(state: WorkbookState, id: string, keepCells: boolean): void {
  const table = tableOf(state, id);
  refuseProtectedStructure(sheetOf(state, table.sheetId));
  releaseInFormulas(state, table, keepCells);
  state.tables.delete(id);
  if (!keepCells) clearArea(state, table.sheetId, table.area, "all");
  state.calculation.rebind(table);
  state.calculation.touch(sheetOf(state, table.sheetId), table.area);
  state.transactions.record({ kind: "tableDeleted", tableId: id, sheetId: table.sheetId });
}

export function renameColumn(
  state: WorkbookState,
  tableId: string,
  columnId: number,
  name: string,
): void {
  const table = tableOf(state, tableId);
  const column = table.columns.find((candidate) => candidate.id === columnId);
  if (!column) throw new ModelError("columnMissing");
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  if (name.trim() === "" || uniqueHeader(name, others) !== name)
    throw new ModelError("badColumnName");
  if (name === column.name) return;
  const sheet = sheetOf(state, table.sheetId);
  const at = table.area.column + table.columns.indexOf(column);
  if (table.showHeaders) {
    setConstant(state, sheet, table.area.row, at, name);
    state.calculation.touch(sheet, cellArea(table.area.row, at));
  }
  const columns = table.columns.map((each) => (each === column ? { ...each, name } : each));
  state.tables.set(tableId, { ...table, columns });
  renameInFormulas(state, { table, from: column.name, to: name });
  state.transactions.record({ kind: "tableChanged", tableId, sheetId: table.sheetId });
}

/** The formula new rows get in a column, as it reads in the first data row; null for none. */
export function setCalculatedColumn(
  state: WorkbookState,
  tableId: string,
  columnId: number,
  formula: string | null,
): void {
  const table = tableOf(state, tableId);
  const columns = table.columns.map(({ calculatedFormula, ...column }) => {
    if (column.id !== columnId)
      return calculatedFormula === undefined ? column : { ...column, calculatedFormula };
    return formula === null ? column : { ...column, calculatedFormula: formula };
  });
  state.tables.set(tableId, { ...table, columns });
}
