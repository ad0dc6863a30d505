/** Calls a function of single cells for every cell of its arguments, so that one call can fill a whole table. */
import { type Argument, placeOfAll } from "./argument";
import { Fault, wrong } from "./fault";

/** What a cell of a result may hold. Never null, which would show as 0. */
export type Result = number | string | Fault;
export type Results = Result[][];

/** No sheet needs more cells, and a whole row against a whole column would give far more. */
const mostCells = 4_000_000;

/**
 * The result for every row and column of the arguments. Arguments have the same shape, or one row or one column
 * that holds for all the others; a column of baselines against a row of years gives a table.
 */
export function each(
  inputs: readonly Argument[],
  compute: (row: number, column: number) => Result,
): Results {
  let rows = 1;
  let columns = 1;
  for (const input of inputs) {
    if (input.rows > rows) rows = input.rows;
    if (input.columns > columns) columns = input.columns;
  }
  if (rows === 1 && columns === 1) return [[compute(0, 0)]];
  for (const input of inputs) {
    const fits =
      (input.rows === 1 || input.rows === rows) &&
      (input.columns === 1 || input.columns === columns);
    if (!fits) {
      const size = { rows: input.rows, columns: input.columns };
      return one(wrong({ code: "shapesDiffer", params: { at: placeOfAll(input), ...size } }));
    }
  }
  if (rows * columns > mostCells) return one(wrong({ code: "tooManyCells", params: {} }));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => compute(row, column)),
  );
}

/** A result of one cell. */
export const one = (result: Result): Results => [[result]];

export const isFault = (value: unknown): value is Fault => value instanceof Fault;
