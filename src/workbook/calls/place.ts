/** The cell that a call would stand in, and what stands around it. */
import type { CellValue, Cells } from "../../cells/cell-value";
import type { CellPosition } from "../../cells/rectangle";
import { rangeAt, rawCells } from "../change/range-cells";

export interface CallPlace extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The cell's formula, or the value where it has none. */
  readonly held: CellValue;
  readonly numberFormat: string;
  /** The values to the left of the cell from column A on, and those above it from row 1 on. */
  readonly left: readonly CellValue[];
  readonly above: readonly CellValue[];
  /** How many cells the cell's formula fills now; absent where it fills only its own. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Another cell, whose formula fills this one; absent where none does. */
  readonly filledFrom?: CellPosition;
}

/** Reads the active cell, with what stands to its left and above it. It takes one sync. */
export async function readCallPlace(context: Excel.RequestContext): Promise<CallPlace> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  // Up to the cell only: Excel gives no values of a whole row or column, which is what a cell far away would make of these.
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

/** All cells of a row or column before `end`, when those that hold something begin at `start`. */
function upTo(end: number, start: number, cells: readonly CellValue[]): readonly CellValue[] {
  return Array.from({ length: end }, (_, at) => cells[at - start] ?? "");
}

/** Reads the formulas and constants of so many rows and columns, from the place on. It takes one sync. */
export async function readCellsFrom(
  context: Excel.RequestContext,
  { sheetId, row, column }: CallPlace,
  rows: number,
  columns: number,
): Promise<Cells> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = rangeAt(sheet, { row, column, rows, columns }).load("formulas");
  await context.sync();
  return rawCells(range.formulas);
}
