import { isFormula } from "../../cells/cell-value";
import { sumContradiction } from "../compare";
import { defineCheck, type Found, type OnFound } from "../check";
import { addsUp, figureAt, figureUnit, unitAt } from "../recognise/table-figures";
import { toKroner } from "../../plan/money";
import type { Year } from "../../plan/types";
import type { Contradiction } from "../comparison";
import { amountIn, type CheckContext } from "../check-context";
import { belongsToPlan, isLookedAt, matchRows } from "../recognise/match";
import { placeOf, type TableCase, type TableShape } from "../recognise/table-case";
import { partsOf, partsPlace } from "./parts";
import { sumRangeProblem } from "./sum-range-problem";

type TotalOfColumn = {
  readonly row: string;
  /** Absent for the column I alt. */
  readonly year: Year | undefined;
  readonly comparison: Contradiction;
};

/** I alt of any recognised table is the sum of its rows; rounded figures only contradict when their intervals are apart. */
export const tableTotal = defineCheck({
  id: "table-total",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, found: OnFound<TotalOfColumn>) {
    const { shape } = one;
    if (!shape?.listsRows || !isLookedAt(one)) return;
    const { total } = shape;
    if (total === undefined) return;
    shape.columns.forEach((_, offset) => checkColumn(one, shape, total, offset, context, found));
  },
});

function checkColumn(
  one: TableCase,
  shape: TableShape,
  total: number,
  offset: number,
  context: CheckContext,
  found: OnFound<TotalOfColumn>,
): void {
  const stated = figureAt(shape, total, offset);
  if (stated === undefined || addsUp(shape, 0, total, offset, stated)) return;
  const parts = partsOf(shape, 0, total, offset);
  const isTarget = shape.kind === "targets" && offset < shape.header.years.length;
  const rounding = isTarget ? 1 : unitAt(shape, total, offset);
  const comparison = sumContradiction(figureUnit(shape), stated, parts, rounding);
  if (!comparison) return;
  const year = shape.header.years[offset]?.year;
  if (sumRangeProblem(one, shape, total, offset)) return;
  if (year !== undefined && rightByPlan(one, shape, context, year, stated)) return;
  const rows = partsPlace(one, shape, 0, total, offset);
  found({
    at: [placeOf(one.table, shape, total, offset), ...(rows ? [rows] : [])],
    subject: `${one.table.id}/${year ?? "I alt"}`,
    params: { row: shape.rows[total]?.name ?? "", year, comparison },
    ...fixOf(one, shape, total, offset, comparison),
  });
}

/** Only a typed total that leaves out one row can be fixed; for any other slip nothing tells which figure is wrong. */
function fixOf(
  { table }: TableCase,
  shape: TableShape,
  total: number,
  offset: number,
  { unit, computed, because, orElse }: Contradiction,
): Pick<Found<TotalOfColumn>, "fix"> {
  const [row, column] = [shape.rows[total]?.row, shape.columns[offset]];
  if (row === undefined || column === undefined) return {};
  const from = table.values[row]?.[column] ?? "";
  const isTyped = !isFormula(table.formulas?.[row]?.[column]);
  const isPlain = unitAt(shape, total, offset) === 0;
  if (because?.code !== "missingRow" || orElse || !isTyped || !isPlain) return {};
  if (unit !== "ore" || table.firstLine !== undefined) return {};
  return { fix: [{ at: placeOf(table, shape, total, offset), from, to: toKroner(computed) }] };
}

/** Whether the total is what the plan says. Then a row is wrong, and the row's own finding says so. */
function rightByPlan(
  one: TableCase,
  shape: TableShape,
  context: CheckContext,
  year: Year,
  stated: number,
): boolean {
  if (!belongsToPlan(one) || !context.yearAt.has(year) || shape.kind === "targets") return false;
  const area = shape.kind === "area" ? shape.rows[0]?.area : undefined;
  const match = matchRows(shape, context);
  const rowsAreKnown = shape.rows.every(
    ({ role }, row) => role !== "row" || match[row] !== undefined,
  );
  if (!rowsAreKnown || (shape.kind === "area" && area === undefined)) return false;
  let granted = 0;
  let missing = false;
  const shown = new Set(match);
  context.cases.forEach((each, index) => {
    if (!each.counted || (area !== undefined && each.activity.area !== area)) return;
    const amount = amountIn(each, year, context);
    granted += amount;
    missing ||= amount !== 0 && !shown.has(index);
  });
  return granted === stated && !missing;
}
