import { toBasisPoints } from "../../plan/units";
import { defineCheck, type OnFound } from "../check";
import { differing } from "../compare";
import type { Contradiction } from "../comparison";
import { activityCell } from "../typed-cells";

/** A fraction such as 1/3; not a date or a school year such as 2013/14. */
const fraction = /(?<![\d/.])([1-9])\/([2-9])(?![\d/])/;

/** A share stated in words (1/3) is the share the amounts give; 340.000 of 1 mio. kr. is 34 %. */
export const statedShare = defineCheck({
  id: "stated-share",
  family: "amounts",
  severity: "info",
  each: "activity",
  reads: [],
  run(
    { activity, total },
    _context,
    found: OnFound<{ activity: string; fraction: string; comparison: Contradiction<"share"> }>,
  ) {
    const { economy, totalCost } = activity;
    if (totalCost === undefined || totalCost <= 0 || economy === undefined) return;
    const parts = fraction.exec(economy);
    if (!parts) return;
    const [above, below] = [Number(parts[1]), Number(parts[2])];
    if (above >= below || total === 0 || total * below === totalCost * above) return;
    const computed = toBasisPoints(Math.round((total * 10_000) / totalCost));
    const stated = toBasisPoints(Math.round((above * 10_000) / below));
    if (computed === undefined || stated === undefined) return;
    found({
      at: [activityCell(activity, "economy"), activityCell(activity, "totalCost")],
      subject: activity.id,
      params: {
        activity: activity.name,
        fraction: parts[0],
        comparison: differing("share", stated, computed),
      },
    });
  },
});
