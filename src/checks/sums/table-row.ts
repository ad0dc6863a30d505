import { contradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { figureAt, unitAt } from "../recognise/table-figures";
import { noMoney } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import type { ActivityCase } from "../check-context";
import { belongsToPlan } from "../recognise/match";
import { type AmountTable, placeOf, type TableCase } from "../recognise/table-case";
import { differencesOf } from "./differences";
import { fundingCell } from "../typed-cells";

type AmountOfRow = {
  readonly row: string;
  readonly year: Year;
  readonly comparison: Contradiction<"ore">;
};

/** A row of an area table or of section 10 says what Finansiering says of the activity and year; blank is 0. */
export const tableRow = defineCheck({
  id: "table-row",
  family: "sums",
  severity: "error",
  each: "table",
  reads: ["activities", "funding"],
  run(one, context, found: OnFound<AmountOfRow>) {
    const { shape } = one;
    if (!shape || shape.kind === "targets" || !belongsToPlan(one)) return;
    for (const { row, offset, at, computed } of differencesOf(shape, context).cells) {
      const activity = context.cases[at];
      if (activity) compare(one, shape, row, offset, activity, computed, found);
    }
  },
});

function compare(
  { table }: TableCase,
  shape: AmountTable,
  row: number,
  offset: number,
  { activity, funding }: ActivityCase,
  computed: Ore,
  found: OnFound<AmountOfRow>,
): void {
  // A cell that cannot be read has a finding of its own; it does not state 0.
  if (shape.oddities.get(row * shape.columns.length + offset) === "unclear") return;
  const stated = figureAt(shape, row, offset) ?? noMoney;
  const comparison = contradiction("ore", stated, computed, { stated: unitAt(shape, row, offset) });
  if (!comparison) return;
  const year = shape.header.years[offset]?.year;
  if (year === undefined) return;
  const at = placeOf(table, shape, row, offset);
  found({
    at: [at, fundingCell(funding[0], year)],
    subject: `${table.id}/${activity.id}/${year}`,
    params: { row: shape.rows[row]?.name ?? activity.name, year, comparison },
  });
}
