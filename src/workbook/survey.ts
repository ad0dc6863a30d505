/**
 * What is in the workbook, in two syncs: first names and ids, then the columns and cells of the tables that may be
 * ours. Nothing is decided here; `locate.ts` does that from this plain data.
 */
import { fold } from "./fold";
import { isGeneratedName } from "./generated-names";
import { sheetDefinitions } from "./schema";
import { readStored, type Stored, storedKey } from "./stored";
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

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
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
  readonly formulas: readonly (readonly RawCell[])[];
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

/** Two syncs. The context's host is asked for every table's cells only where the table may be ours. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load("items/id,items/name");
  workbook.names.load("items/name,items/formula");
  const setting = workbook.settings.getItemOrNullObject(storedKey);
  setting.load("value");
  await context.sync();

  const stored = readStored(setting.isNullObject ? undefined : setting.value);
  const names = workbook.names.items.map(({ name, formula }) => ({
    name,
    formula: String(formula),
  }));
  const ours = new Set(Object.values(stored.sheets));
  const sheets = workbook.worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    if (!ours.has(sheet.id) && !bearsOurName(sheet.name)) return { sheet, used };
    const top = sheet.getRangeByIndexes(0, 0, topRows, topColumns);
    top.load("values");
    return { sheet, used, top };
  });
  const storedTables = new Set(Object.values(stored.tables).map(({ id }) => id));
  const tables = workbook.tables.items.map((table) => {
    table.columns.load("items/id,items/name");
    table.worksheet.load("id");
    const body = table.getDataBodyRange();
    const mayBeOurs = storedTables.has(table.id) || /^tp_/i.test(table.name);
    body.load(`rowIndex,columnIndex,rowCount,columnCount${mayBeOurs ? ",values,formulas" : ""}`);
    return { table, body, mayBeOurs };
  });
  const blocks = names
    .filter(({ name }) => isGeneratedName(name))
    .map(({ name }) => {
      const range = workbook.names.getItem(name).getRangeOrNullObject();
      range.load("address,rowIndex,columnIndex,rowCount,columnCount,formulas");
      return { name, range };
    });
  await context.sync();
  // A table of ours under another name, in a workbook that has lost our ids: its cells take a sync of their own.
  const named = new Set(
    workbook.worksheets.items.filter(({ name }) => bearsOurName(name)).map(({ id }) => id),
  );
  const late = tables.filter(({ table, mayBeOurs }) => !mayBeOurs && named.has(table.worksheet.id));
  for (const { body } of late) body.load("values,formulas");
  if (late.length > 0) await context.sync();
  const read = new Set(
    tables
      .filter(({ mayBeOurs }) => mayBeOurs)
      .concat(late)
      .map(({ table }) => table.id),
  );

  return {
    stored,
    names,
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
      values: read.has(table.id) ? rawCells(body.values) : [],
      formulas: read.has(table.id) ? rawCells(body.formulas) : [],
    })),
    blocks: blocks.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const sheet = workbook.worksheets.items.find((item) => item.name === sheetOf(range.address));
      if (sheet === undefined) return [];
      return [{ name, sheetId: sheet.id, ...areaOf(range), formulas: rawCells(range.formulas) }];
    }),
  };
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Office.js types cells as anything; what comes is numbers, texts and truth values. */
export function rawCells(cells: RawCell[][]): readonly (readonly RawCell[])[] {
  return cells;
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
