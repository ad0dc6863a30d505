/**
 * What is written right below a table becomes part of it, by a person's typing and pasting and by an add-in's
 * values alike (Microsoft, "Coauthoring in Excel add-ins": values set directly below a table expand it). Right
 * beside it only what a person writes does (Excel's option "Include new rows and columns in table").
 */
import { columnLimit, rowLimit } from "../../cells/limits";
import { type Area, overlap } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { Table } from "../model";
import { tablesOn, type WorkbookState } from "../state";
import { setTableArea } from "./resize";

export function growTables(state: WorkbookState, sheet: SheetState, written: Area): void {
  const byPerson = state.transactions.source === "person";
  for (const table of tablesOn(state, sheet.id)) {
    const area = grownArea(table, written, byPerson);
    if (!area || area.row + area.rows > rowLimit || area.column + area.columns > columnLimit)
      continue;
    if (!sheet.store.someContent(written)) return;
    const others = tablesOn(state, sheet.id).filter((other) => other.id !== table.id);
    if (others.some((other) => overlap(other.area, area))) continue;
    setTableArea(state, table, area);
    return;
  }
}

function grownArea(table: Table, written: Area, byPerson: boolean): Area | null {
  const { area } = table;
  const end = area.row + area.rows;
  const bottom = written.row + written.rows;
  const withinColumns =
    written.column >= area.column && written.column + written.columns <= area.column + area.columns;
  const reachesBelow = written.row > area.row && written.row <= end && bottom > end;
  if (withinColumns && reachesBelow && !table.showTotals)
    return { ...area, rows: bottom - area.row };
  const withinRows = written.row >= area.row && bottom <= end;
  if (byPerson && withinRows && written.column === area.column + area.columns)
    return { ...area, columns: area.columns + written.columns };
  return null;
}
