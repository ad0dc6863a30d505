import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt, figureUnit, unitAt } from "../recognise/table-figures";
import { sumContradiction } from "../compare";
import { isLookedAt } from "../recognise/match";
import { placeOf } from "../recognise/table-case";
import type { Year } from "../../plan/types";
import { partsOf, partsPlace } from "./parts";

/** A subtotal is the sum of the rows since the last one, and never counted in I alt. */
export const tableSubtotal = defineCheck({
  id: "table-subtotal",
  family: "sums",
  severity: "error",
  each: "table",
  reads: [],
  run(
    one,
    _context,
    found: OnFound<{ row: string; year: Year | undefined; comparison: Contradiction }>,
  ) {
    const { table, shape } = one;
    if (!shape || !isLookedAt(one)) return;
    let from = 0;
    shape.rows.forEach(({ role, name }, row) => {
      if (role !== "subtotal") return;
      const start = from;
      from = row + 1;
      shape.columns.forEach((_, offset) => {
        const stated = figureAt(shape, row, offset);
        if (stated === undefined) return;
        const parts = partsOf(shape, start, row, offset);
        const comparison = sumContradiction(
          figureUnit(shape),
          stated,
          parts,
          unitAt(shape, row, offset),
        );
        if (!comparison) return;
        const rows = partsPlace(one, shape, start, row, offset);
        const year = shape.header.years[offset]?.year;
        found({
          at: [placeOf(table, shape, row, offset), ...(rows ? [rows] : [])],
          subject: `${table.id}/${name}/${year ?? "I alt"}`,
          params: { row: name, year, comparison },
        });
      });
    });
  },
});
