/** The cell a call would stand in, and what stands around it. */
import type { CellValue, Cells } from "../../cells/cell-value";
import { rawCells } from "../change/range-cells";

export interface CallPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** The cell's formula, or the value where it has none. */
  readonly held: CellValue;
  readonly numberFormat: string;
  /** Values of the row's cells from column A to the one before, and of the column's from row 1 to the one above. */
  readonly left: readonly CellValue[];
  readonly above: readonly CellValue[];
  /** The cells its formula fills now, where it fills more than its own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The cell whose formula fills this one. */
  readonly filledFrom?: { readonly row: number; readonly column: number };
}

/** The active cell, with its row and column as far as they hold something. It takes one sync. */
export async function readCallPlace(context: Excel.RequestContext): Promise<CallPlace> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  // No further than to the cell: one far beyond it would make these whole rows and columns, which have no values.
  const toCell = worksheet.getRange("A1").getBoundingRect(cell);
  const row = toCell.getLastRow().getUsedRangeOrNullObject(true);
  const column = toCell.getLastColumn().getUsedRangeOrNullObject(true);
  const spill = cell.getSpillingToRangeOrNullObject();
  const parent = cell.getSpillParentOrNullObject();
  cell.load("rowIndex,columnIndex,formulas,numberFormat");
  worksheet.load("id,name");
  row.load("columnIndex,values");
  column.load("rowIndex,values");
  spill.load("rowCount,columnCount");
  parent.load("rowIndex,columnIndex");
  await context.sync();
  const place = { row: cell.rowIndex, column: cell.columnIndex };
  return {
    ...place,
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    held: rawCells(cell.formulas)[0]?.[0] ?? "",
    numberFormat: String(rawCells(cell.numberFormat)[0]?.[0] ?? ""),
    left: row.isNullObject
      ? []
      : upTo(place.column, row.columnIndex, rawCells(row.values)[0] ?? []),
    above: column.isNullObject
      ? []
      : upTo(
          place.row,
          column.rowIndex,
          rawCells(column.values).map(([value]) => value ?? ""),
        ),
    ...(!spill.isNullObject && { spill: { rows: spill.rowCount, columns: spill.columnCount } }),
    ...(!parent.isNullObject &&
      !(parent.rowIndex === place.row && parent.columnIndex === place.column) && {
        filledFrom: { row: parent.rowIndex, column: parent.columnIndex },
      }),
  };
}

/** The cells before `end`, counted from the sheet's first, when the range of them begins at `start`. */
function upTo(end: number, start: number, cells: readonly CellValue[]): readonly CellValue[] {
  return Array.from({ length: end }, (_, at) => cells[at - start] ?? "");
}

/** The formulas (or values) of the cells from the place on, so many rows and columns of them. It takes one sync. */
export async function readCellsFrom(
  context: Excel.RequestContext,
  { sheetId, row, column }: CallPlace,
  rows: number,
  columns: number,
): Promise<Cells> {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, rows, columns);
  range.load("formulas");
  await context.sync();
  return rawCells(range.formulas);
}
