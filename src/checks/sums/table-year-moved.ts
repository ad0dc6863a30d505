import { defineCheck } from "../check";
import { belongsToPlan } from "../recognise/match";
import { cellOf } from "../recognise/table-case";
import { differencesOf } from "./differences";

/** A column holds the figures of another year than its header says. */
export const tableYearMoved = defineCheck({
  id: "table-year-moved",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, report) {
    const { table, shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    for (const [offset, otherYear] of differencesOf(shape, context).moved) {
      const moved = shape.header.years[offset];
      if (!moved) continue;
      const { year, column } = moved;
      report({
        at: [cellOf(table, shape.header.row, column)],
        subject: `${table.id}/${year}`,
        words: { year, otherYear },
      });
    }
  },
});
