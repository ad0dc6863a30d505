/** Sums, counts and extremes over any number of ranges. Texts and truth values in cells do not count. */
import { cellError, isCellError } from "../../grid/values";
import type { Locale } from "../../locale/locale";
import type { CellError, CellValue } from "../../model";
import { toNumber } from "../coerce";
import { type Context, eachValue, toMatrix } from "../context";
import { Cells, type Operand } from "../operands";
import { finite } from "../operators";
import type { FunctionTable, WholeFunction } from "./index";

/** The numbers of the arguments in order, or the first error among them. */
function numbersOf(args: readonly Operand[], context: Context): number[] | CellError {
  const numbers: number[] = [];
  const faults: CellError[] = [];
  for (const arg of args)
    eachValue(arg, context, (value, given) => {
      if (typeof value === "number") numbers.push(value);
      else if (isCellError(value)) faults.push(value);
      else if (given) {
        const number = toNumber(value, context.around.locale);
        if (isCellError(number)) faults.push(number);
        else numbers.push(number);
      }
    });
  return faults[0] ?? numbers;
}

function overNumbers(decide: (numbers: readonly number[]) => number | CellError): WholeFunction {
  return {
    kind: "whole",
    min: 1,
    max: 255,
    run: (args, context) => {
      const numbers = numbersOf(args, context);
      return isCellError(numbers) ? numbers : decide(numbers);
    },
  };
}

/** Neumaier's sum: what Excel shows does not depend on the order of the cells. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    if (next - sum !== number)
      lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return Number.isFinite(lost) ? sum + lost : sum;
}

export function averageOf(numbers: readonly number[]): number | CellError {
  return numbers.length === 0 ? cellError("#DIV/0!") : sumOf(numbers) / numbers.length;
}

export function extreme(numbers: readonly number[], sign: 1 | -1): number {
  let best: number | undefined;
  for (const number of numbers)
    if (best === undefined || sign * number > sign * best) best = number;
  return best ?? 0;
}

function countWhere(
  counts: (value: Exclude<CellValue, null>, given: boolean, locale: Locale) => boolean,
): WholeFunction {
  return {
    kind: "whole",
    min: 1,
    max: 255,
    run: (args, context) => {
      let count = 0;
      for (const arg of args)
        eachValue(arg, context, (value, given) => {
          if (counts(value, given, context.around.locale)) count++;
        });
      return count;
    },
  };
}

const countBlank: WholeFunction = {
  kind: "whole",
  min: 1,
  max: 1,
  run: ([arg = null], context) => {
    if (!(arg instanceof Cells)) return cellError("#VALUE!");
    let filled = 0;
    eachValue(arg, context, (value) => {
      if (value !== "") filled++;
    });
    return arg.rows * arg.columns - filled;
  },
};

const sumOfProducts: WholeFunction = {
  kind: "whole",
  min: 1,
  max: 255,
  run: (args, context) => {
    const matrices = args.map((arg) => toMatrix(arg, context));
    const [first] = matrices;
    if (!first || matrices.some((m) => m.rows !== first.rows || m.columns !== first.columns))
      return cellError("#VALUE!");
    const products: number[] = [];
    for (let index = 0; index < first.values.length; index++) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix.values[index] ?? null;
        if (isCellError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      products.push(product);
    }
    return finite(sumOf(products));
  },
};

const byNumber: Readonly<Record<number, (numbers: readonly number[]) => number | CellError>> = {
  1: averageOf,
  2: (numbers) => numbers.length,
  4: (numbers) => extreme(numbers, 1),
  5: (numbers) => extreme(numbers, -1),
  6: productOf,
  9: sumOf,
};

function productOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1);
}

/** SUBTOTAL leaves out other subtotals, and from 101 up hidden rows (Microsoft, "SUBTOTAL"). */
const subtotal: WholeFunction = {
  kind: "whole",
  min: 2,
  max: 254,
  run: ([which = null, ...ranges], context) => {
    const number = typeof which === "number" ? Math.trunc(which) : 0;
    const values: CellValue[] = [];
    for (const range of ranges) {
      if (!(range instanceof Cells)) return cellError("#VALUE!");
      for (let row = range.row; row < range.row + range.rows; row++) {
        if (number > 100 && range.sheet.rowHidden(row)) continue;
        for (let column = range.column; column < range.column + range.columns; column++) {
          const nested = context.around.formulaAt(range.sheet, row, column);
          if (nested && /^=(?:SUBTOTAL|AGGREGATE)\(/i.test(nested.text)) continue;
          values.push(context.around.valueAt(range.sheet, row, column));
        }
      }
    }
    if (number % 100 === 3) return values.filter((value) => value !== null).length;
    const fault = values.find(isCellError);
    const decide = byNumber[number % 100];
    if (!decide) return cellError("#VALUE!");
    return fault ?? decide(values.filter((value) => typeof value === "number"));
  },
};

export const aggregateFunctions: FunctionTable = {
  AVERAGE: overNumbers(averageOf),
  COUNT: countWhere(
    (value, given, locale) =>
      typeof value === "number" ||
      (given && !isCellError(value) && !isCellError(toNumber(value, locale))),
  ),
  COUNTA: countWhere(() => true),
  COUNTBLANK: countBlank,
  MAX: overNumbers((numbers) => extreme(numbers, 1)),
  MIN: overNumbers((numbers) => extreme(numbers, -1)),
  PRODUCT: overNumbers((numbers) => finite(productOf(numbers))),
  SUBTOTAL: subtotal,
  SUM: overNumbers((numbers) => finite(sumOf(numbers))),
  SUMPRODUCT: sumOfProducts,
};
