import type { Year } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import { isLookedAt } from "../recognise/match";
import { cellOf } from "../recognise/table-case";

/** A table's years stand in order and each once. */
export const tableYears = defineCheck({
  id: "table-years",
  family: "sums",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<{ year: Year; before: Year }>) {
    const { table, shape } = one;
    if (!shape || !isLookedAt(one)) return;
    let before: Year | undefined;
    for (const { year, column } of shape.header.years) {
      if (before !== undefined && year <= before) {
        found({
          at: [cellOf(table, shape.header.row, column)],
          subject: `${table.id}/${column}`,
          params: { year, before },
        });
      }
      if (before === undefined || year > before) before = year;
    }
  },
});
