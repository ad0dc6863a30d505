/**
 * Which sheets of a workbook are the plan's, with the tables on them. A sheet is found after a renaming by the tables it
 * has, or by its stored id; a sheet that only shares a name with one of the plan's is foreign. Pure.
 */
import { fold } from "../../cells/fold";
import type { CellPosition } from "../../cells/rectangle";
import { workbook as words } from "../../text/da/workbook";
import type { TableKey } from "../../plan/tables";
import { type ExpandedColumn, expandColumns } from "../../plan/tables/expand";
import { headerRow, helpRow, titleRow } from "../schema/looks";
import { type LocatedTable, locateColumns, locateTables } from "./locate-tables";
import { readYears } from "./read-years";
import {
  allSheetDefinitions,
  type PlacedTable,
  type SheetDefinition,
  titleWhereTaken,
} from "../schema/sheets";
import type { Survey, SurveyedSheet } from "./survey";

/** Headers of a table without the table: people have turned it into plain cells, or an earlier run was interrupted. */
export interface BareHeaders extends PlacedTable, CellPosition {
  readonly headers: readonly string[];
  /** Nothing stands under the headers, all the way down the sheet. */
  readonly aboveNothing: boolean;
}

export interface LocatedSheet {
  readonly definition: SheetDefinition;
  readonly sheet?: SurveyedSheet;
  /** A sheet that has the title and nothing of the plan's. */
  readonly foreign?: SurveyedSheet;
  readonly tables: readonly LocatedTable[];
  readonly bare: readonly BareHeaders[];
}

export interface Located {
  readonly sheets: readonly LocatedSheet[];
  readonly tables: ReadonlyMap<TableKey, LocatedTable>;
  /** The years that the plan should have columns for. */
  readonly years: readonly number[];
}

/** Finds the plan in the workbook. */
export function locate(survey: Survey): Located {
  const tables = locateTables(survey);
  // A sheet that is made on first use is not missing before that.
  const sheets = allSheetDefinitions
    .map((definition) => locateSheet(definition, survey, tables))
    .filter(({ definition, sheet }) => definition.onFirstUse !== true || sheet !== undefined);
  return { sheets, tables, years: readYears(tables) };
}

/** The columns that a table should have and lacks. */
export function missingColumns(
  { table, columns }: LocatedTable,
  years: readonly number[],
): readonly ExpandedColumn[] {
  return expandColumns(table, years).filter(({ key }) => !columns.has(key));
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

/** Whether the sheet has the title and help and nothing beneath: an earlier run was interrupted there. */
function hasHeading({ top, used }: SurveyedSheet, definition: SheetDefinition): boolean {
  const help = words.help.sheets[definition.key];
  const heading = [titleRow, helpRow].map((row) => top?.at(row)?.at(0));
  return isHeadingOnly(used) && heading[0] === definition.title && heading[1] === help;
}

/** Whether the sheet holds nothing where tables stand. */
export function isHeadingOnly(used: SurveyedSheet["used"]): boolean {
  return used === undefined || used.row + used.rows <= headerRow;
}

/** The table's headers side by side in one of the sheet's first rows, beginning with that of its first column. */
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
