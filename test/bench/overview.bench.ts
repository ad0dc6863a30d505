/** The overview of 10.000 activities over 10 years as data, beside a bare loop that only adds the same numbers. */
import { overviewTable } from "../../src/plan/overview";
import { planOfSize } from "../support/plan-of-size";
import { type BenchRow, fastest } from "./row";

export default async function overviewBench(): Promise<readonly BenchRow[]> {
  const plan = planOfSize({ activities: 10_000, years: 10 });
  const figures = plan.funding.map(({ amounts }) =>
    plan.years.map((year) => amounts.get(year) ?? 0),
  );
  const bare = await fastest(20, () => {
    const totals = plan.years.map(() => 0);
    for (const row of figures)
      for (let column = 0; column < row.length; column += 1)
        totals[column] = (totals[column] ?? 0) + (row[column] ?? 0);
    return totals;
  });
  const built = await fastest(20, () => overviewTable(plan));
  return [
    { name: "build the overview of 10.000 activities × 10 years", measured: built },
    { name: "a bare loop over the same numbers", measured: bare },
    { name: "overview / bare loop", measured: `${(built / bare).toFixed(1)} ×` },
  ];
}
