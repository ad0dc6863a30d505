import { defineCheck, type OnFound } from "../check";
import { isLookedAt } from "../recognise/match";
import { placeOf } from "../recognise/table-case";
import { sumRangeProblem } from "./sum-range-problem";

/** A SUM at the bottom of a table covers all its rows; a row that is added at either end is easily left out. */
export const sumRange = defineCheck({
  id: "sum-range",
  family: "sums",
  severity: "error",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<{ left: readonly string[]; formula: string }>) {
    const { table, shape } = one;
    if (!shape || !isLookedAt(one) || table.formulas === undefined) return;
    const { total } = shape;
    if (total === undefined) return;
    shape.columns.forEach((_, offset) => {
      const problem = sumRangeProblem(one, shape, total, offset);
      if (!problem) return;
      const at = placeOf(table, shape, total, offset);
      found({
        at: [at],
        subject: `${table.id}/${shape.header.years[offset]?.year ?? "I alt"}`,
        params: { left: problem.left, formula: problem.whole },
        value: [problem.formula],
        fix: [{ at, from: problem.formula, to: problem.whole }],
      });
    });
  },
});
