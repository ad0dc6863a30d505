import { contradiction } from "../compare";
import { defineCheck, type Report } from "../check";
import type { Ground } from "../ground";
import { belongsToPlan, isLookedAt } from "../recognise/match";
import {
  figureAt,
  placeOf,
  type TableCase,
  type TableShape,
  unitAt,
} from "../recognise/table-case";
import { frameCell } from "../spots";

/** Section 10: the remaining amount of a year is frame and carry-over less everything granted that year. */
export const tableRemaining = defineCheck({
  id: "table-remaining",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding", "frames"],
  run(one, ground, report) {
    const { shape } = one;
    if (!shape || shape.kind === "targets" || !isLookedAt(one)) return;
    const { remaining } = shape;
    if (remaining < 0) return;
    shape.header.years.forEach(({ year }, offset) => {
      const stated = figureAt(shape, remaining, offset);
      if (Number.isNaN(stated)) return;
      if (belongsToPlan(one)) {
        againstPlan(one, shape, remaining, offset, year, ground, report);
        return;
      }
      const own = ownRemaining(shape, offset);
      if (own) {
        const rounding = { stated: unitAt(shape, remaining, offset), computed: own.unit };
        const figures = contradiction("ore", stated, own.value, rounding);
        if (!figures) return;
        report({
          at: [remaining, ...own.rows].map((row) => placeOf(one.table, shape, row, offset)),
          subject: `${one.table.id}/${year}`,
          figures,
          words: { year },
        });
      }
    });
  },
});

function againstPlan(
  one: TableCase,
  shape: TableShape,
  row: number,
  offset: number,
  year: number,
  ground: Ground,
  report: Report,
): void {
  const frame = ground.plan.frames.find((each) => each.year === year);
  const available = frame && ground.available.get(frame.year);
  if (available === undefined) return;
  const granted = ground.granted[ground.yearAt.get(year) ?? -1] ?? 0;
  const stated = figureAt(shape, row, offset);
  const unit = unitAt(shape, row, offset);
  const figures = contradiction("ore", stated, available - granted, { stated: unit });
  if (!figures) return;
  // The table agrees with itself and the frame, so what is wrong is a row, and the row's own finding says so.
  const total = totalOf(shape, offset);
  if (total !== undefined && total !== granted && total + stated === available) return;
  report({
    at: [placeOf(one.table, shape, row, offset), frameCell(frame, "amount")],
    subject: `${one.table.id}/${year}`,
    figures,
    words: { year },
  });
}

function totalOf(shape: TableShape, offset: number): number | undefined {
  const value = shape.total < 0 ? NaN : figureAt(shape, shape.total, offset);
  return Number.isNaN(value) ? undefined : value;
}

/** What the table itself says remains, where it states its frame: frame and carry-over less the total. */
function ownRemaining(
  shape: TableShape,
  offset: number,
): { value: number; unit: number; rows: readonly number[] } | undefined {
  const { frame, carryOver, total } = shape;
  if (frame < 0 || total < 0) return undefined;
  const rows = [frame, total, ...(carryOver < 0 ? [] : [carryOver])];
  let [value, unit] = [0, 0];
  for (const row of rows) {
    const figure = figureAt(shape, row, offset);
    // Nothing carried over may stand as a blank; the others must be there.
    if (Number.isNaN(figure) && row === carryOver) continue;
    value += row === total ? -figure : figure;
    unit += unitAt(shape, row, offset);
  }
  return Number.isNaN(value) ? undefined : { value, unit, rows };
}
