/** Tables as structured references ask for them. */
import type { StructuredTable } from "../formula/structured";
import { containsCell } from "../grid/areas";
import type { Table } from "../model";
import { tablesOn, type WorkbookState } from "../state";

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
  return tablesOn(state, sheetId).find((table) => containsCell(table.area, row, column));
}
