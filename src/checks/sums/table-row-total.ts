import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt, figureUnit, unitAt } from "../recognise/table-figures";
import { sumContradiction } from "../compare";
import { isLookedAt } from "../recognise/match";
import { placeOf } from "../recognise/table-case";

/** I alt at the end of a row is the sum of the row's years. */
export const tableRowTotal = defineCheck({
  id: "table-row-total",
  family: "sums",
  severity: "error",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<{ row: string; comparison: Contradiction }>) {
    const { table, shape } = one;
    if (!shape || !isLookedAt(one) || shape.header.totalColumn === undefined) return;
    const { years } = shape.header;
    const end = years.length;
    const unit = figureUnit(shape);
    shape.rows.forEach(({ name, role }, row) => {
      const stated = figureAt(shape, row, end);
      if (stated === undefined || role === "remaining" || role === "frame") return;
      const parts = years.flatMap(({ year }, offset) => {
        const value = figureAt(shape, row, offset);
        return value === undefined
          ? []
          : [{ name: String(year), value, unit: unitAt(shape, row, offset) }];
      });
      const comparison = sumContradiction(unit, stated, parts, unitAt(shape, row, end));
      if (!comparison) return;
      const yearPlaces = years.map((_, offset) => placeOf(table, shape, row, offset));
      found({
        at: [placeOf(table, shape, row, end), ...yearPlaces],
        subject: `${table.id}/${name}/I alt`,
        params: { row: name, comparison },
      });
    });
  },
});
