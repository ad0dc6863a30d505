import { defineCheck, type OnFound } from "../check";
import { activityCell } from "../typed-cells";

/** An open activity has money in some year, unless it is marked as financed by others. */
export const noMoney = defineCheck({
  id: "no-money",
  family: "amounts",
  severity: "info",
  each: "activity",
  reads: [],
  run({ activity, amounts }, _context, found: OnFound<{ activity: string }>) {
    const isClosed = activity.status === "Bortfaldet" || activity.status === "Afsluttet";
    if (isClosed || activity.financedByOthers === true) return;
    for (const amount of amounts) if (amount !== 0) return;
    found({
      at: [activityCell(activity, "name")],
      subject: activity.id,
      params: { activity: activity.name },
    });
  },
});
