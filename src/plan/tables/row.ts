/** Makes the row of a table from its cells, and the cells from a row, column by column as declared. */
import type { Year } from "../types";
import type { Written } from "./codec";
import type { Column } from "./column";
import type { AnyColumn } from ".";
import { placed } from "./expand";
import type { KeyedColumn, RowOf, Table } from "./table";

/** The cells of one row, wherever they come from; a cell without a value is undefined. */
export interface CellsOfRow {
  value(column: KeyedColumn): unknown;
  byYear(column: KeyedColumn): ReadonlyMap<Year, unknown>;
}

/** The columns that hold what people type. */
export function typedColumns({ inOrder }: Table): readonly KeyedColumn[] {
  return inOrder.filter(isTyped);
}

export function isTyped({ computed }: Column): boolean {
  return computed === undefined || computed === "typedOver";
}

/** The row that the cells make, or undefined where a key is missing. Every cell is read even then, so that its problems are found. */
export function rowOf<T extends Table>(table: T, cells: CellsOfRow): RowOf<T> | undefined;
export function rowOf(table: Table, cells: CellsOfRow): object | undefined {
  const row: Record<string, unknown> = {};
  let isWhole = true;
  for (const column of table.inOrder) {
    const { key, field = key, perYear, need, otherwise } = column;
    if (!isTyped(column)) continue;
    if (perYear === true) {
      row[field] = isTypedIn(column, (other) => row[other]) ? cells.byYear(column) : new Map();
      continue;
    }
    const value = cells.value(column) ?? otherwise;
    if (value !== undefined) row[field] = value;
    else if (need === "key") isWhole = false;
  }
  return isWhole ? row : undefined;
}

/** What stands in the row's typed cells, by column key (`amount:2013` in a family); blanks are absent. */
export function cellsOf<T extends Table>(table: T, row: RowOf<T>): ReadonlyMap<AnyColumn, Written> {
  const said = new Map<string, unknown>(Object.entries(row));
  const cells = new Map<AnyColumn, Written>();
  for (const column of table.inOrder) {
    const { key, field = key, codec } = column;
    if (!isTyped(column)) continue;
    const value = said.get(field);
    if (value instanceof Map) {
      if (!isTypedIn(column, (other) => said.get(other))) continue;
      for (const [year, each] of value as ReadonlyMap<Year, unknown>)
        cells.set(placed(column, year), codec.write(each));
    } else if (value !== undefined && value !== "")
      cells.set(placed(column, 0), codec.write(value));
  }
  return cells;
}

/** Whether the row is one in which people type over the column's formula. */
function isTypedIn({ typedWhere }: Column, fieldOf: (field: string) => unknown): boolean {
  return typedWhere === undefined || fieldOf(typedWhere.field) === typedWhere.is;
}
