/**
 * What is in the workbook: first names, ids and columns, then the cells of the tables that may be the plan's, and of the
 * other sheets where they are wanted. `locate.ts` decides from it what is the plan's.
 */
import { splitAddress } from "../../cells/sheet-name";
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import { ask, type Asked, type AskedSheet, type AskedTable } from "./ask";
import { excelCode } from "../change/failure";
import type { SeenSettings } from "../change/surroundings";
import { type Stored, storedIds } from "./stored";
import { areaOf, cellsAsked, cellsInParts, type TableCells } from "../change/range-cells";
import { readParts, type SheetParts } from "./read-parts";
import { contentsInParts, contentsInWindow, type SheetContents } from "./sheet-contents";
import { reachesBeyond } from "../change/read-window";

export interface SurveyedSheet extends SheetContents {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
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
  readonly body: Rectangle;
  readonly values: Cells;
  /** As `values`, with the formulas in columns whose formulas are compared with the declared ones. */
  readonly formulas: Cells;
  /** A filter hides rows. It is known where the survey asked for all sheets. */
  readonly filtered: boolean;
}

/** A generated block, found by its hidden name. */
export interface SurveyedBlock extends Rectangle {
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
  /** The setting that `stored` was read from. */
  readonly settings: SeenSettings;
}

/** Whether the cells of the typed sheets are wanted, or those of every sheet. */
export type SurveyExtent = "typed sheets" | "all sheets";

/**
 * Looks at the workbook without changing it. It takes two syncs, and the cells come with the second. Where Excel on the
 * web finds that too much for one answer, the cells are fetched in parts.
 */
export async function survey(
  context: Excel.RequestContext,
  extent: SurveyExtent = "typed sheets",
): Promise<Survey> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load(
    "items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name",
  );
  workbook.names.load("items/name,items/formula,items/visible");
  const setting = storedIds.ask(context);
  await context.sync();
  const stored = storedIds.of(setting);
  const settings = storedIds.seen(setting);

  let asked = ask(context, stored, extent, true);
  let cells: ReadonlyMap<string, TableCells>;
  try {
    await context.sync();
    cells = new Map(
      [...asked.tables, ...asked.sheets].flatMap((each) =>
        each.cells === undefined || isEmpty(each) ? [] : [[idOf(each), cellsAsked(each.cells)]],
      ),
    );
  } catch (error) {
    if (excelCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    asked = ask(context, stored, extent, false);
    await context.sync();
    const wanted = [...asked.tables, ...asked.sheets].filter((each) => each.wanted !== undefined);
    cells = await cellsInParts(context, wanted.flatMap(inParts));
  }
  // A table that has another name, in a workbook that has lost the stored ids, is known only by now to be asked for.
  const late = asked.tables.filter((each) => each.late);
  const lateCells = await cellsInParts(context, late.flatMap(inParts));
  // New blocks go beneath all that a generated sheet holds. That must not be a forgotten cell in its last row.
  const generated = new Set(asked.blocks.map(sheetOf));
  const wide = asked.sheets
    .filter((each) => isWide(each) || (generated.has(each.sheet.name) && reachesFar(each)))
    .map(({ sheet, used }) => ({ id: sheet.id, used: areaOf(used) }));
  const parts = await readParts(context, wide);
  const held = new Map([...cells, ...lateCells]);
  return { ...surveyed(workbook, stored, asked, held, parts), settings };
}

/** Whether a sheet whose cells are wanted holds something outside the window. */
function isWide(each: AskedSheet): boolean {
  return (each.top !== undefined || each.wanted !== undefined) && reachesFar(each);
}

function reachesFar({ used }: AskedSheet): boolean {
  return !used.isNullObject && reachesBeyond(areaOf(used));
}

/** The tab a block stands on; undefined where its cells are gone. */
function sheetOf({ range }: Asked["blocks"][number]): string | undefined {
  return range.isNullObject ? undefined : splitAddress(range.address).sheet;
}

function idOf(each: AskedSheet | AskedTable): string {
  return "table" in each ? each.table.id : each.sheet.id;
}

/** Whether there is nothing to read, or the sheet is read in parts later. */
function isEmpty(each: AskedSheet | AskedTable): boolean {
  return "used" in each && (each.inWindow.isNullObject || isWide(each));
}

function inParts(each: AskedSheet | AskedTable) {
  if (isEmpty(each)) return [];
  const [sheetId, range] =
    "table" in each ? [each.table.worksheet.id, each.body] : [each.sheet.id, each.inWindow];
  return [{ id: idOf(each), sheetId, area: areaOf(range), formulas: each.wanted ?? "all" }];
}

/** The columns of a table that has been loaded with them. */
export function columnsIn({ columns }: Excel.Table): readonly SurveyedColumn[] {
  return columns.items.map(({ id, name }) => ({ id, name }));
}

function surveyed(
  workbook: Excel.Workbook,
  stored: Stored,
  { sheets, tables, blocks }: Asked,
  cells: ReadonlyMap<string, TableCells>,
  parts: ReadonlyMap<string, SheetParts>,
): Omit<Survey, "settings"> {
  return {
    stored,
    names: workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    sheets: sheets.map((each) => {
      const { id, name, protection } = each.sheet;
      const apart = parts.get(id);
      const contents = apart ? contentsInParts(each, apart) : contentsInWindow(each, cells.get(id));
      return { id, name, protected: protection.protected, ...contents };
    }),
    tables: tables.map(({ table, body, filter }) => ({
      id: table.id,
      name: table.name,
      sheetId: table.worksheet.id,
      columns: columnsIn(table),
      body: areaOf(body),
      ...(cells.get(table.id) ?? { values: [], formulas: [] }),
      filtered: filter?.isDataFiltered === true,
    })),
    blocks: blocks.flatMap(({ item, range }) => {
      const tab = sheetOf({ item, range });
      const sheet = workbook.worksheets.items.find(({ name }) => name === tab);
      if (sheet === undefined) return [];
      const { name, visible } = item;
      return [{ name, sheetId: sheet.id, finished: !visible, ...areaOf(range) }];
    }),
  };
}
