/**
 * The parts of the workbook that a change touches, as they are at some moment: asked for with one request or several,
 * so that none answers more than Excel on the web allows.
 */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { BlockImage, CapturedCells, NameMeaning, PlacedCells } from "./change-record";
import { areaOf, cellsOf, formulasIn, rawCells } from "./range-cells";
import type { Touched, TouchedBlock, TouchedCells, TouchedTable } from "./touched";

export interface TableImage {
  readonly area: Rectangle;
  /** Cells that rows put in are written over. */
  readonly beneath?: CapturedCells;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** What is not there is undefined. */
export interface Images {
  readonly cells: ReadonlyMap<TouchedCells, CapturedCells | undefined>;
  readonly blocks: ReadonlyMap<string, BlockImage | undefined>;
  readonly tables: ReadonlyMap<string, TableImage | undefined>;
  readonly names: ReadonlyMap<string, NameMeaning | undefined>;
  readonly settings: ReadonlyMap<string, { readonly value: unknown } | undefined>;
}

export const noImages: Images = {
  cells: new Map(),
  blocks: new Map(),
  tables: new Map(),
  names: new Map(),
  settings: new Map(),
};

/** Something asked for: how many cells it answers, and what to do when the answer is there. */
export interface Asking {
  readonly cells: number;
  readonly ask: (workbook: Excel.Workbook) => () => void;
}

/** With values, formulas and formats at 160 bytes a cell, four fifths of the 5 MB that Excel on the web allows. */
const cellsAtATime = 25_000;

/** Asks for everything, and sees to the answers. One sync, or more where the cells are too many for one answer. */
export async function askAll(
  context: Excel.RequestContext,
  asking: readonly Asking[],
): Promise<void> {
  let answers: (() => void)[] = [];
  let count = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const answer of answers) answer();
    answers = [];
    count = 0;
  };
  for (const { cells, ask } of asking) {
    // Parts are requests of their own by design: together they are more than one answer can hold.
    if (count > 0 && count + cells > cellsAtATime) await fetch();
    answers.push(ask(context.workbook));
    count += cells;
  }
  if (answers.length > 0) await fetch();
}

/** Where each part is looked for: cells before or after columns were put in. */
export type Moment = "before" | "after";

/** Where the cells of a part stand, and whether a block too large for one answer is read in slices or not at all. */
export interface Reading {
  readonly moment: Moment;
  readonly largeBlocks: "in slices" | "left out";
}

/** Fills `images` once the askings are answered. */
export function imagesOf(
  touched: Pick<Touched, "cells" | "blocks" | "tables" | "names" | "settings">,
  { moment, largeBlocks }: Reading,
): { readonly images: Images; readonly asking: readonly Asking[] } {
  const cells = new Map<TouchedCells, CapturedCells | undefined>();
  const blocks = new Map<string, BlockImage | undefined>();
  const tables = new Map<string, TableImage | undefined>();
  const names = new Map<string, NameMeaning | undefined>();
  const settings = new Map<string, { readonly value: unknown } | undefined>();
  const asking: readonly Asking[] = [
    ...touched.cells.map((each) => askCells(each, moment, cells)),
    ...touched.blocks.flatMap((each) =>
      isLarge(each)
        ? largeBlocks === "in slices"
          ? askSlices(each, blocks)
          : []
        : [askBlock(each, blocks)],
    ),
    ...touched.tables.map((each) => askTable(each, tables)),
    ...touched.names.map((name) => askName(name, names)),
    ...touched.settings.map((key) => askSetting(key, settings)),
  ];
  return { images: { cells, blocks, tables, names, settings }, asking };
}

/** Too large to be read in the request that writes it as well. */
export function isLarge({ seen }: TouchedBlock): boolean {
  return seen !== undefined && seen.rows * seen.columns > cellsAtATime;
}

function askCells(each: TouchedCells, moment: Moment, images: Map<TouchedCells, unknown>): Asking {
  const { row, column, rows, columns } = moment === "before" ? each.before : each.area;
  return {
    cells: rows * columns,
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(each.sheetId);
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load("values,formulas,numberFormat");
      return () => images.set(each, capturedIn(range));
    },
  };
}

/** A large block by rows, where it was seen to stand. */
function askSlices(
  { name, sheetId, seen }: TouchedBlock,
  images: Map<string, BlockImage | undefined>,
): readonly Asking[] {
  if (seen === undefined) return [];
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / seen.columns));
  const count = Math.ceil(seen.rows / rowsAtATime);
  return Array.from({ length: count }, (_, slice): Asking => {
    const from = slice * rowsAtATime;
    const rows = Math.min(rowsAtATime, seen.rows - from);
    return {
      cells: rows * seen.columns,
      ask: ({ worksheets }) => {
        const sheet = worksheets.getItemOrNullObject(sheetId);
        const range = sheet.getRangeByIndexes(seen.row + from, seen.column, rows, seen.columns);
        range.load("values,formulas,numberFormat");
        return () => {
          const slice = capturedIn(range);
          if (slice === undefined) return;
          const above = images.get(name);
          const { values, formulas, numberFormats } = slice;
          images.set(name, {
            area: seen,
            values: [...(above?.values ?? []), ...values],
            formulas: [...(above?.formulas ?? []), ...formulas],
            numberFormats: [...(above?.numberFormats ?? []), ...numberFormats],
          });
        };
      },
    };
  });
}

function askBlock(
  { name, seen }: TouchedBlock,
  images: Map<string, BlockImage | undefined>,
): Asking {
  return {
    cells: seen === undefined ? 0 : seen.rows * seen.columns,
    ask: ({ names }) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
      return () => images.set(name, blockIn(range));
    },
  };
}

function askTable(
  { id, sheetId, added, movesDown }: TouchedTable,
  images: Map<string, TableImage | undefined>,
): Asking {
  const isWrittenOver = added.rows > 0 && !movesDown;
  return {
    cells: isWrittenOver ? added.rows * added.columns : 0,
    ask: ({ tables, worksheets }) => {
      const table = tables.getItemOrNullObject(id);
      table.load("id");
      table.columns.load("items/id,items/name");
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const { row, column, rows, columns } = added;
      const beneath = isWrittenOver
        ? worksheets.getItemOrNullObject(sheetId).getRangeByIndexes(row, column, rows, columns)
        : undefined;
      beneath?.load("values,formulas,numberFormat");
      return () => images.set(id, tableIn(table, range, beneath));
    },
  };
}

function askName(name: string, images: Map<string, NameMeaning | undefined>): Asking {
  return {
    cells: 0,
    ask: ({ names }) => {
      const item = names.getItemOrNullObject(name);
      item.load("formula,visible");
      return () => images.set(name, meaningOf(item));
    },
  };
}

function askSetting(key: string, images: Map<string, { value: unknown } | undefined>): Asking {
  return {
    cells: 0,
    ask: ({ settings }) => {
      const setting = settings.getItemOrNullObject(key);
      setting.load("value");
      return () => images.set(key, keptIn(setting));
    },
  };
}

/** Contents of some cells, for comparison. */
export function askFormulas(
  sheetId: string,
  { row, column, rows, columns }: Rectangle,
  take: (formulas: Cells | undefined) => void,
): Asking {
  return {
    cells: rows * columns,
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(sheetId);
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load("formulas");
      return () => take(formulasIn(range));
    },
  };
}

/** All that a sheet holds, found by its tab's name or its id. */
export function askSheet(
  name: string,
  cells: number,
  take: (sheet: { readonly id: string; readonly cells: PlacedCells } | undefined) => void,
): Asking {
  return {
    cells,
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load("id");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("formulas,rowIndex,columnIndex");
      return () => take(sheetIn(sheet, used));
    },
  };
}

/** The cells of a used range that was asked for; an empty sheet has none. */
export function placedIn(used: Excel.Range): PlacedCells {
  return used.isNullObject
    ? { row: 0, column: 0, formulas: [] }
    : { row: used.rowIndex, column: used.columnIndex, formulas: rawCells(used.formulas) };
}

function sheetIn(
  sheet: Excel.Worksheet,
  used: Excel.Range,
): { readonly id: string; readonly cells: PlacedCells } | undefined {
  return sheet.isNullObject ? undefined : { id: sheet.id, cells: placedIn(used) };
}

function capturedIn(range: Excel.Range): CapturedCells | undefined {
  if (range.isNullObject) return undefined;
  const numberFormats = rawCells(range.numberFormat).map((row) => row.map(String));
  return { ...cellsOf(range), numberFormats };
}

function blockIn(range: Excel.Range): BlockImage | undefined {
  const cells = capturedIn(range);
  return cells && { area: areaOf(range), ...cells };
}

function tableIn(
  table: Excel.Table,
  range: Excel.Range,
  beneath: Excel.Range | undefined,
): TableImage | undefined {
  if (table.isNullObject) return undefined;
  const columns = table.columns.items.map(({ id, name }) => ({ id, name }));
  const cells = beneath && capturedIn(beneath);
  return { area: areaOf(range), columns, ...(cells && { beneath: cells }) };
}

function meaningOf(item: Excel.NamedItem): NameMeaning | undefined {
  if (item.isNullObject) return undefined;
  return { formula: String(item.formula), visible: item.visible };
}

function keptIn(setting: Excel.Setting): { readonly value: unknown } | undefined {
  return setting.isNullObject ? undefined : { value: setting.value as unknown };
}
