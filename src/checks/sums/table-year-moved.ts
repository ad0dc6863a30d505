import { defineCheck, type OnFound } from "../check";
import { belongsToPlan } from "../recognise/match";
import { cellOf } from "../recognise/table-case";
import type { Year } from "../../plan/types";
import { differencesOf } from "./differences";

/** A column holds the figures of another year than its header says. */
export const tableYearMoved = defineCheck({
  id: "table-year-moved",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, found: OnFound<{ year: Year; heldYear: Year }>) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    for (const [offset, heldYear] of differencesOf(shape, context).moved) {
      const moved = shape.header.years[offset];
      if (!moved) continue;
      const { year, column } = moved;
      found({
        at: [cellOf(table, shape.header.row, column)],
        subject: `${table.id}/${year}`,
        params: { year, heldYear },
      });
    }
  },
});
