import { readNumber } from "../../plan/danish-number";
import { timesPowerOfTen } from "../../plan/decimal";
import type { Activity, Ore, Year } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import { type ActivityCase, amountIn, type CheckContext } from "../check-context";
import { activityCell } from "../typed-cells";

/** Hours of a week: no more than two digits before the comma. */
const hoursIn = /(?<!\d)(?<!\d[.,])(\d{1,2}(?:,\d+)?) timer/;

/** The weekly hours that an activity's texts state, in hundredths of an hour. */
function hundredthsOf({ areaTableName, name, economy }: Activity): number | undefined {
  for (const text of [areaTableName, name, economy]) {
    const reading = readNumber(hoursIn.exec(text ?? "")?.[1] ?? "");
    const hundredths = reading.kind === "number" ? timesPowerOfTen(reading.value, 2) : undefined;
    if (hundredths !== undefined && hundredths > 0) return hundredths;
  }
  return undefined;
}

/** What a weekly hour of the post costs one activity, and how many it pays. */
type PostShare = {
  /** In øre, to the krone. */
  readonly hourly: number;
  readonly hours: number;
};

/** Two activities that share one post pay the same for a weekly hour. */
export const sharedPost = defineCheck({
  id: "shared-post",
  family: "amounts",
  severity: "info",
  each: "plan",
  reads: ["activities", "funding"],
  run(
    context,
    _context,
    found: OnFound<{ post: string; year: Year; one: PostShare; other: PostShare }>,
  ) {
    for (const [post, places] of context.sharing()) {
      const sharing = places.flatMap((at) => context.cases[at] ?? []);
      const year = context.years.find((each) =>
        sharing.every((one) => amountIn(one, each, context) !== 0),
      );
      if (year === undefined) continue;
      const prices = sharing.map((one) => priceOf(one, year, context));
      const [first, ...others] = prices;
      const other = others.find(
        (each) =>
          each && first && each.amount * first.hundredths !== first.amount * each.hundredths,
      );
      if (!first || !other) continue;
      const one = shareOf(first);
      found({
        at: sharing.map(({ activity }) => activityCell(activity, "sharedPost")),
        subject: post,
        params: { post, year, one, other: shareOf(other) },
        value: [
          { unit: "ore", figure: one.hourly },
          { unit: "count", figure: one.hours },
        ],
      });
    }
  },
});

interface Price {
  readonly amount: Ore;
  /** Weekly hours in hundredths, so that half an hour is exact. */
  readonly hundredths: number;
}

function priceOf(one: ActivityCase, year: Year, context: CheckContext): Price | undefined {
  const hundredths = hundredthsOf(one.activity);
  return hundredths === undefined
    ? undefined
    : { amount: amountIn(one, year, context), hundredths };
}

function shareOf({ amount, hundredths }: Price): PostShare {
  return { hourly: Math.round(amount / hundredths) * 100, hours: hundredths / 100 };
}
