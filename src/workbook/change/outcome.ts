/** What the parts of the workbook that a change touched have become, and the record made of that. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import {
  type ChangedBlock,
  type ChangedCells,
  type ChangedTable,
  type ChangeRecord,
  type MadeTable,
  nothingRecorded,
  type PlacedCells,
} from "./change-record";
import { isSameArea } from "../../cells/rectangle";
import { type Asking, askFormulas, type Images, isLarge, type TableImage } from "./images";
import { areaOf, formulasIn } from "./range-cells";
import type { Touched, TouchedCells, TouchedTable } from "./touched";

interface TableOutcome {
  readonly columns: readonly { readonly id: number }[];
  readonly rowsAdded: Cells;
  /** All of its data rows. */
  readonly rows: Cells;
  /** The cells where rows were to be put in, wherever the table stands by now. */
  readonly beneath: Cells | undefined;
}

/** Filled when the askings are answered; what is absent was not told. */
export interface Outcome {
  readonly cells: Map<TouchedCells, Cells>;
  readonly blocks: Map<string, { readonly area: Rectangle; readonly formulas: Cells }>;
  readonly tables: Map<string, TableOutcome>;
  readonly tablesMade: MadeTable[];
}

export function noOutcome(): Outcome {
  return { cells: new Map(), blocks: new Map(), tables: new Map(), tablesMade: [] };
}

/** Asks for it; nothing is there until the askings are answered. */
export function askOutcome(touched: Touched, outcome: Outcome): readonly Asking[] {
  return [
    ...touched.cells.map((each) =>
      askFormulas(each.sheetId, each.area, (formulas) => {
        if (formulas !== undefined) outcome.cells.set(each, formulas);
      }),
    ),
    ...touched.blocks
      .filter((block) => !isLarge(block))
      .map(({ name, seen }): Asking => ({
        cells: seen === undefined ? 0 : seen.rows * seen.columns,
        ask: ({ names }) => {
          const range = names.getItemOrNullObject(name).getRangeOrNullObject();
          range.load("formulas,rowIndex,columnIndex,rowCount,columnCount");
          return () => {
            const formulas = formulasIn(range);
            if (formulas !== undefined) outcome.blocks.set(name, { area: areaOf(range), formulas });
          };
        },
      })),
    ...touched.tables.map((each) => askTable(each, outcome)),
    ...touched.tablesMade.map(({ name, sheetId }): Asking => ({
      cells: 0,
      ask: ({ tables }) => {
        const table = tables.getItemOrNullObject(name);
        table.load("id");
        return () => {
          const id = idOf(table);
          if (id !== undefined) outcome.tablesMade.push({ id, sheetId });
        };
      },
    })),
  ];
}

function askTable(
  { id, sheetId, rowsBefore, rowsAfter, added }: TouchedTable,
  outcome: Outcome,
): Asking {
  const more = rowsAfter - rowsBefore;
  return {
    cells: rowsAfter * added.columns,
    ask: ({ tables, worksheets }) => {
      const table = tables.getItemOrNullObject(id);
      table.load("id");
      table.columns.load("items/id");
      const body = table.getDataBodyRange();
      body.load("formulas");
      const sheet = worksheets.getItemOrNullObject(sheetId);
      const beneath =
        more > 0
          ? sheet.getRangeByIndexes(added.row, added.column, more, added.columns)
          : undefined;
      beneath?.load("formulas");
      return () => {
        const rows = formulasIn(body);
        if (rows === undefined) return;
        outcome.tables.set(id, {
          columns: columnsOf(table),
          rowsAdded: rows.slice(rowsBefore),
          rows,
          beneath: beneath && formulasIn(beneath),
        });
      };
    },
  };
}

function idOf(table: Excel.Table): string | undefined {
  return table.isNullObject ? undefined : table.id;
}

function columnsOf(table: Excel.Table): TableOutcome["columns"] {
  return table.columns.items.map(({ id }) => ({ id }));
}

/**
 * What it takes to undo a part.
 * @param before the touched as it was
 * @param sheets those made
 * @param held what the sheets made hold, by their names
 */
export function recordOf(
  touched: Touched,
  before: Images,
  outcome: Outcome,
  sheets: readonly { readonly id: string; readonly name: string }[],
  held: ReadonlyMap<string, PlacedCells>,
): ChangeRecord {
  return {
    ...nothingRecorded,
    sheets: sheets.map(({ id, name }) => ({ id, name, cells: held.get(name) })),
    blocks: touched.blocks.map(({ name, sheetId, rowsAt, columnsAt, styles }): ChangedBlock => ({
      name,
      sheetId,
      before: before.blocks.get(name),
      after: outcome.blocks.get(name),
      rowsAt,
      columnsAt,
      styles,
    })),
    tables: touched.tables.map((table) => changedTable(table, before, outcome)),
    tablesMade: outcome.tablesMade,
    cells: [
      ...touched.cells.flatMap((each): readonly ChangedCells[] => {
        const kept = before.cells.get(each);
        const { sheetId, area } = each;
        return kept === undefined
          ? []
          : [{ sheetId, area, before: kept, after: outcome.cells.get(each) }];
      }),
      ...touched.tables.flatMap((table) => cellsOfOthers(table, before, outcome)),
    ],
    names: touched.names.map((name) => ({ name, before: before.names.get(name) })),
    settings: touched.settings.map((key) => ({ key, before: before.settings.get(key) })),
    marks: touched.marks.map(({ sheet, held: marks }) => ({ sheetId: sheet.id, before: marks })),
    hidden: touched.hidden,
  };
}

/** Columns that were not there before: after a failure they may be some of those that were to come. */
function columnsPutIn(
  before: TableImage | undefined,
  now: TableOutcome | undefined,
): ChangedTable["columnsAdded"] {
  const known = new Set(before?.columns.map(({ id }) => id));
  return (now?.columns ?? []).flatMap(({ id }, at) =>
    known.has(id) ? [] : [{ id, cells: (now?.rows ?? []).map((row) => row.slice(at, at + 1)) }],
  );
}

/** Rows the table has got from others since it was seen are not ours to take out. */
function fromOthers({ id, rowsBefore, rowsAfter }: TouchedTable, before: Images): number {
  const image = before.tables.get(id);
  const more = image === undefined ? 0 : image.area.rows - 1 - rowsBefore;
  return Math.min(Math.max(0, more), rowsAfter - rowsBefore);
}

function changedTable(table: TouchedTable, before: Images, outcome: Outcome): ChangedTable {
  const { id, sheetId, rowsBefore, rowsAfter, columnsAdded } = table;
  const now = outcome.tables.get(id);
  const theirs = fromOthers(table, before);
  return {
    id,
    sheetId,
    rowsBefore: rowsBefore + theirs,
    rowsAfter,
    rowsAdded: now?.rowsAdded.slice(theirs),
    columnsAdded: columnsAdded.length === 0 ? [] : columnsPutIn(before.tables.get(id), now),
  };
}

/**
 * What others typed beneath the table in the last moment, or where it no longer stands, was written over: it is kept as
 * any other cells.
 */
function cellsOfOthers(
  { id, sheetId, rowsBefore, columnsBefore, columnsAdded, added }: TouchedTable,
  before: Images,
  outcome: Outcome,
): readonly ChangedCells[] {
  const image = before.tables.get(id);
  if (image?.beneath === undefined) return [];
  const seen = {
    row: added.row - rowsBefore - 1,
    column: added.column,
    rows: rowsBefore + 1,
    columns: columnsBefore,
  };
  if (isSameArea(image.area, seen)) return [];
  const cells = { sheetId, area: added, before: image.beneath };
  return columnsAdded.length > 0
    ? [{ ...cells, after: undefined, asBeforeColumns: true }]
    : [{ ...cells, after: outcome.tables.get(id)?.beneath }];
}
