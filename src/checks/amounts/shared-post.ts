import { formatKroner } from "../../plan/format-danish";
import { amountFromOre } from "../../plan/money";
import type { Activity } from "../../plan/types";
import { defineCheck } from "../check";
import type { ActivityCase, Ground } from "../ground";
import { activityCell } from "../spots";

const hoursIn = /(\d{1,2})(?:,\d+)? timer/;

/** The weekly hours an activity's own words give its part of a post. */
function hoursOf({ areaTableName, name, economy }: Activity): number | undefined {
  for (const text of [areaTableName, name, economy]) {
    const hours = Number(hoursIn.exec(text ?? "")?.[1] ?? NaN);
    if (hours > 0) return hours;
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
        (each) => each && first && each.ore * first.hours !== first.ore * each.hours,
      );
      if (!first || !other) continue;
      report({
        at: sharing.map(({ activity }) => activityCell(activity, "sharedPost")),
        subject: post,
        words: {
          name: post,
          text: hourly(first),
          count: first.hours,
          other: hourly(other),
          otherCount: other.hours,
          year: yearOf(ground, year),
        },
      });
    }
  },
});

interface Price {
  readonly ore: number;
  readonly hours: number;
}

function priceOf({ activity, amounts }: ActivityCase, year: number): Price | undefined {
  const hours = hoursOf(activity);
  return hours === undefined ? undefined : { ore: amounts[year] ?? 0, hours };
}

/** What a weekly hour costs, to the krone. */
function hourly({ ore, hours }: Price): string {
  const each = amountFromOre(Math.round(ore / hours / 100) * 100);
  return each.kind === "value" ? formatKroner(each.value) : "";
}

function yearOf({ years }: Ground, at: number): number {
  return years[at] ?? 0;
}
