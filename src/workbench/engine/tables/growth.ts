/**
 * What a person types or pastes right below or right beside a table becomes part of it (Excel's option
 * "Include new rows and columns in table").
 */
import { overlap } from "../grid/areas";
import { columnLimit, rowLimit } from "../grid/limits";
import type { SheetState } from "../grid/sheet-state";
import type { Area, Table } from "../model";
import { tablesOn, type WorkbookState } from "../state";
import { setTableArea } from "./resize";

export function growTables(state: WorkbookState, sheet: SheetState, written: Area): void {
  if (!sheet.store.someContent(written)) return;
  for (const table of tablesOn(state, sheet.id)) {
    const area = grownArea(table, written);
    if (!area || area.row + area.rows > rowLimit || area.column + area.columns > columnLimit)
      continue;
    const others = tablesOn(state, sheet.id).filter((other) => other.id !== table.id);
    if (others.some((other) => overlap(other.area, area))) continue;
    setTableArea(state, table, area);
    return;
  }
}

function grownArea(table: Table, written: Area): Area | null {
  const { area } = table;
  const withinColumns =
    written.column >= area.column && written.column + written.columns <= area.column + area.columns;
  if (withinColumns && written.row === area.row + area.rows && !table.showTotals)
    return { ...area, rows: area.rows + written.rows };
  const withinRows = written.row >= area.row && written.row + written.rows <= area.row + area.rows;
  if (withinRows && written.column === area.column + area.columns)
    return { ...area, columns: area.columns + written.columns };
  return null;
}
