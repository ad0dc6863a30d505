import { contradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt, unitAt } from "../recognise/table-figures";
import { add, noMoney, subtract } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { grantedIn, type CheckContext } from "../check-context";
import { belongsToPlan, isLookedAt } from "../recognise/match";
import { type AmountTable, placeOf, type TableCase } from "../recognise/table-case";
import { frameCell } from "../typed-cells";

type RemainingOfYear = {
  readonly year: Year;
  readonly comparison: Contradiction<"ore">;
};

/** Section 10: the remaining amount of a year is frame and carry-over less everything granted that year. */
export const tableRemaining = defineCheck({
  id: "table-remaining",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding", "frames"],
  run(one, context, found: OnFound<RemainingOfYear>) {
    const { shape } = one;
    if (!shape || shape.kind === "targets" || !isLookedAt(one)) return;
    const { remaining } = shape;
    if (remaining === undefined) return;
    shape.header.years.forEach(({ year }, offset) => {
      const stated = figureAt(shape, remaining, offset);
      if (stated === undefined) return;
      if (belongsToPlan(one)) {
        againstPlan(one, shape, stated, offset, year, context, found);
        return;
      }
      const own = ownRemaining(shape, offset);
      if (own) {
        const rounding = { stated: unitAt(shape, remaining, offset), computed: own.unit };
        const comparison = contradiction("ore", stated, own.value, rounding);
        if (!comparison) return;
        found({
          at: [remaining, ...own.rows].map((row) => placeOf(one.table, shape, row, offset)),
          subject: `${one.table.id}/${year}`,
          params: { year, comparison },
        });
      }
    });
  },
});

function againstPlan(
  one: TableCase,
  shape: AmountTable,
  stated: Ore,
  offset: number,
  year: Year,
  context: CheckContext,
  found: OnFound<RemainingOfYear>,
): void {
  const frame = context.plan.frames.find((each) => each.year === year);
  const available = frame && context.available.get(frame.year);
  const row = shape.remaining;
  if (available === undefined || row === undefined) return;
  const granted = grantedIn(context, year) ?? noMoney;
  const unit = unitAt(shape, row, offset);
  const comparison = contradiction("ore", stated, subtract(available, granted), { stated: unit });
  if (!comparison) return;
  // The table agrees with itself and the frame, so what is wrong is a row, and the row's own finding says so.
  const total = shape.total === undefined ? undefined : figureAt(shape, shape.total, offset);
  if (total !== undefined && total !== granted && total + stated === available) return;
  found({
    at: [placeOf(one.table, shape, row, offset), frameCell(frame, "amount")],
    subject: `${one.table.id}/${year}`,
    params: { year, comparison },
  });
}

/** The remaining amount by the table's own figures, where it states its frame: frame and carry-over less the total. */
function ownRemaining(
  shape: AmountTable,
  offset: number,
): { value: Ore; unit: number; rows: readonly number[] } | undefined {
  const { frame, carryOver, total } = shape;
  if (frame === undefined || total === undefined) return undefined;
  const rows = [frame, total, ...(carryOver === undefined ? [] : [carryOver])];
  let value = noMoney;
  let unit = 0;
  for (const row of rows) {
    const figure = figureAt(shape, row, offset);
    // Where nothing is carried over the cell may be blank; the other rows must have a figure.
    if (figure === undefined && row === carryOver) continue;
    if (figure === undefined) return undefined;
    value = row === total ? subtract(value, figure) : add(value, figure);
    unit += unitAt(shape, row, offset);
  }
  return { value, unit, rows };
}
