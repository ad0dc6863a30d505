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
        const rows = [remaining, own.frame, own.total];
        report({
          at: rows.map((row) => placeOf(one.table, shape, row, offset)),
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

/** What the table itself says remains, where it states its frame. */
function ownRemaining(
  shape: TableShape,
  offset: number,
): { value: number; unit: number; frame: number; total: number } | undefined {
  const { frame, total } = shape;
  if (frame < 0 || total < 0) return undefined;
  const value = figureAt(shape, frame, offset) - figureAt(shape, total, offset);
  if (Number.isNaN(value)) return undefined;
  const unit = unitAt(shape, frame, offset) + unitAt(shape, total, offset);
  return { value, unit, frame, total };
}
