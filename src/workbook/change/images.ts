/** Images: the parts of the workbook that a change touches, as they are at some moment. */
import type { Rectangle } from "../../cells/rectangle";
import { type Asking, cellsAtATime, question } from "./asking";
import type { BlockImage, CapturedCells, NameMeaning } from "./change-record";
import { areaOf, cellsOf, isThere, rangeAt, rawCells } from "./range-cells";
import type { KeptSetting, SeenSettings } from "./surroundings";
import type { Touched, TouchedBlock, TouchedCells, TouchedTable } from "./touched";

export interface TableImage {
  /** The header and the data rows. */
  readonly area: Rectangle;
  /** The cells that new rows are written over. */
  readonly beneath: CapturedCells | undefined;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
}

/** A part that the workbook does not have is undefined. */
export interface Images {
  readonly cells: ReadonlyMap<TouchedCells, CapturedCells | undefined>;
  readonly blocks: ReadonlyMap<string, BlockImage | undefined>;
  readonly tables: ReadonlyMap<string, TableImage | undefined>;
  readonly names: ReadonlyMap<string, NameMeaning | undefined>;
  readonly settings: SeenSettings;
}

/** Images before anything has been looked at. */
export const noImages: Images = emptyImages();

function emptyImages() {
  return {
    cells: new Map<TouchedCells, CapturedCells | undefined>(),
    blocks: new Map<string, BlockImage | undefined>(),
    tables: new Map<string, TableImage | undefined>(),
    names: new Map<string, NameMeaning | undefined>(),
    settings: new Map<string, KeptSetting>(),
  };
}

/** Whether the cells are looked for where they stand before columns are put in, or after. */
export type Moment = "before" | "after";

export interface Reading {
  readonly moment: Moment;
  /** A block too large for one answer is read in slices, or not at all. */
  readonly largeBlocks: "in slices" | "left out";
}

/** The images of what is touched; they are empty until the questions are answered. */
export function imagesOf(
  touched: Pick<Touched, "cells" | "blocks" | "tables" | "names" | "settings">,
  { moment, largeBlocks }: Reading,
): { readonly images: Images; readonly asking: readonly Asking[] } {
  const images = emptyImages();
  const { cells, blocks, tables, names, settings } = images;
  const asking: readonly Asking[] = [
    ...touched.cells.map((each) => askCells(each, moment, cells)),
    ...touched.blocks.flatMap((each) => {
      if (!isLarge(each)) return [askBlock(each, blocks)];
      return largeBlocks === "in slices" ? askSlices(each, blocks) : [];
    }),
    ...touched.tables.map((each) => askTable(each, tables)),
    ...touched.names.map((name) => askName(name, names)),
    ...touched.settings.map((key) => askSetting(key, settings)),
  ];
  return { images, asking };
}

/** Whether a block is too large to be read in the request that writes it. */
export function isLarge({ seen }: TouchedBlock): boolean {
  return seen !== undefined && seen.rows * seen.columns > cellsAtATime;
}

function askCells(
  each: TouchedCells,
  moment: Moment,
  images: Map<TouchedCells, CapturedCells | undefined>,
): Asking {
  const area = moment === "before" ? each.before : each.area;
  return askCaptured(each.sheetId, area, (cells) => images.set(each, cells));
}

/** Asks for all it takes to put cells back; undefined where their sheet is gone. */
function askCaptured(
  sheetId: string,
  area: Rectangle,
  take: (cells: CapturedCells | undefined) => void,
): Asking {
  return question(
    area.rows * area.columns,
    ({ worksheets }) => {
      const range = rangeAt(worksheets.getItemOrNullObject(sheetId), area);
      return range.load("values,formulas,numberFormat");
    },
    (range) => take(capturedIn(range)),
  );
}

/** Asks for a large block some rows at a time, where it was seen to stand. */
function askSlices(
  { name, sheetId, seen }: TouchedBlock,
  images: Map<string, BlockImage | undefined>,
): readonly Asking[] {
  if (seen === undefined) return [];
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / seen.columns));
  const count = Math.ceil(seen.rows / rowsAtATime);
  return Array.from({ length: count }, (_, nth): Asking => {
    const from = nth * rowsAtATime;
    const rows = Math.min(rowsAtATime, seen.rows - from);
    return askCaptured(sheetId, { ...seen, row: seen.row + from, rows }, (slice) => {
      if (slice === undefined) return;
      const above = images.get(name);
      images.set(name, {
        area: seen,
        values: [...(above?.values ?? []), ...slice.values],
        formulas: [...(above?.formulas ?? []), ...slice.formulas],
        numberFormats: [...(above?.numberFormats ?? []), ...slice.numberFormats],
      });
    });
  });
}

function askBlock(
  { name, seen }: TouchedBlock,
  images: Map<string, BlockImage | undefined>,
): Asking {
  return question(
    seen === undefined ? 0 : seen.rows * seen.columns,
    ({ names }) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      return range.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
    },
    (range) => {
      const cells = capturedIn(range);
      images.set(name, cells && { area: areaOf(range), ...cells });
    },
  );
}

function askTable(
  { id, sheetId, added, movesDown }: TouchedTable,
  images: Map<string, TableImage | undefined>,
): Asking {
  const isWrittenOver = added.rows > 0 && !movesDown;
  return question(
    isWrittenOver ? added.rows * added.columns : 0,
    ({ tables, worksheets }) => {
      const table = tables.getItemOrNullObject(id).load("id");
      const columns = table.columns.load("items/id,items/name");
      const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
      const sheet = worksheets.getItemOrNullObject(sheetId);
      const beneath = isWrittenOver ? rangeAt(sheet, added) : undefined;
      beneath?.load("values,formulas,numberFormat");
      return { table, columns, range, beneath };
    },
    ({ table, columns, range, beneath }) => {
      const image = (): TableImage => ({
        area: areaOf(range),
        columns: columns.items.map(({ id: column, name }) => ({ id: column, name })),
        beneath: beneath && capturedIn(beneath),
      });
      images.set(id, isThere(table) ? image() : undefined);
    },
  );
}

function askName(name: string, images: Map<string, NameMeaning | undefined>): Asking {
  return question(
    0,
    ({ names }) => names.getItemOrNullObject(name).load("formula,visible"),
    (item) => images.set(name, isThere(item) ? meaningOf(item) : undefined),
  );
}

function askSetting(key: string, images: Map<string, KeptSetting>): Asking {
  return question(
    0,
    ({ settings }) => settings.getItemOrNullObject(key).load("value"),
    (setting) => images.set(key, isThere(setting) ? { value: setting.value } : undefined),
  );
}

function meaningOf({ formula, visible }: Excel.NamedItem): NameMeaning {
  return { formula: String(formula), visible };
}

function capturedIn(range: Excel.Range): CapturedCells | undefined {
  if (range.isNullObject) return undefined;
  const numberFormats = rawCells(range.numberFormat).map((row) => row.map(String));
  return { ...cellsOf(range), numberFormats };
}
