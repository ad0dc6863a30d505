/**
 * What is in the workbook, in two syncs: first names and ids, then the columns and cells of the tables that may be
 * ours. Nothing is decided here; `locate.ts` does that from this plain data.
 */
import { excelCode } from "./failure";
import { fold } from "./fold";
import { isGeneratedName } from "./generated-names";
import { sheetDefinitions } from "./schema";
import { readStored, type Stored, storedKey } from "./stored";
import {
  type Area,
  areaOf,
  cellsInParts,
  cellsOf,
  rawCells,
  type TableBody,
  type TableCells,
} from "./table-cells";
import type { RawCell } from "./undo-bundle";

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The rectangle of cells that hold something; absent on an empty sheet. */
  readonly used?: Area;
  /** The first rows, from A1, of a sheet that is ours or bears our name. */
  readonly top?: readonly (readonly RawCell[])[];
}

export interface SurveyedColumn {
  readonly id: number;
  readonly name: string;
}

export interface SurveyedTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly columns: readonly SurveyedColumn[];
  /** The data rows: where they stand and what they hold. */
  readonly body: Area;
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly RawCell[])[];
}

/** A generated block, found by its hidden name. */
export interface SurveyedBlock extends Area {
  readonly name: string;
  readonly sheetId: string;
  /** Its name is hidden once the block has been written in full. */
  readonly finished: boolean;
}

export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
  /** Every defined name of the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly stored: Stored;
  readonly blocks: readonly SurveyedBlock[];
}

/** How much of a sheet is looked at for a header row that has lost its table. */
const topRows = 6;
const topColumns = 60;

/**
 * Two syncs: the cells of every table that may be ours come with the second. Where Excel on the web finds that too
 * much for one answer, they are fetched in parts.
 */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load("items/id,items/name");
  workbook.names.load("items/name,items/formula,items/visible");
  const setting = workbook.settings.getItemOrNullObject(storedKey);
  setting.load("value");
  await context.sync();
  const stored = readStored(setting.isNullObject ? undefined : setting.value);

  let asked = ask(context, stored, true);
  let cells: ReadonlyMap<string, TableCells>;
  try {
    await context.sync();
    cells = new Map(
      asked.tables.filter(isOurs).map(({ table, body }) => [table.id, cellsOf(body)]),
    );
  } catch (error) {
    if (excelCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    asked = ask(context, stored, false);
    await context.sync();
    cells = await cellsInParts(context, asked.tables.filter(isOurs).map(bodyToRead));
  }
  // A table of ours under another name, in a workbook that has lost our ids: its cells come by themselves.
  const named = new Set(
    workbook.worksheets.items.filter(({ name }) => bearsOurName(name)).map(({ id }) => id),
  );
  const late = asked.tables.filter((each) => !isOurs(each) && named.has(each.table.worksheet.id));
  const lateCells = late.length > 0 ? await cellsInParts(context, late.map(bodyToRead)) : cells;
  return surveyed(workbook, stored, asked, new Map([...cells, ...lateCells]));
}

interface Asked {
  readonly sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly used: Excel.Range;
    readonly top?: Excel.Range;
  }[];
  readonly tables: readonly AskedTable[];
  readonly blocks: readonly { readonly item: Excel.NamedItem; readonly range: Excel.Range }[];
}

interface AskedTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly mayBeOurs: boolean;
}

function isOurs({ mayBeOurs }: AskedTable): boolean {
  return mayBeOurs;
}

function bodyToRead({ table, body }: AskedTable): TableBody {
  return { id: table.id, sheetId: table.worksheet.id, area: areaOf(body) };
}

/** Loads everything the names found lead to; nothing is there until the next sync. */
function ask({ workbook }: Excel.RequestContext, stored: Stored, withCells: boolean): Asked {
  const ourSheets = new Set(Object.values(stored.sheets));
  const ourTables = new Set(Object.values(stored.tables).map(({ id }) => id));
  return {
    sheets: workbook.worksheets.items.map((sheet) => {
      sheet.protection.load("protected");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      if (!ourSheets.has(sheet.id) && !bearsOurName(sheet.name)) return { sheet, used };
      const top = sheet.getRangeByIndexes(0, 0, topRows, topColumns);
      top.load("values");
      return { sheet, used, top };
    }),
    tables: workbook.tables.items.map((table) => {
      table.columns.load("items/id,items/name");
      table.worksheet.load("id");
      const body = table.getDataBodyRange();
      const mayBeOurs = ourTables.has(table.id) || /^tp_/i.test(table.name);
      body.load("rowIndex,columnIndex,rowCount,columnCount");
      if (withCells && mayBeOurs) body.load("values,formulas");
      return { table, body, mayBeOurs };
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

function surveyed(
  workbook: Excel.Workbook,
  stored: Stored,
  { sheets, tables, blocks }: Asked,
  cells: ReadonlyMap<string, TableCells>,
): Survey {
  return {
    stored,
    names: workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    sheets: sheets.map(({ sheet, used, top }) => ({
      id: sheet.id,
      name: sheet.name,
      protected: sheet.protection.protected,
      ...(!used.isNullObject && { used: areaOf(used) }),
      ...(top !== undefined && { top: rawCells(top.values) }),
    })),
    tables: tables.map(({ table, body }) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      columns: table.columns.items.map(({ id, name }) => ({ id, name })),
      body: areaOf(body),
      ...(cells.get(table.id) ?? { values: [], formulas: [] }),
    })),
    blocks: blocks.flatMap(({ item, range }) => {
      if (range.isNullObject) return [];
      const sheet = workbook.worksheets.items.find(({ name }) => name === sheetOf(range.address));
      if (sheet === undefined) return [];
      const { name, visible } = item;
      return [{ name, sheetId: sheet.id, finished: !visible, ...areaOf(range) }];
    }),
  };
}

/** The sheet's name in an address such as `'Ark 1'!A1:B2`. */
function sheetOf(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const titles = sheetDefinitions.map(({ title }) => fold(title));
function bearsOurName(name: string): boolean {
  const folded = fold(name);
  return titles.some((title) => folded === title || folded.startsWith(`${title} (`));
}
