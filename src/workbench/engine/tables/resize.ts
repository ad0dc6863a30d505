/** Giving a table another area, and what Excel fills in where it grows. */
import { type Area, overlap } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { setFormat } from "../edit/content";
import { refuseProtectedStructure } from "../edit/protection";
import { extendRules } from "../edit/rules";
import { defaultFormat } from "../grid/formats";
import type { SheetState } from "../grid/sheet-state";
import type { Table } from "../model";
import { ModelError } from "../model-error";
import { sheetOf, tableOf, tablesOn, type WorkbookState } from "../state";
import { fillCalculatedColumns } from "./calculated-columns";
import { readHeaders } from "./headers";
import { renameInFormulas } from "./rename";
import { dataArea, headerRows, totalsRows } from "./table-parts";

/** Office.js's resize: the header row stays, and the new area overlaps the old. */
export function resizeTable(state: WorkbookState, id: string, area: Area): void {
  const table = tableOf(state, id);
  const sheet = sheetOf(state, table.sheetId);
  checkArea(area);
  refuseProtectedStructure(sheet);
  const fewest = headerRows(table) + totalsRows(table) + 1;
  if (area.row !== table.area.row || !overlap(area, table.area) || area.rows < fewest)
    throw new ModelError("badTableArea");
  if (tablesOn(state, sheet.id).some((other) => other.id !== id && overlap(other.area, area)))
    throw new ModelError("tablesOverlap");
  setTableArea(state, table, area);
}

/** Cells that leave the table keep their content. */
export function setTableArea(state: WorkbookState, table: Table, area: Area): void {
  const sheet = sheetOf(state, table.sheetId);
  const shift = area.column - table.area.column;
  const known = Array.from({ length: area.columns }, (_, index) => table.columns[index + shift]);
  const gone = table.columns.filter((column) => !known.includes(column));
  for (const column of gone) renameInFormulas(state, { table, from: column.name, to: null });
  const columns = readHeaders(state, sheet, area, known);
  const next: Table = { ...table, area, columns };
  state.tables.set(table.id, next);
  const before = dataArea(table);
  const after = dataArea(next);
  const added = { row: before.row + before.rows, rows: after.rows - before.rows };
  if (added.rows > 0) fillNewRows(state, sheet, next, added, before.row + before.rows - 1);
  state.calculation.rebind(next);
  for (const touched of [table.area, area]) state.calculation.touch(sheet, touched);
  state.transactions.record({ kind: "tableChanged", tableId: table.id, sheetId: table.sheetId });
}

/** New rows look like the row `like`, with its validation and conditional formats, and hold the calculated formulas. */
export function fillNewRows(
  state: WorkbookState,
  sheet: SheetState,
  table: Table,
  rows: Pick<Area, "row" | "rows">,
  like: number,
): void {
  const { column: first, columns } = table.area;
  for (let column = first; column < first + columns; column++) {
    const format = sheet.cell(like, column).format;
    for (let row = rows.row; row < rows.row + rows.rows; row++)
      if (sheet.cell(row, column).format === defaultFormat)
        setFormat(state, sheet, row, column, format);
  }
  extendRules(sheet, like, { ...rows, column: first, columns });
  fillCalculatedColumns(state, sheet, table, rows);
}
