/**
 * Which tables of a workbook are the plan's: by stored id, then by name, then by headers. A table and its columns are
 * found after a renaming; what only shares a name with a table of the plan is none. Pure.
 */
import type { CellValue } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import type { AnyColumn, AnyTable, TableKey } from "../../plan/tables";
import { expandColumns, placed } from "../../plan/tables/expand";
import { keyOfHeader } from "../schema/header-key";
import { type PlacedTable, placedTables } from "../schema/sheets";
import type { StoredTable } from "./stored";
import type { Survey, SurveyedTable } from "./survey";

export interface LocatedTable extends PlacedTable {
  readonly found: SurveyedTable;
  /** The tab it stands on. */
  readonly sheetName: string;
  readonly columns: ColumnOffsets;
}

/** Where the declared columns stand in a table. A year's is `<key>:<year>`, also a year that the plan does not have. */
type ColumnOffsets = ReadonlyMap<AnyColumn, number>;

/** The value in a column of a row, which counts from 0 in the data; blank where there is no such row or column. */
export function valueIn({ found, columns }: LocatedTable, row: number, key: AnyColumn): CellValue {
  return found.values[row]?.[columns.get(key) ?? -1] ?? "";
}

/** The tables that are found, by key. */
export function locateTables(survey: Survey): ReadonlyMap<TableKey, LocatedTable> {
  const sheetNames = new Map(survey.sheets.map(({ id, name }) => [id, name]));
  const taken = new Set<string>();
  const located = new Map<TableKey, LocatedTable>();
  const byId = (table: AnyTable): SurveyedTable | undefined => {
    const id = survey.stored.tables[table.key]?.id;
    return survey.tables.find((candidate) => candidate.id === id);
  };
  const byStep: readonly ((placed: PlacedTable) => SurveyedTable | undefined)[] = [
    // A program that saved the file may have given the stored id to another table, so an id alone is not enough at first.
    ({ table }) => {
      const found = byId(table);
      return found && (isNameOf(found.name, table) || resembles(found, table)) ? found : undefined;
    },
    ({ table }) =>
      survey.tables.find(
        (candidate) => isNameOf(candidate.name, table) && resembles(candidate, table),
      ),
    ({ table, sheet }) =>
      survey.tables.find(
        (candidate) =>
          fold(sheetNames.get(candidate.sheetId) ?? "").startsWith(fold(sheet.title)) &&
          resembles(candidate, table),
      ),
    ({ table }) => byId(table),
  ];
  for (const step of byStep) {
    for (const placed of placedTables) {
      if (located.has(placed.table.key)) continue;
      const found = step(placed);
      if (found === undefined || taken.has(found.id)) continue;
      taken.add(found.id);
      located.set(placed.table.key, {
        ...placed,
        found,
        sheetName: sheetNames.get(found.sheetId) ?? placed.sheet.title,
        columns: locateColumns(placed.table, found, survey.stored.tables[placed.table.key]),
      });
    }
  }
  return located;
}

/** Whether the name is the table's: `TP_Plan`, or `TP_Plan_2` where that was taken. */
function isNameOf(name: string, table: AnyTable): boolean {
  const own = table.name.toLowerCase();
  const given = name.toLowerCase();
  return (
    given === own || (given.startsWith(`${own}_`) && /^\d+$/.test(given.slice(own.length + 1)))
  );
}

/** Whether the table has the columns that tell its rows apart, and at least half of all. */
function resembles(candidate: SurveyedTable, table: AnyTable): boolean {
  const columns = locateColumns(table, candidate, undefined);
  const fixed = expandColumns(table, []);
  const found = fixed.filter(({ key }) => columns.has(key));
  return (
    table.identity.every((column) => columns.has(placed(column, 0))) &&
    2 * found.length >= fixed.length
  );
}

/**
 * Finds columns by their headers, then by the stored ids. A year's column is found by its header alone: the workbook's
 * own formulas look the year up there, so a column with another header does not hold that year any more.
 */
export function locateColumns(
  table: AnyTable,
  found: { readonly columns: readonly { readonly id: number; readonly name: string }[] },
  stored: StoredTable | undefined,
): ColumnOffsets {
  const offsets = new Map<AnyColumn, number>();
  found.columns.forEach(({ name }, offset) => {
    const key = keyOfHeader(table, name);
    if (key !== undefined && !offsets.has(key)) offsets.set(key, offset);
  });
  const used = new Set(offsets.values());
  for (const { key } of expandColumns(table, [])) {
    const id = stored?.columns[key];
    const offset = found.columns.findIndex((column) => column.id === id);
    if (offset < 0 || used.has(offset) || offsets.has(key)) continue;
    offsets.set(key, offset);
    used.add(offset);
  }
  return offsets;
}
