/** What calls are made from: the workbook's own tables, by the names that people may have given them. */
import type { AnyColumn, FamilyOf, TableKey } from "../../plan/tables";
import { expandColumns, partsOfKey, yearKey } from "../../plan/tables/expand";
import { type Located, locate } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { placedTables } from "../schema/sheets";
import { type Survey, survey } from "../find/survey";
import type { Expression } from "./expression";
import { type Refused, refused } from "./refusal";

export interface CallContext {
  readonly seen: Survey;
  readonly located: Located;
}

/** Reads the tables that calls are made from. It takes two syncs. */
export async function readCallContext(context: Excel.RequestContext): Promise<CallContext> {
  const seen = await survey(context);
  return { seen, located: locate(seen) };
}

/** The table, or the refusal that there is none. */
export function tableOf({ located }: CallContext, key: TableKey): LocatedTable | Refused {
  const found = located.tables.get(key);
  if (found !== undefined) return found;
  const placed = placedTables.find(({ table }) => table.key === key);
  return refused({ code: "noTable", params: { sheet: placed?.sheet.title ?? key } });
}

/** A column by its key (`amount:2013` for a year), or the refusal that it is missing. */
export function columnOf(
  { found, table, sheetName, columns }: LocatedTable,
  key: AnyColumn,
): (Expression & { readonly table: string; readonly column: string }) | Refused {
  const header = found.columns[columns.get(key) ?? -1]?.name;
  if (header !== undefined) return { table: found.name, column: header };
  const years = [partsOfKey(key).year ?? 0];
  const wanted = expandColumns(table, years).find((column) => column.key === key);
  const column = wanted?.header ?? key;
  return refused({ code: "noColumn", params: { sheet: sheetName, column } });
}

/** The years of a family of columns, in the order the columns stand. */
export function yearsOf({ columns }: LocatedTable, family: FamilyOf<TableKey>): readonly number[] {
  return [...columns]
    .filter(([key]) => key.startsWith(`${family}:`))
    .sort(([, a], [, b]) => a - b)
    .map(([key]) => Number(key.slice(family.length + 1)));
}

/** The columns of several years as one block; undefined where other columns stand between them. */
export function blockOf(
  table: LocatedTable,
  family: FamilyOf<TableKey>,
  years: readonly number[],
): Expression | undefined {
  const offsets = years.map((year) => table.columns.get(yearKey(family, year)) ?? -1);
  const [first, last] = [offsets[0] ?? -1, offsets.at(-1) ?? -1];
  if (first < 0 || offsets.some((offset, at) => offset !== first + at)) return undefined;
  const [from, to] = [table.found.columns[first], table.found.columns[last]];
  if (from === undefined || to === undefined) return undefined;
  const { name } = table.found;
  return { table: name, column: from.name, ...(to !== from && { through: to.name }) };
}
