/** SUMIFS, COUNTIFS and their like. */
import { cellError, isCellError } from "../../grid/values";
import type { Locale } from "../../locale/locale";
import type { CellError, CellValue } from "../../model";
import { type Context, lift, toMatrix } from "../context";
import { Cells, type Operand } from "../operands";
import { averageOf, extreme, sumOf } from "./aggregate";
import { type Criterion, criterionOf } from "./criteria";
import type { FunctionTable, WholeFunction } from "./index";

interface Condition {
  readonly range: Cells;
  readonly criterion: Criterion;
}

/** Places within the ranges, counted row by row, where every condition holds. */
function* matches(conditions: readonly Condition[], context: Context): Generator<number> {
  const [first] = conditions;
  if (!first) return;
  const { columns } = first.range;
  const holds = (index: number, tested: readonly Condition[]): boolean =>
    tested.every(({ range, criterion }) =>
      criterion.accepts(
        context.around.valueAt(
          range.sheet,
          range.row + Math.floor(index / columns),
          range.column + (index % columns),
        ),
      ),
    );
  const keyed = conditions.find(({ criterion }) => criterion.keys !== null);
  if (keyed) {
    const rest = conditions.filter((condition) => condition !== keyed);
    const positions = context.around.positions(keyed.range);
    for (const key of keyed.criterion.keys ?? [])
      for (const index of positions.get(key) ?? []) if (holds(index, rest)) yield index;
    return;
  }
  const used = context.around.extent(first.range.sheet);
  const rows =
    used && first.range.rows > 100_000
      ? Math.min(first.range.rows, used.row + used.rows)
      : first.range.rows;
  for (let index = 0; index < rows * columns; index++) if (holds(index, conditions)) yield index;
}

/** Pairs of range and criterion; the ranges must be of one shape. */
function conditionsOf(
  pairs: readonly Operand[],
  criteria: readonly CellValue[],
  locale: Locale,
): Condition[] | CellError {
  const conditions: Condition[] = [];
  const [shape] = pairs;
  for (let index = 0; index < pairs.length; index++) {
    const range = pairs[index];
    if (isCellError(range)) return range;
    if (!(range instanceof Cells) || !(shape instanceof Cells)) return cellError("#VALUE!");
    if (range.rows !== shape.rows || range.columns !== shape.columns) return cellError("#VALUE!");
    conditions.push({ range, criterion: criterionOf(criteria[index] ?? null, locale) });
  }
  return conditions;
}

/** Splits `range, criterion, range, criterion, …` and goes through arrays of criteria. */
function perCriteria(
  args: readonly Operand[],
  context: Context,
  answer: (conditions: readonly Condition[]) => CellValue,
): Operand {
  if (args.length % 2 !== 0) return cellError("#VALUE!");
  const ranges = args.filter((_, index) => index % 2 === 0);
  const criteria = args.filter((_, index) => index % 2 === 1);
  return lift(criteria, context, (values) => {
    const conditions = conditionsOf(ranges, values, context.around.locale);
    return isCellError(conditions) ? conditions : answer(conditions);
  });
}

type Decide = (numbers: readonly number[]) => number | CellError;

function numbersAt(
  values: Cells,
  conditions: readonly Condition[],
  context: Context,
): number[] | CellError {
  const columns = conditions[0]?.range.columns ?? 1;
  const numbers: number[] = [];
  for (const index of matches(conditions, context)) {
    const value = context.around.valueAt(
      values.sheet,
      values.row + Math.floor(index / columns),
      values.column + (index % columns),
    );
    if (isCellError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function withConditions(decide: Decide): WholeFunction {
  return {
    kind: "whole",
    min: 3,
    max: 255,
    run: ([values = null, ...pairs], context) => {
      if (isCellError(values)) return values;
      if (!(values instanceof Cells)) return cellError("#VALUE!");
      return perCriteria(pairs, context, (conditions) => {
        const range = conditions[0]?.range;
        if (!range || range.rows !== values.rows || range.columns !== values.columns)
          return cellError("#VALUE!");
        const numbers = numbersAt(values, conditions, context);
        return isCellError(numbers) ? numbers : decide(numbers);
      });
    },
  };
}

/** SUMIF and AVERAGEIF: the values stand in a third argument, from its corner on, or are the tested cells themselves. */
function withOneCondition(decide: Decide): WholeFunction {
  return {
    kind: "whole",
    min: 2,
    max: 3,
    run: ([range = null, criterion = null, wanted], context) => {
      const values = wanted ?? range;
      if (isCellError(range)) return range;
      if (!(range instanceof Cells) || !(values instanceof Cells)) return cellError("#VALUE!");
      return perCriteria([range, criterion], context, (conditions) => {
        const numbers = numbersAt(values, conditions, context);
        return isCellError(numbers) ? numbers : decide(numbers);
      });
    },
  };
}

function counting(max: number): WholeFunction {
  return {
    kind: "whole",
    min: 2,
    max,
    run: (args, context) =>
      perCriteria(args, context, (conditions) => {
        const [only] = conditions;
        // Blank cells beyond the used ones are not walked, only counted.
        if (only && conditions.length === 1 && only.criterion.accepts(null)) {
          const { values } = toMatrix(only.range, context);
          const refused = values.filter((value) => !only.criterion.accepts(value)).length;
          return only.range.rows * only.range.columns - refused;
        }
        let count = 0;
        for (const index of matches(conditions, context)) count += index >= 0 ? 1 : 0;
        return count;
      }),
  };
}

export const conditionalFunctions: FunctionTable = {
  AVERAGEIF: withOneCondition(averageOf),
  AVERAGEIFS: withConditions(averageOf),
  COUNTIF: counting(2),
  COUNTIFS: counting(254),
  MAXIFS: withConditions((numbers) => extreme(numbers, 1)),
  MINIFS: withConditions((numbers) => extreme(numbers, -1)),
  SUMIF: withOneCondition(sumOf),
  SUMIFS: withConditions(sumOf),
};
