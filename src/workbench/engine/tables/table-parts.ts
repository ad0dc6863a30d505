/** The parts of a table's area. */
import type { Area } from "../../cells/rectangle";
import type { Table } from "../model";

export function headerRows(table: Table): number {
  return table.showHeaders ? 1 : 0;
}

export function totalsRows(table: Table): number {
  return table.showTotals ? 1 : 0;
}

/** The rows between headers and totals; Excel keeps at least one. */
export function dataArea(table: Table): Area {
  const { area } = table;
  return {
    ...area,
    row: area.row + headerRows(table),
    rows: area.rows - headerRows(table) - totalsRows(table),
  };
}

/** One column's data cells, counted from 0 within the table. */
export function columnArea(table: Table, index: number): Area {
  return { ...dataArea(table), column: table.area.column + index, columns: 1 };
}
