/** Questions to the workbook, in as many requests as it takes to keep each answer below the 5 MB of Excel on the web. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { PlacedCells } from "./change-record";
import { areaOf, formulasIn, isThere, rangeAt, rawCells } from "./range-cells";

/** A question: how many cells its answer has, and how it is put. The function it gives takes the answer after the sync. */
export interface Asking {
  readonly cells: number;
  readonly ask: (workbook: Excel.Workbook) => () => void;
}

/** Values, formulas and formats take up to 160 bytes a cell, so these fill four fifths of the 5 MB. */
export const cellsAtATime = 25_000;

/** Puts all questions and takes their answers. One sync, or more where one answer cannot hold all cells. */
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
    if (count > 0 && count + cells > cellsAtATime) await fetch();
    answers.push(ask(context.workbook));
    count += cells;
  }
  if (answers.length > 0) await fetch();
}

/**
 * A question about something of the workbook.
 * @param cells how many cells the answer has
 * @param load queues what loads the answer
 * @param take takes the loaded answer
 */
export function question<Loaded>(
  cells: number,
  load: (workbook: Excel.Workbook) => Loaded,
  take: (loaded: Loaded) => void,
): Asking {
  return {
    cells,
    ask: (workbook) => {
      const loaded = load(workbook);
      return () => take(loaded);
    },
  };
}

/** Asks for the formulas and constants of some cells; undefined where their sheet is gone. */
export function askFormulas(
  sheetId: string,
  area: Rectangle,
  take: (formulas: Cells | undefined) => void,
): Asking {
  return question(
    area.rows * area.columns,
    ({ worksheets }) => rangeAt(worksheets.getItemOrNullObject(sheetId), area).load("formulas"),
    (range) => take(formulasIn(range)),
  );
}

/** The data rows of a table: where they stand and what they hold, with Excel's ids of the columns. */
export interface TableRows {
  readonly body: Rectangle;
  readonly columns: readonly number[];
  readonly formulas: Cells;
}

/** Asks for all data rows of a table; nothing is taken where the table is gone. */
export function askTableRows(id: string, cells: number, take: (rows: TableRows) => void): Asking {
  return question(
    cells,
    ({ tables }) => {
      const table = tables.getItemOrNullObject(id).load("id");
      const columns = table.columns.load("items/id");
      const body = table.getDataBodyRange();
      return { columns, body: body.load("formulas,rowIndex,columnIndex,rowCount,columnCount") };
    },
    ({ columns, body }) => {
      const formulas = formulasIn(body);
      if (formulas === undefined) return;
      take({ body: areaOf(body), columns: columns.items.map((column) => column.id), formulas });
    },
  );
}

/** Asks for the id of a table by its name or id; nothing is taken where the table is gone. */
export function askTableId(table: string, take: (id: string) => void): Asking {
  return question(
    0,
    ({ tables }) => tables.getItemOrNullObject(table).load("id"),
    (found) => {
      if (isThere(found)) take(found.id);
    },
  );
}

/** Asks for all that a sheet holds, by its tab's name or its id; nothing is taken where the sheet is gone. */
export function askSheet(
  sheet: string,
  take: (found: { readonly id: string; readonly cells: PlacedCells }) => void,
): Asking {
  return question(
    0,
    ({ worksheets }) => {
      const found = worksheets.getItemOrNullObject(sheet).load("id");
      const used = found.getUsedRangeOrNullObject(true);
      return { found, used: used.load("formulas,rowIndex,columnIndex") };
    },
    ({ found, used }) => {
      if (isThere(found)) take({ id: found.id, cells: placedIn(used) });
    },
  );
}

/** The cells of a used range that has been loaded; an empty sheet has none. */
export function placedIn(used: Excel.Range): PlacedCells {
  return used.isNullObject
    ? { row: 0, column: 0, formulas: [] }
    : { row: used.rowIndex, column: used.columnIndex, formulas: rawCells(used.formulas) };
}
