/**
 * Functions the engine has not of its own, by @cj-tech-master/excelts through its public `calculateFormulas`:
 * one call at a time, in a workbook of one formula and its arguments. References, dependencies, structured
 * references and the functions budgets plans live by (SUM, INDEX, MATCH, SUMIFS, …) are calculated here instead,
 * because the library recalculates whole workbooks and reads ranges cell by cell each time; a lookup per row over
 * 2.000 rows took it many seconds. A call this way takes some tens of microseconds.
 */
import { columnLetters } from "../../cells/column-letters";
import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
} from "@cj-tech-master/excelts/formula";
import { cellError, isCellError, isErrorCode } from "../grid/values";
import type { CellValue } from "../model";
import { Matrix } from "./operands";

const constantType = 2;
const formulaType = 6;

class LibraryCell implements CellLike {
  result: CellLike["result"] = undefined;
  readonly type: number;
  readonly model: CellLike["model"];
  declare readonly formula?: string;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    formula?: string,
  ) {
    this.type = formula === undefined ? constantType : formulaType;
    this.model = formula === undefined ? {} : { formula, isDynamicArray: true };
    if (formula !== undefined) this.formula = formula;
  }
}

type Sheet = WorkbookLike["worksheets"][number];

type CellVisit = (cell: CellLike, column: number) => void;
type RowVisit = (row: RowLike, number: number) => void;

class LibraryRow implements RowLike {
  constructor(private readonly cells: ReadonlyMap<number, LibraryCell>) {}

  eachCell(visit: CellVisit): void;
  eachCell(options: object, visit: CellVisit): void;
  eachCell(first: CellVisit | object, second?: CellVisit): void {
    const visit = typeof first === "function" ? first : second;
    for (const [column, cell] of this.cells) visit?.(cell, column);
  }
}

class LibrarySheet implements Sheet {
  private readonly rows = new Map<number, Map<number, LibraryCell>>();
  private bottom = 1;
  private right = 1;

  constructor(
    readonly id: number,
    readonly name: string,
  ) {}

  get dimensions(): { top: number; left: number; bottom: number; right: number } {
    return { top: 1, left: 1, bottom: this.bottom, right: this.right };
  }

  put(cell: LibraryCell): LibraryCell {
    const cells = this.rows.get(cell.row) ?? new Map<number, LibraryCell>();
    this.rows.set(cell.row, cells.set(cell.col, cell));
    this.bottom = Math.max(this.bottom, cell.row);
    this.right = Math.max(this.right, cell.col);
    return cell;
  }

  eachRow(visit: RowVisit): void;
  eachRow(options: object, visit: RowVisit): void;
  eachRow(first: RowVisit | object, second?: RowVisit): void {
    const visit = typeof first === "function" ? first : second;
    for (const [number, cells] of this.rows) visit?.(new LibraryRow(cells), number);
  }

  findCell(row: number, column: number): LibraryCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): LibraryCell {
    return this.findCell(row, column) ?? this.put(new LibraryCell(row, column, null));
  }
}
/** What the library makes of the call; undefined when it knows no function of the name. */
export function callLibrary(
  name: string,
  args: readonly (CellValue | Matrix)[],
): CellValue | Matrix | undefined {
  const inputs = new LibrarySheet(1, "Inputs");
  const outputs = new LibrarySheet(2, "Outputs");
  let column = 1;
  const texts = args.map((arg) => {
    const matrix = arg instanceof Matrix ? arg : new Matrix(1, 1, [arg]);
    place(inputs, matrix, column);
    const from = `Inputs!${columnLetters(column - 1)}1`;
    column += matrix.columns;
    return arg instanceof Matrix ? `${from}:${columnLetters(column - 2)}${matrix.rows}` : from;
  });
  const formula = outputs.put(new LibraryCell(1, 1, null, `${name}(${texts.join(",")})`));
  const sheets = [inputs, outputs];
  calculateFormulas({
    worksheets: sheets,
    getWorksheet: (key) => sheets.find((sheet) => sheet.id === key || sheet.name === key),
  });
  const first = valueOf(formula.result);
  if (isCellError(first) && first.error === "#NAME?" && !args.some(hasNameError)) return undefined;
  return readResult(outputs, first);
}

function hasNameError(arg: CellValue | Matrix): boolean {
  const values = arg instanceof Matrix ? arg.values : [arg];
  return values.some((value) => isCellError(value) && value.error === "#NAME?");
}

function place(sheet: LibrarySheet, matrix: Matrix, column: number): void {
  for (let row = 0; row < matrix.rows; row++)
    for (let at = 0; at < matrix.columns; at++) {
      const value = matrix.at(row, at);
      if (value !== null) sheet.put(new LibraryCell(row + 1, column + at, value));
    }
}

/** The formula stands in the corner of its sheet, so what it spilled is all there is. */
function readResult(sheet: LibrarySheet, first: CellValue): CellValue | Matrix {
  const { bottom, right } = sheet.dimensions;
  if (bottom === 1 && right === 1) return first;
  const values: CellValue[] = [];
  for (let row = 1; row <= bottom; row++)
    for (let column = 1; column <= right; column++)
      values.push(
        row === 1 && column === 1 ? first : valueOf(sheet.findCell(row, column)?.value ?? null),
      );
  return new Matrix(bottom, right, values);
}

function valueOf(result: unknown): CellValue {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean")
    return result;
  if (typeof result !== "object" || result === null || !("error" in result)) return null;
  const { error } = result;
  return cellError(typeof error === "string" && isErrorCode(error) ? error : "#VALUE!");
}
