/** What the parts of the workbook that a change touched have become, and the record made of that. */
import type { Cells } from "../../cells/cell-value";
import { isSameRectangle, type Rectangle } from "../../cells/rectangle";
import {
  type Asking,
  askFormulas,
  askTableId,
  askTableRows,
  question,
  type TableRows,
} from "./asking";
import {
  type ChangedCells,
  type ChangedTable,
  type ChangeRecord,
  type MadeTable,
  nothingRecorded,
  type PlacedCells,
} from "./change-record";
import { type Images, isLarge } from "./images";
import { areaOf, formulasIn } from "./range-cells";
import { finishedMarks } from "./marks";
import type { Touched, TouchedBlock, TouchedCells, TouchedTable } from "./touched";

/** It is filled while the questions are answered; what Excel did not tell is absent. */
export type Outcome = ReturnType<typeof noOutcome>;

/** An outcome before any question is answered. */
export function noOutcome() {
  return {
    cells: new Map<TouchedCells, Cells>(),
    blocks: new Map<string, { readonly area: Rectangle; readonly formulas: Cells }>(),
    tables: new Map<string, TableRows>(),
    /** By table, the cells where rows were to be put in. They stay there even when the table has moved. */
    beneath: new Map<string, Cells>(),
    tablesMade: [] as MadeTable[],
  };
}

/** The questions whose answers fill the outcome. */
export function askOutcome(touched: Touched, outcome: Outcome): readonly Asking[] {
  return [
    ...touched.cells.map((each) =>
      askFormulas(each.sheetId, each.area, (formulas) => {
        if (formulas !== undefined) outcome.cells.set(each, formulas);
      }),
    ),
    ...touched.blocks.filter((block) => !isLarge(block)).map((block) => askBlock(block, outcome)),
    ...touched.tables.flatMap((table) => askTable(table, outcome)),
    ...touched.tablesMade.map(({ name, sheetId }) =>
      askTableId(name, (id) => outcome.tablesMade.push({ id, sheetId })),
    ),
  ];
}

function askBlock({ name, seen }: TouchedBlock, { blocks }: Outcome): Asking {
  return question(
    seen === undefined ? 0 : seen.rows * seen.columns,
    ({ names }) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      return range.load("formulas,rowIndex,columnIndex,rowCount,columnCount");
    },
    (range) => {
      const formulas = formulasIn(range);
      if (formulas !== undefined) blocks.set(name, { area: areaOf(range), formulas });
    },
  );
}

function askTable(
  { id, sheetId, rowsAfter, added }: TouchedTable,
  { tables, beneath }: Outcome,
): readonly Asking[] {
  const asked = askTableRows(id, rowsAfter * added.columns, (found) => tables.set(id, found));
  if (added.rows <= 0) return [asked];
  const cells = askFormulas(sheetId, added, (formulas) => {
    if (formulas !== undefined) beneath.set(id, formulas);
  });
  return [asked, cells];
}

/**
 * What it takes to undo a part of a change.
 * @param before what was touched, as it was
 * @param sheets the sheets that were made
 * @param held what those sheets hold, by their names
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
    blocks: touched.blocks.map(({ seen: _, ...block }) => ({
      ...block,
      before: before.blocks.get(block.name),
      after: outcome.blocks.get(block.name),
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
    marks: touched.marks.map(({ sheet, held }) => ({
      sheetId: sheet.id,
      before: finishedMarks(held),
    })),
    hidden: touched.hidden,
  };
}

function changedTable(table: TouchedTable, before: Images, outcome: Outcome): ChangedTable {
  const { id, sheetId, rowsBefore, rowsAfter, columnsAdded } = table;
  const image = before.tables.get(id);
  const now = outcome.tables.get(id);
  // Rows that others have put into the table since it was seen are not the change's to take out.
  const more = image === undefined ? 0 : image.area.rows - 1 - rowsBefore;
  const firstAdded = rowsBefore + Math.min(Math.max(0, more), rowsAfter - rowsBefore);
  const known = new Set(image?.columns.map((column) => column.id));
  return {
    id,
    sheetId,
    rowsBefore: firstAdded,
    rowsAfter,
    rowsAdded: now?.formulas.slice(firstAdded),
    // After a failure only some of the columns may have come.
    columnsAdded: (columnsAdded.length === 0 ? [] : (now?.columns ?? [])).flatMap((column, at) =>
      known.has(column)
        ? []
        : [{ id: column, cells: now?.formulas.map((row) => row.slice(at, at + 1)) ?? [] }],
    ),
  };
}

/**
 * Cells that the new rows were written over because others had moved the table, or had typed beneath it, after it was
 * seen. They are kept like any other cells.
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
  if (isSameRectangle(image.area, seen)) return [];
  const cells = { sheetId, area: added, before: image.beneath };
  return columnsAdded.length > 0
    ? [{ ...cells, after: undefined, asBeforeColumns: true }]
    : [{ ...cells, after: outcome.beneath.get(id) }];
}
