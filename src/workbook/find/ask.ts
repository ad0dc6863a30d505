/** The survey's second request: everything that the names found lead to. Nothing is there until the next sync. */
import type { AnyTable } from "../../plan/tables";
import { partsOfKey } from "../../plan/tables/expand";
import { fold } from "../../cells/fold";
import { isGeneratedName } from "../schema/generated-names";
import { keyOfHeader } from "../schema/header-key";
import {
  allSheetDefinitions,
  placedTables,
  type SheetDefinition,
  titleWhereTaken,
} from "../schema/sheets";
import type { Stored } from "./stored";
import type { SurveyExtent } from "./survey";
import { askCells, type AskedCells, type FormulaOffsets } from "../change/range-cells";
import { rangeInWindow } from "../change/read-window";

export interface Asked {
  readonly sheets: readonly AskedSheet[];
  readonly tables: readonly AskedTable[];
  readonly blocks: readonly { readonly item: Excel.NamedItem; readonly range: Excel.Range }[];
}

interface Wanted {
  /** Whose cells are wanted, and the formulas with them; absent where none are. */
  readonly wanted?: FormulaOffsets;
  /** What was asked for of them in this request. */
  readonly cells?: AskedCells;
}

export interface AskedSheet extends Wanted {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** As `used`, within the window. */
  readonly inWindow: Excel.Range;
  /** The first rows of a sheet that is ours or bears our name. */
  readonly top?: Excel.Range;
  /** What stands beneath them may be a table that was lost: the cells of `inWindow` are there too. */
  readonly whole: boolean;
}

export interface AskedTable extends Wanted {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly filter?: Excel.AutoFilter;
  /** Nothing but its sheet's name tells that it may be ours. */
  readonly late: boolean;
}

/** How much of a sheet is looked at for a header row that has lost its table. */
const topRows = 6;
const topColumns = 60;

/** @param withCells false where they are too much for one answer, and only their places are asked for */
export function ask(
  { workbook }: Excel.RequestContext,
  stored: Stored,
  extent: SurveyExtent,
  withCells: boolean,
): Asked {
  const ourSheets = new Set(Object.values(stored.sheets));
  const lacksTables = (sheet: Excel.Worksheet): boolean => {
    const definition = allSheetDefinitions.find(
      (each) => stored.sheets[each.key] === sheet.id || bearsTitle(sheet.name, each),
    );
    const held = workbook.tables.items.filter(({ worksheet }) => worksheet.id === sheet.id);
    return definition !== undefined && held.length < definition.tables.length;
  };
  const isTyped = ({ id, name }: Excel.Worksheet): boolean =>
    ourSheets.has(id) || bearsOurName(name);
  const named = new Set(workbook.worksheets.items.filter(isTyped).map(({ id }) => id));
  // Ids alone do not tell: a program that saved the file may have given our sheet's to another.
  const holding = new Set(
    workbook.tables.items
      .filter((table) => definitionOf(table, stored) !== undefined)
      .map(({ worksheet }) => worksheet.id),
  );
  const cellsOf = (range: Excel.Range, wanted: FormulaOffsets): Wanted => ({
    wanted,
    ...(withCells && { cells: askCells(range, wanted) }),
  });
  return {
    sheets: workbook.worksheets.items.map((sheet): AskedSheet => {
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const inWindow = rangeInWindow(sheet);
      inWindow.load("rowIndex,columnIndex,rowCount,columnCount");
      const cells = extent === "all sheets" && !holding.has(sheet.id) && cellsOf(inWindow, "all");
      if (!isTyped(sheet)) return { sheet, used, inWindow, whole: false, ...cells };
      const top = sheet.getRangeByIndexes(0, 0, topRows, topColumns);
      top.load("values");
      // Under headers that have lost their table, or never got it, something may stand.
      const whole = withCells && lacksTables(sheet);
      if (whole) inWindow.load("values");
      return { sheet, used, inWindow, top, whole, ...cells };
    }),
    tables: workbook.tables.items.map((table): AskedTable => {
      const body = table.getDataBodyRange();
      body.load("rowIndex,columnIndex,rowCount,columnCount");
      const definition = definitionOf(table, stored);
      if (definition === undefined) return { table, body, late: named.has(table.worksheet.id) };
      const filter = extent === "all sheets" ? table.autoFilter : undefined;
      filter?.load("isDataFiltered");
      const cells = cellsOf(body, formulaOffsets(table, definition, stored));
      return { table, body, late: false, ...cells, ...(filter && { filter }) };
    }),
    blocks: workbook.names.items
      .filter(({ name }) => isGeneratedName(name))
      .map((item) => {
        const range = workbook.names.getItem(item.name).getRangeOrNullObject();
        range.load("address,rowIndex,columnIndex,rowCount,columnCount");
        return { item, range };
      }),
  };
}

/** What the table is by its stored id or its name; `locate.ts` has the last word. */
function definitionOf(table: Excel.Table, stored: Stored): AnyTable | undefined {
  const name = table.name.toLowerCase();
  return placedTables.find(
    ({ table: { key, name: own } }) =>
      stored.tables[key]?.id === table.id || name.replace(/_\d+$/, "") === own.toLowerCase(),
  )?.table;
}

/** Columns whose formulas are compared; those that only look a text up are as long as they are many. */
function formulaOffsets(
  table: Excel.Table,
  definition: AnyTable,
  stored: Stored,
): readonly number[] {
  const keys = new Map(
    Object.entries(stored.tables[definition.key]?.columns ?? {}).map(([key, id]) => [id, key]),
  );
  return table.columns.items.flatMap(({ id, name }, offset) => {
    const key = keyOfHeader(definition, name) ?? keys.get(id) ?? "";
    const computed = definition.columns[partsOfKey(key).column]?.computed;
    return computed === undefined || computed === "lookup" ? [] : [offset];
  });
}

function bearsOurName(name: string): boolean {
  return allSheetDefinitions.some((sheet) => bearsTitle(name, sheet));
}

function bearsTitle(name: string, sheet: SheetDefinition): boolean {
  const folded = fold(name);
  return [sheet.title, titleWhereTaken(sheet)]
    .map(fold)
    .some((title) => folded === title || folded.startsWith(`${title} (`));
}
