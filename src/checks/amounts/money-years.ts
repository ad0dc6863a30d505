import { noMoney } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import type { ActivityCase, CheckContext } from "../check-context";
import { activityCell, fundingCell } from "../typed-cells";

/** The years an activity runs in, as far as they are typed, and years in which that does not fit its money. */
type MoneyAndYears = {
  readonly activity: string;
  readonly years: readonly Year[];
  readonly firstYear: Year | undefined;
  readonly lastYear: Year | undefined;
};

/** Money in a year before Startår or after Slutår. */
export const moneyOutsideYears = defineCheck({
  id: "money-outside-years",
  family: "amounts",
  severity: "warning",
  each: "activity",
  reads: ["years"],
  run(one, context, found: OnFound<MoneyAndYears>) {
    const { activity, funding } = one;
    const { firstYear, lastYear } = activity;
    if (firstYear === undefined && lastYear === undefined) return;
    const outside = yearsWith(one, context, (amount, year) => amount !== 0 && !isWithin(year, one));
    if (outside.length === 0) return;
    found({
      at: [
        ...outside.map((year) => fundingCell(funding[0], year)),
        activityCell(activity, firstYear === undefined ? "lastYear" : "firstYear"),
      ],
      subject: activity.id,
      params: { activity: activity.name, years: outside, firstYear, lastYear },
      value: [outside.join(", ")],
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
  run(one, context, found: OnFound<MoneyAndYears>) {
    const { activity, amounts } = one;
    const { firstYear, lastYear } = activity;
    if (firstYear === undefined || lastYear === undefined || !one.counted) return;
    if (activity.financedByOthers === true || amounts.every((amount) => amount === 0)) return;
    const without = yearsWith(one, context, (amount, year) => amount === 0 && isWithin(year, one));
    if (without.length === 0) return;
    found({
      at: [
        activityCell(activity, "lastYear"),
        ...without.map((year) => fundingCell(one.funding[0], year)),
      ],
      subject: activity.id,
      params: { activity: activity.name, years: without, firstYear, lastYear },
      value: [without.join(", ")],
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
