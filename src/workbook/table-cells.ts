/** The cells of tables, whole where they fit in one answer of Excel's, else in parts. */
import type { RawCell } from "./undo-bundle";

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableBody {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
}

export interface TableCells {
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly RawCell[])[];
}

/** Cells asked for at a time: with values and formulas of 50 characters each, four fifths of the 5 MB Excel on the web allows. */
const cellsAtATime = 40_000;

/** One sync for each part. */
export async function cellsInParts(
  context: Excel.RequestContext,
  bodies: readonly TableBody[],
): Promise<ReadonlyMap<string, TableCells>> {
  const cells = new Map<
    string,
    { values: (readonly RawCell[])[]; formulas: (readonly RawCell[])[] }
  >();
  let asked: { id: string; range: Excel.Range }[] = [];
  let count = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const { id, range } of asked) {
      const part = cellsOf(range);
      cells.get(id)?.values.push(...part.values);
      cells.get(id)?.formulas.push(...part.formulas);
    }
    asked = [];
    count = 0;
  };
  for (const { id, sheetId, area } of bodies) {
    cells.set(id, { values: [], formulas: [] });
    const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / area.columns));
    for (let from = 0; from < area.rows; from += rowsAtATime) {
      const rows = Math.min(rowsAtATime, area.rows - from);
      // A part is a request of its own by design: together they are more than one answer can hold.
      if (count + rows * area.columns > cellsAtATime) await fetch();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = sheet.getRangeByIndexes(area.row + from, area.column, rows, area.columns);
      range.load("values,formulas");
      asked.push({ id, range });
      count += rows * area.columns;
    }
  }
  if (asked.length > 0) await fetch();
  return cells;
}

export function cellsOf(range: Excel.Range): TableCells {
  return { values: rawCells(range.values), formulas: rawCells(range.formulas) };
}

/** Office.js types cells as anything; what comes is numbers, texts and truth values. */
export function rawCells(cells: unknown): readonly (readonly RawCell[])[] {
  if (!isCells(cells)) throw new TypeError("Cells come in rows");
  return cells;
}

/** Excel answers nothing else in rows than these; looking at each of 100.000 cells would prove it slowly. */
function isCells(cells: unknown): cells is readonly (readonly RawCell[])[] {
  return Array.isArray(cells);
}

/** Where a loaded range stands. */
export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
