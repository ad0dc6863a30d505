import { foldPasted } from "../fold-pasted";
import type { Activity, AreaNumber } from "../../plan/types";
import { defineCheck, type OnFound } from "../check";
import type { TypedCell } from "../input";
import { activityCell } from "../typed-cells";

/** What the document says of every activity. Økonomi is also for one that others finance. */
const wanted = [
  "description",
  "targetGroup",
  "schedule",
  "economy",
  "responsible",
] as const satisfies readonly (keyof Activity)[];
export type ActivityText = (typeof wanted)[number];

/** The document's texts about an activity are written: one task for each activity. */
export const textMissing = defineCheck({
  id: "text-missing",
  family: "structure",
  severity: "task",
  each: "activity",
  reads: [],
  run(
    { activity, counted },
    _context,
    found: OnFound<{ activity: string; missing: readonly ActivityText[] }>,
  ) {
    if (!counted) return;
    let missing: ActivityText[] | undefined;
    for (const key of wanted) if (activity[key] === undefined) (missing ??= []).push(key);
    if (!missing) return;
    found({
      at: missing.map((key) => activityCell(activity, key)),
      subject: activity.id,
      params: { activity: activity.name, missing },
      value: [missing.join(","), { unit: "count", figure: missing.length }],
    });
  },
});

/** An activity's own area is not among the other areas it supports. */
export const ownArea = defineCheck({
  id: "own-area",
  family: "structure",
  severity: "warning",
  each: "activity",
  reads: [],
  run({ activity }, _context, found: OnFound<{ activity: string; area: AreaNumber }>) {
    const { area, otherAreas, name } = activity;
    if (area === undefined || otherAreas === undefined || otherAreas === "all") return;
    if (!otherAreas.includes(area)) return;
    const at = activityCell(activity, "otherAreas");
    const rest = otherAreas.filter((each) => each !== area).join(", ");
    found({
      at: [at],
      subject: activity.id,
      params: { activity: name, area },
      fix: [{ at, from: otherAreas.join(", "), to: rest }],
    });
  },
});

/** Finansiering has one row for an activity. Where there are two, the sums count both. */
export const doubleFunding = defineCheck({
  id: "double-funding",
  family: "structure",
  severity: "error",
  each: "activity",
  reads: [],
  run({ activity, funding }, _context, found: OnFound<{ activity: string; rows: number }>) {
    if (funding.length < 2) return;
    found({
      at: funding
        .slice(1)
        .concat(funding.slice(0, 1))
        .map(({ at }): TypedCell => ({ table: "funding", row: at, column: "id" })),
      subject: activity.id,
      params: { activity: activity.name, rows: funding.length },
      value: [{ unit: "count", figure: funding.length }],
    });
  },
});

/** Two rows of section 10 cannot carry the same name. */
export const duplicateOverviewName = defineCheck({
  id: "duplicate-overview-name",
  family: "structure",
  severity: "warning",
  each: "plan",
  reads: ["activities"],
  run({ cases, overviewNamed }, _context, found: OnFound<{ name: string }>) {
    // There are as many names as activities, so no name is used twice.
    if (overviewNamed().size === cases.length) return;
    const first = new Map<string, Activity>();
    for (const { activity, counted } of cases) {
      const name = activity.overviewName;
      if (name === undefined || !counted) continue;
      const key = foldPasted(name);
      const earlier = first.get(key);
      if (!earlier) first.set(key, activity);
      else {
        found({
          at: [activityCell(activity, "overviewName"), activityCell(earlier, "overviewName")],
          subject: activity.id,
          params: { name },
        });
      }
    }
  },
});

/** An area's objectives are to be set: one task for the area, not one for each of its activities. */
export const objectivesNotSet = defineCheck({
  id: "objectives-not-set",
  family: "structure",
  severity: "task",
  each: "plan",
  reads: ["areas", "activities"],
  run({ plan, cases }, _context, found: OnFound<{ area: AreaNumber }>) {
    const set = new Set<number>();
    const first = new Map<number, Activity>();
    for (const { activity, counted } of cases) {
      if (activity.area === undefined || !counted) continue;
      if (activity.objectives !== undefined) set.add(activity.area);
      else if (!first.has(activity.area)) first.set(activity.area, activity);
    }
    for (const { number, at } of plan.areas) {
      if (set.has(number)) continue;
      const activity = first.get(number);
      const area: TypedCell = { table: "areas", row: at, column: "name" };
      found({
        at: activity ? [activityCell(activity, "objectives"), area] : [area],
        subject: String(number),
        params: { area: number },
      });
    }
  },
});
