/** The survey's second request: everything that the names and ids of the first lead to. It is answered by the next sync. */
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
  /** The formulas that are wanted with the cells; absent where no cells are. */
  readonly wanted?: FormulaOffsets;
  /** The cells that this request asks for. */
  readonly cells?: AskedCells;
}

export interface AskedSheet extends Wanted {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** As `used`, within the window. */
  readonly inWindow: Excel.Range;
  /** The first rows of a sheet that may be the plan's. */
  readonly top?: Excel.Range;
  /** The values of `inWindow` are asked for: beneath the first rows the cells of a lost table may stand. */
  readonly whole: boolean;
}

export interface AskedTable extends Wanted {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly filter?: Excel.AutoFilter;
  /** Only its sheet's name tells that it may be the plan's, so its cells are asked for later. */
  readonly late: boolean;
}

/** So much of a sheet is searched for headers that have lost their table. */
const topRows = 6;
const topColumns = 60;

/** @param withCells false where the cells are too much for one answer, so that only their places are asked for */
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
  // A program that saved the file may have given a stored id to another sheet, so only the tables tell a typed sheet.
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
      // People may have typed something under headers that have no table.
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

/** The table that this one is by its stored id or its name. It is a guess, which `locate.ts` looks into. */
function definitionOf(table: Excel.Table, stored: Stored): AnyTable | undefined {
  const name = table.name.toLowerCase();
  return placedTables.find(
    ({ table: { key, name: own } }) =>
      stored.tables[key]?.id === table.id || name.replace(/_\d+$/, "") === own.toLowerCase(),
  )?.table;
}

/** The columns whose formulas are compared. Formulas that only look a text up are not: they would be much to read. */
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
