/** A sound plan of any size, the same for the same numbers: for benches, and for formulas over 1, 2 and many rows. */
import { amountFromOre } from "../../src/plan/money";
import type {
  Activity,
  ActivityId,
  Area,
  Count,
  Frame,
  Funding,
  Offence,
  Ore,
  Plan,
  TargetPercent,
  Year,
} from "../../src/plan/types";
import { toActivityId, toAreaNumber, toBasisPoints, toCount, toYear } from "../../src/plan/units";

export interface PlanSize {
  readonly activities: number;
  readonly years: number;
  readonly areas?: number;
  readonly offences?: number;
}

const firstYear = 2013;
/** No amount of a plan is larger. */
const largestFrame = 1_000_000_000;

/** Every fourth year of an activity is blank; amounts are whole tens of kroner. */
export function planOfSize({
  activities,
  years: yearCount,
  areas = 5,
  offences = 6,
}: PlanSize): Plan {
  const years = numbers(yearCount).map((index) => year(firstYear + index));
  const percents = years.map((at, index): TargetPercent => ({
    year: at,
    reduction: known(toBasisPoints(1000 + 250 * index)),
  }));
  return {
    facts: {
      partnership: "Prøvepartnerskab",
      from: year(firstYear),
      to: year(firstYear + yearCount - 1),
      baselineYear: year(firstYear - 1),
    },
    frames: years.map((at): Frame => ({
      year: at,
      amount: kroner(Math.min(activities * 100_000, largestFrame)),
      basis: "Prøve",
    })),
    areas: numbers(areas).map((index): Area => ({
      number: known(toAreaNumber(index + 1)),
      name: `Område ${index + 1}`,
      results: [],
      effects: [],
    })),
    activities: numbers(activities).map((index): Activity => ({
      id: activityId(index),
      area: known(toAreaNumber((index % areas) + 1)),
      name: `Aktivitet ${index + 1}`,
      areaTableName: `Aktivitet ${index + 1} i området`,
      overviewName: `Indsats ${index + 1}`,
      status: index % 50 === 49 ? "Bortfaldet" : "Godkendt",
    })),
    funding: numbers(activities).map((index): Funding => ({
      activity: activityId(index),
      amounts: amountsOf(index, years),
    })),
    coFunding: [],
    deliverables: [],
    targetPercents: percents,
    offences: numbers(offences).map((index) => offence(index, years)),
    safetyIndex: [],
    safetyScale: ["ordinært", "intensiveret", "markant"],
    years,
  };
}

function amountsOf(index: number, years: readonly Year[]): ReadonlyMap<Year, Ore> {
  const amounts = new Map<Year, Ore>();
  years.forEach((at, column) => {
    if ((index + column) % 4 !== 3)
      amounts.set(at, kroner(10 * (1 + ((index * 7919 + column * 104_729) % 9_999))));
  });
  return amounts;
}

function offence(index: number, years: readonly Year[]): Offence {
  const baseline = 20 + ((index * 131) % 480);
  const kinds = ["Reduktion", "Reduktion", "Fast tal", "Fastholdes"] as const;
  const kind = kinds[index % kinds.length] ?? "Reduktion";
  const by = (figure: (column: number) => number): ReadonlyMap<Year, Count> =>
    new Map(years.map((at, column) => [at, count(figure(column))]));
  return {
    name: `Gerningstype ${index + 1}`,
    kind,
    baseline: count(baseline),
    fixedTargets: kind === "Fast tal" ? by((column) => baseline - column) : new Map<Year, Count>(),
    reported:
      index % 5 === 4
        ? new Map<Year, Count>()
        : by((column) => baseline + 8 - ((index + column * 5) % 40)),
  };
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The plan of this size is not sound.");
  return value;
}
const year = (value: number): Year => known(toYear(value));
const count = (value: number): Count => known(toCount(Math.max(0, value)));
const activityId = (index: number): ActivityId => known(toActivityId(`A${index + 1}`));
function kroner(value: number): Ore {
  const read = amountFromOre(value * 100);
  if (read.kind === "refused") throw new Error(`No amount: ${value}`);
  return read.value;
}
