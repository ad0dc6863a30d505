/**
 * The cells of ranges: whole where they fit in one answer of Excel's, else in parts. Formulas are long and repeat from
 * row to row, so they are fetched only for columns that hold them.
 */
import type { CellValue, Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";

/** The columns whose formulas are wanted, by their offsets. */
export type FormulaOffsets = readonly number[] | "all";

export interface WantedCells {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly formulas: FormulaOffsets;
}

export interface TableCells {
  readonly values: Cells;
  /** As `values`, with the formula where there is one and it was asked for. */
  readonly formulas: Cells;
}

/** Cells that can be read after the next sync. */
export interface AskedCells {
  readonly range: Excel.Range;
  /** The columns whose formulas are loaded; undefined where the range has them all. */
  readonly columns: readonly { readonly offset: number; readonly range: Excel.Range }[] | undefined;
}

/** Values and formulas take up to 50 characters each, so these fill four fifths of the 5 MB Excel on the web allows. */
const askedAtATime = 80_000;

/** Loads the range's values, and its formulas as far as they are wanted. */
export function askCells(range: Excel.Range, formulas: FormulaOffsets): AskedCells {
  if (formulas === "all") return { range: range.load("values,formulas"), columns: undefined };
  const columns = formulas.map((offset) => ({
    offset,
    range: range.getColumn(offset).load("formulas"),
  }));
  return { range: range.load("values"), columns };
}

/** The cells of a range that has been asked for and synced. */
export function cellsAsked({ range, columns }: AskedCells): TableCells {
  if (columns === undefined) return cellsOf(range);
  const values = rawCells(range.values);
  if (columns.length === 0) return { values, formulas: values };
  const found = columns.map((column) => ({
    offset: column.offset,
    cells: rawCells(column.range.formulas),
  }));
  const formulas = values.map((row, down) => {
    const cells = [...row];
    for (const { offset, cells: column } of found) cells[offset] = column[down]?.[0] ?? "";
    return cells;
  });
  return { values, formulas };
}

/** All the cells by the ids they are wanted under. One sync for each part of them that fits in one answer. */
export async function cellsInParts(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
): Promise<ReadonlyMap<string, TableCells>> {
  type Rows = (readonly CellValue[])[];
  const cells = new Map<string, { values: Rows; formulas: Rows }>();
  let asked: { id: string; cells: AskedCells }[] = [];
  let count = 0;
  const fetch = async (): Promise<void> => {
    await context.sync();
    for (const each of asked) {
      const part = cellsAsked(each.cells);
      for (const row of part.values) cells.get(each.id)?.values.push(row);
      for (const row of part.formulas) cells.get(each.id)?.formulas.push(row);
    }
    asked = [];
    count = 0;
  };
  for (const { id, sheetId, area, formulas } of wanted) {
    cells.set(id, { values: [], formulas: [] });
    const across = area.columns + (formulas === "all" ? area.columns : formulas.length);
    const rowsAtATime = Math.max(1, Math.floor(askedAtATime / across));
    for (let from = 0; from < area.rows; from += rowsAtATime) {
      const rows = Math.min(rowsAtATime, area.rows - from);
      if (count > 0 && count + rows * across > askedAtATime) await fetch();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = rangeAt(sheet, { ...area, row: area.row + from, rows });
      asked.push({ id, cells: askCells(range, formulas) });
      count += rows * across;
    }
  }
  if (asked.length > 0) await fetch();
  return cells;
}

/** The values and formulas of a range that has both loaded. */
export function cellsOf(range: Excel.Range): TableCells {
  return { values: rawCells(range.values), formulas: rawCells(range.formulas) };
}

/** Office.js gives cells the type `any`; they are numbers, texts and truth values. */
export function rawCells(cells: unknown): Cells {
  if (!isCells(cells)) throw new TypeError("Cells come in rows");
  return cells;
}

/** Only the outermost array is looked at, since looking at each of 100.000 cells would be slow. */
function isCells(cells: unknown): cells is Cells {
  return Array.isArray(cells);
}

/** The cells of a rectangle on a sheet. */
export function rangeAt(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Rectangle,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Where a loaded range stands. */
export function areaOf(range: Excel.Range): Rectangle {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Whether Excel found what was asked for. It is known after the sync. */
export function isThere({ isNullObject }: { readonly isNullObject: boolean }): boolean {
  return !isNullObject;
}

/** The loaded formulas and constants of a range; undefined where its sheet is gone. */
export function formulasIn(range: Excel.Range): Cells | undefined {
  return range.isNullObject ? undefined : rawCells(range.formulas);
}
