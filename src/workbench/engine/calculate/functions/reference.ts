/** Functions of where cells are: ROW, ROWS, OFFSET, INDIRECT and their like. */
import { columnLimit, rowLimit } from "../../../cells/limits";
import { parseReference } from "../../formula/references";
import { cellError, isCellError } from "../../grid/values";
import { toNumber, toText } from "../coerce";
import { type Context, single } from "../context";
import { cellsOf } from "../bind";
import { Cells, Matrix, type Operand } from "../operands";
import type { FunctionTable, WholeFunction } from "./index";

function lineNumbers(axis: "row" | "column"): WholeFunction {
  return {
    kind: "whole",
    min: 0,
    max: 1,
    run: ([arg], { formula }) => {
      if (arg === undefined) return formula[axis] + 1;
      if (isCellError(arg)) return arg;
      if (!(arg instanceof Cells)) return cellError("#VALUE!");
      const count = axis === "row" ? arg.rows : arg.columns;
      const first = arg[axis] + 1;
      if (count === 1 || count > 100_000) return first;
      const numbers = Array.from({ length: count }, (_, index) => first + index);
      return axis === "row" ? new Matrix(count, 1, numbers) : new Matrix(1, count, numbers);
    },
  };
}

function lineCount(axis: "rows" | "columns"): WholeFunction {
  return {
    kind: "whole",
    min: 1,
    max: 1,
    run: ([arg = null]) => {
      if (isCellError(arg)) return arg;
      return arg instanceof Cells || arg instanceof Matrix ? arg[axis] : 1;
    },
  };
}

const offset: WholeFunction = {
  kind: "whole",
  min: 3,
  max: 5,
  run: ([base = null, ...given], context) => {
    if (isCellError(base)) return base;
    if (!(base instanceof Cells)) return cellError("#VALUE!");
    const numbers: (number | null)[] = [];
    for (const arg of given) {
      const value = single(arg, context);
      const number = value === null ? null : toNumber(value, context.around.locale);
      if (isCellError(number)) return number;
      numbers.push(number === null ? null : Math.trunc(number));
    }
    const [down, right, height, width] = numbers;
    const rows = height ?? base.rows;
    const columns = width ?? base.columns;
    const row = base.row + (down ?? 0) + (rows < 0 ? rows + 1 : 0);
    const column = base.column + (right ?? 0) + (columns < 0 ? columns + 1 : 0);
    return onSheet(base, row, column, Math.abs(rows), Math.abs(columns));
  },
};

function onSheet(base: Cells, row: number, column: number, rows: number, columns: number): Operand {
  const outside =
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    row + rows > rowLimit ||
    column + columns > columnLimit;
  return outside ? cellError("#REF!") : new Cells(base.sheet, row, column, rows, columns);
}

/** A1 style only; a name or table in the text is not looked up. */
const indirect: WholeFunction = {
  kind: "whole",
  min: 1,
  max: 2,
  run: ([arg = null], context: Context) => {
    const text = toText(single(arg, context), context.around.locale);
    if (isCellError(text)) return text;
    const reference = parseReference(text.trim());
    const sheet =
      reference?.sheet === undefined
        ? context.formula.sheet
        : context.around.sheetNamed(reference.sheet);
    if (!reference || !sheet || reference.book !== undefined || reference.lastSheet !== undefined)
      return cellError("#REF!");
    return cellsOf(reference, sheet);
  },
};

export const referenceFunctions: FunctionTable = {
  COLUMN: lineNumbers("column"),
  COLUMNS: lineCount("columns"),
  INDIRECT: indirect,
  OFFSET: offset,
  ROW: lineNumbers("row"),
  ROWS: lineCount("rows"),
};
