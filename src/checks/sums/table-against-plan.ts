import { contradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt, unitAt } from "../recognise/table-figures";
import { grantedIn } from "../check-context";
import { belongsToPlan } from "../recognise/match";
import { placeOf } from "../recognise/table-case";
import type { Year } from "../../plan/types";
import { frameCell } from "../typed-cells";

/** A row of a table, by its label, and what it says of a year. */
type RowOfYear = {
  readonly row: string;
  readonly year: Year;
  readonly comparison: Contradiction<"ore">;
};

/** A total that stands without its rows is held against everything granted in the year. */
export const tablePlanTotal = defineCheck({
  id: "table-plan-total",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, found: OnFound<RowOfYear>) {
    const { table, shape } = one;
    if (!shape || shape.kind !== "overview" || shape.listsRows || !belongsToPlan(one)) return;
    const { total } = shape;
    if (total === undefined) return;
    shape.header.years.forEach(({ year }, offset) => {
      const stated = figureAt(shape, total, offset);
      const granted = grantedIn(context, year);
      if (stated === undefined || granted === undefined) return;
      const comparison = contradiction("ore", stated, granted, {
        stated: unitAt(shape, total, offset),
      });
      if (!comparison) return;
      found({
        at: [placeOf(table, shape, total, offset)],
        subject: `${table.id}/${year}`,
        params: { row: shape.rows[total]?.name ?? "", year, comparison },
      });
    });
  },
});

/** A frame stated in a table is the year's frame on Ramme, with or without what is carried over. */
export const tableFrame = defineCheck({
  id: "table-frame",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["frames"],
  run(one, context, found: OnFound<RowOfYear>) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    const row = shape.frame;
    if (row === undefined) return;
    shape.header.years.forEach(({ year }, offset) => {
      const stated = figureAt(shape, row, offset);
      const frame = context.plan.frames.find((each) => each.year === year);
      if (stated === undefined || frame?.amount === undefined) return;
      const rounding = { stated: unitAt(shape, row, offset) };
      const comparison = contradiction("ore", stated, frame.amount, rounding);
      const available = context.available.get(frame.year) ?? frame.amount;
      if (!comparison || !contradiction("ore", stated, available, rounding)) return;
      found({
        at: [placeOf(table, shape, row, offset), frameCell(frame, "amount")],
        subject: `${table.id}/${year}`,
        params: { row: shape.rows[row]?.name ?? "", year, comparison },
      });
    });
  },
});
