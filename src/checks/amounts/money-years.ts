import { noMoney } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { defineCheck } from "../check";
import type { ActivityCase, CheckContext } from "../check-context";
import { activityCell, fundingCell } from "../typed-cells";

/** Money in a year before Startår or after Slutår. */
export const moneyOutsideYears = defineCheck({
  id: "money-outside-years",
  family: "amounts",
  severity: "warning",
  each: "activity",
  reads: ["years"],
  run(one, context, report) {
    const { activity, funding } = one;
    const { firstYear, lastYear } = activity;
    if (firstYear === undefined && lastYear === undefined) return;
    const outside = yearsWith(one, context, (amount, year) => amount !== 0 && !isWithin(year, one));
    if (outside.length === 0) return;
    report({
      at: [
        ...outside.map((year) => fundingCell(funding[0], year)),
        activityCell(activity, firstYear === undefined ? "lastYear" : "firstYear"),
      ],
      subject: activity.id,
      words: { name: activity.name, text: outside.join(", "), other: typed(one) },
    });
  },
});

/** Money in fewer years than Startår to Slutår: it may be right, and is said once. */
export const moneyInFewerYears = defineCheck({
  id: "money-in-fewer-years",
  family: "amounts",
  severity: "info",
  each: "activity",
  reads: ["years"],
  run(one, context, report) {
    const { activity, amounts } = one;
    if (activity.firstYear === undefined || activity.lastYear === undefined || !one.counted) return;
    if (activity.financedByOthers === true || amounts.every((amount) => amount === 0)) return;
    const without = yearsWith(one, context, (amount, year) => amount === 0 && isWithin(year, one));
    if (without.length === 0) return;
    report({
      at: [
        activityCell(activity, "lastYear"),
        ...without.map((year) => fundingCell(one.funding[0], year)),
      ],
      subject: activity.id,
      words: { name: activity.name, text: without.join(", "), other: typed(one) },
    });
  },
});

function isWithin(year: Year, { activity: { firstYear, lastYear } }: ActivityCase): boolean {
  return year >= (firstYear ?? year) && year <= (lastYear ?? year);
}

function yearsWith(
  { amounts }: ActivityCase,
  { years }: CheckContext,
  wanted: (amount: Ore, year: Year) => boolean,
): readonly Year[] {
  return years.filter((year, at) => wanted(amounts[at] ?? noMoney, year));
}

function typed({ activity: { firstYear, lastYear } }: ActivityCase): string {
  if (firstYear === lastYear) return String(firstYear ?? "");
  return `${firstYear ?? ""}-${lastYear ?? ""}`;
}
