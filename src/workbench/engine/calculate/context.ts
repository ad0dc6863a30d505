/** What an evaluation knows of its surroundings. */
import type { Area } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import { cellError } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { CellValue } from "../model";
import type { FormulaCell, Slot } from "./formula-cell";
import { Cells, Lambda, Matrix, type Operand } from "./operands";

/** Where values come from; reading a formula that waits to be calculated calculates it first. */
export interface Surroundings {
  readonly locale: Locale;
  valueAt(sheet: SheetState, row: number, column: number): CellValue;
  /** Everything outside this area of the sheet is blank. */
  extent(sheet: SheetState): Area | null;
  sheetNamed(name: string): SheetState | undefined;
  /** A worksheet function from outside; undefined when nobody offers it. */
  callOutside(
    name: string,
    args: readonly Operand[],
    context: Context,
  ): CellValue | Matrix | undefined;
  /** The formula a cell holds, for functions that ask. */
  formulaAt(sheet: SheetState, row: number, column: number): FormulaCell | null;
  /** Exact lookups in a range, by value; made once per calculation. */
  positions(cells: Cells): ReadonlyMap<string | number | boolean, readonly number[]>;
}

export interface Context {
  readonly around: Surroundings;
  readonly formula: FormulaCell;
  readonly slots: readonly Slot[];
  /** Variables of LET and LAMBDA, by lower-case name. */
  readonly locals: ReadonlyMap<string, Operand>;
}

/** The part of the cells that can hold anything; what is cut off is blank. */
function usedPart(cells: Cells, { around }: Context): Cells | null {
  return cells.rows * cells.columns <= 64 ? cells : cells.within(around.extent(cells.sheet));
}

export function readCells(cells: Cells, context: Context): Matrix {
  const used = usedPart(cells, context);
  // Whole columns are as long as what is in them; every other range keeps its shape.
  const rows =
    cells.rows > 100_000 ? Math.max(1, used ? used.row + used.rows - cells.row : 1) : cells.rows;
  const columns =
    cells.columns > 5_000
      ? Math.max(1, used ? used.column + used.columns - cells.column : 1)
      : cells.columns;
  const values = new Array<CellValue>(rows * columns).fill(null);
  if (used)
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++)
        values[(row - cells.row) * columns + column - cells.column] = context.around.valueAt(
          cells.sheet,
          row,
          column,
        );
  return new Matrix(rows, columns, values);
}

/** An operand as an array: a single value is one of 1 × 1. */
export function toMatrix(operand: Operand, context: Context): Matrix {
  if (operand instanceof Matrix) return operand;
  if (operand instanceof Cells) return readCells(operand, context);
  return new Matrix(1, 1, [operand instanceof Lambda ? cellError("#CALC!") : operand]);
}

export function isMany(operand: Operand): operand is Cells | Matrix {
  return (
    (operand instanceof Cells || operand instanceof Matrix) && operand.rows * operand.columns > 1
  );
}

/** The first value of an operand, which is all there is of a single one. */
export function single(operand: Operand, context: Context): CellValue {
  if (operand instanceof Cells)
    return context.around.valueAt(operand.sheet, operand.row, operand.column);
  if (operand instanceof Matrix) return operand.at(0, 0);
  return operand instanceof Lambda ? cellError("#CALC!") : operand;
}

/** Every value of an operand that is not blank; `given` is false for values of cells and arrays. */
export function eachValue(
  operand: Operand,
  context: Context,
  visit: (value: Exclude<CellValue, null>, given: boolean) => void,
): void {
  if (operand instanceof Cells) {
    const used = usedPart(operand, context);
    if (!used) return;
    const { sheet, row, column, rows, columns } = used;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const value = context.around.valueAt(sheet, r, c);
        if (value !== null) visit(value, false);
      }
  } else if (operand instanceof Matrix) {
    for (const value of operand.values) if (value !== null) visit(value, false);
  } else {
    const value = single(operand, context);
    if (value !== null) visit(value, true);
  }
}

/** Applies a function of single values over arrays: one row or one column repeats itself; what does not fit is #N/A. */
export function lift(
  args: readonly Operand[],
  context: Context,
  apply: (values: readonly CellValue[]) => CellValue,
): CellValue | Matrix {
  if (!args.some(isMany)) return apply(args.map((arg) => single(arg, context)));
  const matrices = args.map((arg) => toMatrix(arg, context));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values: CellValue[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values.push(apply(matrices.map((matrix) => repeated(matrix, row, column))));
  return new Matrix(rows, columns, values);
}

function repeated(matrix: Matrix, row: number, column: number): CellValue {
  const r = matrix.rows === 1 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  return r < matrix.rows && c < matrix.columns ? matrix.at(r, c) : cellError("#N/A");
}
