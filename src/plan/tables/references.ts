/** Names a table's columns by their headers, as formulas do. */
import type { Columns, PlacedKeyOf } from "./column";
import { partsOfKey } from "./expand";
import { inYear, type Table } from "./table";

/** The declared header: `Ramme`, or `Anmeldt 2013` for a family's column. */
export function headerOf<C extends Columns>(
  { columns }: Table<string, C>,
  key: PlacedKeyOf<C>,
): string {
  const { column, year } = partsOfKey(key);
  const header = columns[column]?.header ?? column;
  return year === undefined ? header : inYear(header, year);
}

/** The whole column, for a formula elsewhere: `TP_Maalprocenter[År]`. */
export function columnOf<C extends Columns>(table: Table<string, C>, key: PlacedKeyOf<C>): string {
  return `${table.name}[${headerOf(table, key)}]`;
}
