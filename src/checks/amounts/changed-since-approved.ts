import { remembered } from "../../cells/remembered";
import { noMoney } from "../../plan/money";
import type { ActivityId, Funding, Plan, Year } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import { differing } from "../compare";
import type { Contradiction } from "../comparison";
import { fundingCell } from "../typed-cells";

const approvedFunding = remembered<Plan, ReadonlyMap<ActivityId, Funding>>(
  ({ funding }) => new Map(funding.map((row) => [row.activity, row])),
);

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
          comparison: differing("ore", stated, computed),
        },
      });
    });
  },
});
