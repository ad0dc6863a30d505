import { noMoney } from "../../plan/money";
import type { ActivityId, Funding, Plan, Year } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import { fundingCell } from "../typed-cells";

const byActivity = new WeakMap<Plan, ReadonlyMap<ActivityId, Funding>>();

function approvedFunding(plan: Plan): ReadonlyMap<ActivityId, Funding> {
  const known = byActivity.get(plan);
  if (known) return known;
  const made = new Map(plan.funding.map((row) => [row.activity, row]));
  byActivity.set(plan, made);
  return made;
}

/** What the cover note must list: amounts that are not those last approved. */
export const changedSinceApproved = defineCheck({
  id: "changed-since-approved",
  family: "amounts",
  severity: "info",
  each: "activity",
  reads: ["approved", "years"],
  run(
    { activity, amounts, funding },
    { input, years },
    found: OnFound<{ activity: string; year: Year; comparison: Contradiction<"ore"> }>,
  ) {
    if (!input.approved) return;
    const before = approvedFunding(input.approved).get(activity.id);
    years.forEach((year, at) => {
      const stated = amounts[at] ?? noMoney;
      const computed = before?.amounts.get(year) ?? noMoney;
      if (stated === computed) return;
      found({
        at: [fundingCell(funding[0], year)],
        subject: `${activity.id}/${year}`,
        params: {
          activity: activity.name,
          year,
          comparison: { unit: "ore", stated, computed, difference: stated - computed },
        },
      });
    });
  },
});
