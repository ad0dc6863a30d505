/** Tables as structured references ask for them. */
import { containsCell } from "../../cells/rectangle";
import type { StructuredTable } from "../formula/structured";
import type { Table } from "../model";
import type { SheetState } from "../grid/sheet-state";
import { sheetOf, tableNamed, tablesOn, type WorkbookState } from "../state";

export function structuredTable(table: Table, sheet: string): StructuredTable {
  const { name, area, showHeaders, showTotals, columns } = table;
  return { name, sheet, area, showHeaders, showTotals, columns };
}

/** The table a cell is in. */
export function tableAt(
  state: WorkbookState,
  sheetId: string,
  row: number,
  column: number,
): Table | undefined {
  return tablesOn(state, sheetId).find((table) => containsCell(table.area, { row, column }));
}

export function structuredTableNamed(
  state: WorkbookState,
  name: string,
): StructuredTable | undefined {
  const table = tableNamed(state, name);
  return table && structuredTable(table, sheetOf(state, table.sheetId).name);
}

export function structuredTableAt(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
): StructuredTable | undefined {
  const table = tableAt(state, sheet.id, row, column);
  return table && structuredTable(table, sheet.name);
}
