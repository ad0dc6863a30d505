import { add, noMoney, sum } from "../../plan/money";
import type { Ore } from "../../plan/types";
import { contradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction, Comparison } from "../comparison";
import type { ActivityCase } from "../check-context";
import { activityCell, coFundingCell } from "../typed-cells";

/** What others pay or are asked to pay: neither refused money nor work and rooms. */
function parts({ coFunding }: ActivityCase): { all: Ore; promised: Ore; known: boolean } {
  let all = noMoney;
  let promised = noMoney;
  let known = true;
  for (const { amount, status } of coFunding) {
    if (status === "Afslag" || status === "Naturalier") continue;
    if (amount === undefined) known = false;
    all = add(all, amount ?? noMoney);
    if (status === "Tilsagn") promised = add(promised, amount ?? noMoney);
  }
  return { all, promised, known };
}

/** Samlet udgift is the plan's own money and the co-funding together. */
export const coFundingParts = defineCheck({
  id: "co-funding-parts",
  family: "amounts",
  severity: "warning",
  each: "activity",
  reads: [],
  run(one, _context, found: OnFound<{ activity: string; comparison: Contradiction<"ore"> }>) {
    const { activity, coFunding } = one;
    const { totalCost } = activity;
    if (totalCost === undefined || !one.counted) return;
    const { all, known } = parts(one);
    const computed = add(one.total, all);
    // Without co-funding written down, or with an amount missing, only an amount that is too large can be found.
    if ((coFunding.length === 0 || !known) && computed <= totalCost) return;
    const comparison = contradiction("ore", totalCost, computed);
    if (!comparison) return;
    found({
      at: [
        activityCell(activity, "totalCost"),
        ...coFunding.map((part) => coFundingCell(part, "amount")),
      ],
      subject: activity.id,
      params: { activity: activity.name, comparison },
    });
  },
});

/** Money that is applied for and not promised is needed for the total cost. */
export const coFundingConditional = defineCheck({
  id: "co-funding-conditional",
  family: "amounts",
  severity: "info",
  each: "activity",
  reads: [],
  run(
    one,
    _context,
    found: OnFound<{ activity: string; sources: readonly string[]; comparison: Comparison<"ore"> }>,
  ) {
    const { activity, coFunding } = one;
    if (activity.totalCost === undefined || !one.counted) return;
    const asked = coFunding.filter(
      ({ status, amount }) => status === "Ansøgt" && amount !== undefined,
    );
    const sure = add(one.total, parts(one).promised);
    if (asked.length === 0 || sure >= activity.totalCost) return;
    const conditional = sum(asked.flatMap(({ amount }) => amount ?? []));
    found({
      at: asked.map((part) => coFundingCell(part, "status")),
      subject: activity.id,
      params: {
        activity: activity.name,
        sources: asked.map(({ source }) => source),
        comparison: { unit: "ore", stated: conditional },
      },
    });
  },
});
