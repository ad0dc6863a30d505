/**
 * Which sheets, tables and columns of a workbook are the plan's: by stored id, then by table name, then by headers.
 * Renamed sheets, tables and columns are still found; what only shares a name with ours is foreign.
 */
import { fold } from "../../cells/fold";
import { workbook as words } from "../../text/da/workbook";
import type { AnyColumn, AnyTable, TableKey } from "../../plan/tables";
import { type ExpandedColumn, expandColumns, placed } from "../../plan/tables/expand";
import { keyOfHeader } from "../schema/header-key";
import { headerRow, helpRow, titleRow } from "../schema/looks";
import { type ReadPlace, readYears } from "./read-years";
import {
  allSheetDefinitions,
  type PlacedTable,
  placedTables,
  type SheetDefinition,
  titleWhereTaken,
} from "../schema/sheets";
import type { StoredTable } from "./stored";
import type { Survey, SurveyedSheet, SurveyedTable } from "./survey";

export interface LocatedTable extends PlacedTable {
  readonly found: SurveyedTable;
  /** The tab it stands on. */
  readonly sheetName: string;
  /** Offset of each declared column found; years as `<key>:<year>`, also years the plan does not have. */
  readonly columns: ColumnOffsets;
}

/** Offsets of columns in a table, by key. */
export type ColumnOffsets = ReadonlyMap<AnyColumn, number>;

/** A header row of ours without a table: it was turned into plain cells, or an earlier run was interrupted there. */
export interface BareHeaders extends PlacedTable {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Nothing stands under them, all the way down the sheet. */
  readonly aboveNothing: boolean;
}

export interface LocatedSheet {
  readonly definition: SheetDefinition;
  readonly sheet?: SurveyedSheet;
  /** A sheet that has our name and nothing of ours. */
  readonly foreign?: SurveyedSheet;
  readonly tables: readonly LocatedTable[];
  readonly bare: readonly BareHeaders[];
}

export interface Located {
  readonly sheets: readonly LocatedSheet[];
  readonly tables: ReadonlyMap<TableKey, LocatedTable>;
  /** The years the plan should have columns for: the typed period, years with a frame, and years with a column. */
  readonly years: readonly number[];
}

export function locate(survey: Survey): Located {
  const tables = locateTables(survey);
  // A sheet that appears on first use is not missed before that.
  const sheets = allSheetDefinitions
    .map((definition) => locateSheet(definition, survey, tables))
    .filter(({ definition, sheet }) => definition.onFirstUse !== true || sheet !== undefined);
  const place = (key: TableKey): ReadPlace | undefined => {
    const table = tables.get(key);
    return table && { columns: table.columns, values: table.found.values };
  };
  return { sheets, tables, years: readYears(place("plan"), place("frame"), place("funding")) };
}

/** The columns a table should have and has not. */
export function missingColumns(
  { table, columns }: LocatedTable,
  years: readonly number[],
): readonly ExpandedColumn[] {
  return expandColumns(table, years).filter(({ key }) => !columns.has(key));
}

function locateTables(survey: Survey): ReadonlyMap<TableKey, LocatedTable> {
  const sheetNames = new Map(survey.sheets.map(({ id, name }) => [id, name]));
  const taken = new Set<string>();
  const located = new Map<TableKey, LocatedTable>();
  const byId = (table: AnyTable): SurveyedTable | undefined => {
    const id = survey.stored.tables[table.key]?.id;
    return survey.tables.find((candidate) => candidate.id === id);
  };
  const byStep: readonly ((placed: PlacedTable) => SurveyedTable | undefined)[] = [
    // An id alone is not enough: a program that saved the file may have given ours to another table.
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

/** `TP_Plan`, or `TP_Plan_2` where the first was taken. */
function isNameOf(name: string, table: AnyTable): boolean {
  const own = table.name.toLowerCase();
  const given = name.toLowerCase();
  return (
    given === own || (given.startsWith(`${own}_`) && /^\d+$/.test(given.slice(own.length + 1)))
  );
}

/** The table has the columns that say which row is which, and at least half of the others. */
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
 * By header, then by the stored id of the column. A year's column is found by its header alone: the workbook's own
 * formulas look the year up there, so a column called something else no longer holds that year.
 */
function locateColumns(
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

function locateSheet(
  definition: SheetDefinition,
  survey: Survey,
  tables: ReadonlyMap<TableKey, LocatedTable>,
): LocatedSheet {
  const own = definition.tables.flatMap(({ key }) => tables.get(key) ?? []);
  const lost = definition.tables.filter(({ key }) => !tables.has(key));
  const holding = own[0]?.found.sheetId ?? survey.stored.sheets[definition.key];
  const named = (title: string): SurveyedSheet | undefined =>
    survey.sheets.find(({ name }) => fold(name) === title);
  const title = fold(definition.title);
  const candidates = [
    survey.sheets.find(({ id }) => id === holding),
    named(title),
    named(fold(titleWhereTaken(definition))),
  ].filter((sheet) => sheet !== undefined);
  for (const sheet of candidates) {
    const bare = lost.flatMap((table) => bareHeaders(sheet, { sheet: definition, table }) ?? []);
    const blank = sheet.used === undefined && sheet.top !== undefined;
    if (sheet.id === holding || blank || bare.length > 0 || hasHeading(sheet, definition)) {
      return { definition, sheet, tables: own, bare };
    }
  }
  const foreign = named(title);
  return { definition, ...(foreign && { foreign }), tables: own, bare: [] };
}

/** Our title and help, and nothing yet beneath: an earlier run was interrupted there. */
function hasHeading({ top, used }: SurveyedSheet, definition: SheetDefinition): boolean {
  const help = words.help.sheets[definition.key];
  const heading = [titleRow, helpRow].map((row) => top?.at(row)?.at(0));
  return isHeadingOnly(used) && heading[0] === definition.title && heading[1] === help;
}

/** True when the sheet holds nothing where tables stand. */
export function isHeadingOnly(used: SurveyedSheet["used"]): boolean {
  return used === undefined || used.row + used.rows <= headerRow;
}

/** Our headers in one of the sheet's first rows, side by side, beginning with the table's first column. */
function bareHeaders(sheet: SurveyedSheet, candidate: PlacedTable): BareHeaders | undefined {
  const { top = [], used } = sheet;
  const isSeenWhole = used === undefined || used.row + used.rows <= top.length;
  const first = fold(candidate.table.inOrder[0]?.header ?? "");
  for (const [row, cells] of top.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      if (fold(String(cells[column])) !== first) continue;
      const blank = cells.indexOf("", column);
      const headers = cells.slice(column, blank < 0 ? undefined : blank).map(String);
      const columns = locateColumns(
        candidate.table,
        { columns: headers.map((name, id) => ({ id, name })) },
        undefined,
      );
      const fixed = expandColumns(candidate.table, []);
      if (!fixed.every(({ key }) => columns.has(key))) continue;
      const aboveNothing =
        isSeenWhole &&
        top
          .slice(row + 1)
          .every((beneath) => headers.every((_, at) => beneath[column + at] === ""));
      return { ...candidate, row, column, headers, aboveNothing };
    }
  }
  return undefined;
}
