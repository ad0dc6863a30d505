import { readNumber } from "../../plan/danish-number";
import { timesPowerOfTen } from "../../plan/decimal";
import { formatKroner } from "../../plan/format-danish";
import { amountFromOre } from "../../plan/money";
import type { Activity } from "../../plan/types";
import { defineCheck } from "../check";
import type { ActivityCase, Ground } from "../ground";
import { activityCell } from "../spots";

/** Hours of a week: no more than two digits before the comma. */
const hoursIn = /(?<!\d)(?<!\d[.,])(\d{1,2}(?:,\d+)?) timer/;

/** The weekly hours an activity's own words give its part of a post, in hundredths of an hour. */
function hundredthsOf({ areaTableName, name, economy }: Activity): number | undefined {
  for (const text of [areaTableName, name, economy]) {
    const reading = readNumber(hoursIn.exec(text ?? "")?.[1] ?? "");
    const hundredths = reading.kind === "number" ? timesPowerOfTen(reading.value, 2) : undefined;
    if (hundredths !== undefined && hundredths > 0) return hundredths;
  }
  return undefined;
}

/** Two activities that share one post pay the same for a weekly hour. */
export const sharedPost = defineCheck({
  id: "shared-post",
  family: "amounts",
  severity: "info",
  each: "plan",
  reads: ["activities", "funding"],
  run(ground, _ground, report) {
    for (const [post, places] of ground.sharing()) {
      const sharing = places.flatMap((at) => ground.cases[at] ?? []);
      const year = ground.years.findIndex((_, at) =>
        sharing.every(({ amounts }) => amounts[at] !== 0),
      );
      const prices = year < 0 ? [] : sharing.map((one) => priceOf(one, year));
      const [first, ...others] = prices;
      const other = others.find(
        (each) => each && first && each.ore * first.hundredths !== first.ore * each.hundredths,
      );
      if (!first || !other) continue;
      report({
        at: sharing.map(({ activity }) => activityCell(activity, "sharedPost")),
        subject: post,
        words: {
          name: post,
          text: hourly(first),
          count: first.hundredths / 100,
          other: hourly(other),
          otherCount: other.hundredths / 100,
          year: yearOf(ground, year),
        },
      });
    }
  },
});

interface Price {
  readonly ore: number;
  /** Weekly hours in hundredths, so that half an hour is exact. */
  readonly hundredths: number;
}

function priceOf({ activity, amounts }: ActivityCase, year: number): Price | undefined {
  const hundredths = hundredthsOf(activity);
  return hundredths === undefined ? undefined : { ore: amounts[year] ?? 0, hundredths };
}

/** What a weekly hour costs, to the krone. */
function hourly({ ore, hundredths }: Price): string {
  const each = amountFromOre(Math.round(ore / hundredths) * 100);
  return each.kind === "value" ? formatKroner(each.value) : "";
}

function yearOf({ years }: Ground, at: number): number {
  return years[at] ?? 0;
}
