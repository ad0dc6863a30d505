/** The tables of the plan's document as data: the overview of section 10 and the area tables of sections 4–7. */
import { groupBy } from "../cells/group-by";
import { add, noMoney } from "./money";
import { remainingByYear } from "./remaining";
import type {
  Activity,
  ActivityId,
  Area,
  AreaNumber,
  Funding,
  Ore,
  Plan,
  RowPlace,
  Year,
} from "./types";
import { ascending } from "./units";

export interface FundingRow {
  readonly activity: ActivityId;
  /** Absent where the activity names no area. */
  readonly area?: AreaNumber;
  /** The activity's name in this table; its heading where it has no name of its own here. */
  readonly name: string;
  /** Blank years have no entry. */
  readonly amounts: ReadonlyMap<Year, Ore>;
  /** Where the activity stands in the workbook. */
  readonly at?: RowPlace;
}

export interface OverviewTable {
  readonly years: readonly Year[];
  /** By area, and within an area in the order of the activities; dropped activities are left out. */
  readonly rows: readonly FundingRow[];
  /** I alt: every year has an entry. */
  readonly total: ReadonlyMap<Year, Ore>;
  /** Resterende beløb pr. år: years without a frame have no entry. */
  readonly remaining: ReadonlyMap<Year, Ore>;
  /** Money on an activity that the plan does not have. It is in no row and no sum, so views must name it. */
  readonly unplaced: readonly Funding[];
}

export interface AreaTable {
  readonly number: AreaNumber;
  /** Absent when activities name an area the plan does not list. */
  readonly area?: Area;
  readonly years: readonly Year[];
  /** None is not an error: the table then says that the area has no activities. */
  readonly rows: readonly FundingRow[];
  /** I alt: a year in which no row has money has no entry. */
  readonly total: ReadonlyMap<Year, Ore>;
}

/** The section-10 table. */
export function overviewTable(plan: Plan): OverviewTable {
  const { byActivity, unplaced } = placeFunding(plan);
  const rows = countedActivities(plan).map((activity) =>
    fundingRow(activity, activity.overviewName, byActivity),
  );
  const sums = sumByYear(rows);
  const years = yearsOf(plan, sums);
  const total = new Map<Year, Ore>(years.map((year) => [year, sums.get(year) ?? noMoney]));
  return { years, rows, total, remaining: remainingByYear(plan.frames, total), unplaced };
}

/** One table per area, by number; also for an area that activities name and the plan does not list. */
export function areaTables(plan: Plan): readonly AreaTable[] {
  const { byActivity } = placeFunding(plan);
  const areas = new Map<AreaNumber, Area>();
  for (const area of plan.areas) if (!areas.has(area.number)) areas.set(area.number, area);
  const all = countedActivities(plan).map((activity) =>
    fundingRow(activity, activity.areaTableName, byActivity),
  );
  const rowsOf = groupBy(all, (row) => row.area);
  const years = yearsOf(plan, sumByYear(all));
  const numbers = new Set([...areas.keys(), ...all.flatMap((row) => row.area ?? [])]);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => {
      const area = areas.get(number);
      const rows = rowsOf.get(number) ?? [];
      return { number, ...(area && { area }), years, rows, total: sumByYear(rows) };
    });
}

/** The overview counts all activities but the dropped ones. Sorting keeps the order within an area. */
function countedActivities(plan: Plan): readonly Activity[] {
  return plan.activities
    .filter(({ status }) => status !== "Bortfaldet")
    .sort((a, b) => (a.area ?? Infinity) - (b.area ?? Infinity) || 0);
}

/** Takes the activity's money, so that a second activity with the same id does not count it again. */
function fundingRow(
  activity: Activity,
  name: string | undefined,
  byActivity: Map<ActivityId, ReadonlyMap<Year, Ore>>,
): FundingRow {
  const amounts = byActivity.get(activity.id) ?? new Map<Year, Ore>();
  byActivity.delete(activity.id);
  return {
    activity: activity.id,
    ...(activity.area !== undefined && { area: activity.area }),
    name: name ?? activity.name,
    amounts,
    ...(activity.at && { at: activity.at }),
  };
}

/** The money of each activity; several rows for one activity are added up, so that none is lost. */
function placeFunding(plan: Plan): {
  byActivity: Map<ActivityId, ReadonlyMap<Year, Ore>>;
  unplaced: readonly Funding[];
} {
  const known = new Set(plan.activities.map(({ id }) => id));
  const byActivity = new Map<ActivityId, ReadonlyMap<Year, Ore>>();
  const unplaced: Funding[] = [];
  for (const row of plan.funding) {
    if (!known.has(row.activity)) {
      unplaced.push(row);
      continue;
    }
    const earlier = byActivity.get(row.activity);
    byActivity.set(row.activity, earlier ? sumByYear([{ amounts: earlier }, row]) : row.amounts);
  }
  return { byActivity, unplaced };
}

/** The plan's years, and any other that some row has money in. */
function yearsOf(plan: Plan, sums: ReadonlyMap<Year, Ore>): readonly Year[] {
  return ascending([...plan.years, ...sums.keys()]);
}

/** What the rows have in each year; a year in which none has any has no entry. */
function sumByYear(rows: readonly { readonly amounts: ReadonlyMap<Year, Ore> }[]): Map<Year, Ore> {
  const sums = new Map<Year, Ore>();
  for (const { amounts } of rows) {
    amounts.forEach((amount, year) => sums.set(year, add(sums.get(year) ?? noMoney, amount)));
  }
  return sums;
}
