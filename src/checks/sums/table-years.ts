import type { Year } from "../../plan/types";
import { defineCheck } from "../check";
import { isLookedAt } from "../recognise/match";
import { cellOf } from "../recognise/table-case";

/** A table's years stand in order and each once. */
export const tableYears = defineCheck({
  id: "table-years",
  family: "sums",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, report) {
    const { table, shape } = one;
    if (!shape || !isLookedAt(one)) return;
    let before: Year | undefined;
    for (const { year, column } of shape.header.years) {
      if (before !== undefined && year <= before) {
        report({
          at: [cellOf(table, shape.header.row, column)],
          subject: `${table.id}/${column}`,
          words: { year, otherYear: before },
        });
      }
      if (before === undefined || year > before) before = year;
    }
  },
});
