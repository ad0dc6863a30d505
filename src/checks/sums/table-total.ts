import { sumContradiction } from "../compare";
import { defineCheck, type Found, type Report } from "../check";
import type { Figures } from "../finding";
import type { Ground } from "../ground";
import { belongsToPlan, isLookedAt, matchRows } from "../recognise/match";
import {
  figureAt,
  placeOf,
  type TableCase,
  type TableShape,
  unitAt,
} from "../recognise/table-case";
import { addsUp, partsOf, partsPlace } from "./parts";
import { sumRangeProblem } from "./sum-range-problem";

/** I alt of any recognised table is the sum of its rows; rounded figures only contradict when their intervals are apart. */
export const tableTotal = defineCheck({
  id: "table-total",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, ground, report) {
    const { shape } = one;
    if (!shape?.listsRows || shape.total < 0 || !isLookedAt(one)) return;
    const { total } = shape;
    shape.columns.forEach((_, offset) => checkColumn(one, shape, total, offset, ground, report));
  },
});

function checkColumn(
  one: TableCase,
  shape: TableShape,
  total: number,
  offset: number,
  ground: Ground,
  report: Report,
): void {
  const stated = figureAt(shape, total, offset);
  if (Number.isNaN(stated) || addsUp(shape, 0, total, offset, stated)) return;
  const parts = partsOf(shape, 0, total, offset);
  const isTarget = shape.kind === "targets" && offset < shape.header.years.length;
  const rounding = isTarget ? 1 : unitAt(shape, total, offset);
  const figures = sumContradiction(
    shape.kind === "targets" ? "count" : "ore",
    stated,
    parts,
    rounding,
  );
  if (!figures) return;
  const year = shape.header.years[offset]?.year;
  if (sumRangeProblem(one, shape, total, offset)) return;
  if (year !== undefined && rightByPlan(one, shape, ground, year, stated)) return;
  const rows = partsPlace(one, shape, 0, total, offset);
  report({
    at: [placeOf(one.table, shape, total, offset), ...(rows ? [rows] : [])],
    subject: `${one.table.id}/${year ?? "I alt"}`,
    figures,
    words: { name: shape.rows[total]?.name ?? "", ...(year !== undefined && { year }) },
    ...fixOf(one, shape, total, offset, figures),
  });
}

/** A typed total that leaves out one row is the sum of them all; for any other slip nothing tells which figure is wrong. */
function fixOf(
  { table }: TableCase,
  shape: TableShape,
  total: number,
  offset: number,
  { because, orElse, computed, unit }: Figures,
): Pick<Found, "fix"> {
  const row = shape.rows[total]?.row ?? -1;
  const column = shape.columns[offset] ?? -1;
  const from = table.values[row]?.[column] ?? "";
  const isTyped = !String(table.formulas?.[row]?.[column] ?? "").startsWith("=");
  const isPlain = unit === "ore" && unitAt(shape, total, offset) === 0;
  if (because?.kind !== "missingRow" || orElse || computed === undefined || !isTyped || !isPlain)
    return {};
  if (table.firstLine !== undefined) return {};
  return { fix: [{ at: placeOf(table, shape, total, offset), from, to: computed / 100 }] };
}

/** The total is what the plan says, so it is a row that is wrong, and the row's own finding says so. */
function rightByPlan(
  one: TableCase,
  shape: TableShape,
  ground: Ground,
  year: number,
  stated: number,
): boolean {
  const at = ground.yearAt.get(year);
  if (!belongsToPlan(one) || at === undefined || shape.kind === "targets") return false;
  const area = shape.kind === "area" ? shape.rows[0]?.area : undefined;
  const match = matchRows(shape, ground);
  const rowsAreKnown = shape.rows.every(
    ({ role }, row) => role !== "row" || (match[row] ?? -1) >= 0,
  );
  if (!rowsAreKnown || (shape.kind === "area" && area === undefined)) return false;
  let granted = 0;
  let missing = false;
  const shown = new Set(match);
  ground.cases.forEach(({ activity, amounts, counted }, index) => {
    if (!counted || (area !== undefined && activity.area !== area)) return;
    granted += amounts[at] ?? 0;
    missing ||= (amounts[at] ?? 0) !== 0 && !shown.has(index);
  });
  return granted === stated && !missing;
}
