/**
 * Targets of section 3: a year's target is the baseline lowered by the year's percentage, not cumulative, rounded
 * half up, in integers throughout (floating `b * (1 - p)` misrounds 250 at 7 %).
 */
import type { TargetKind } from "./tables/words";
import type { BasisPoints, Count, Offence, Plan, TargetPercent, Year } from "./types";
import { ascending, toCount } from "./units";

const whole = 10_000;

/**
 * The baseline lowered by a share, half up: 154 at 25 % is 115,5 → 116 (section 3). Undefined when the share is above
 * 100 %, which leaves no count.
 */
export function reducedTarget(baseline: Count, reduction: BasisPoints): Count | undefined {
  const kept = whole - reduction;
  const rest = baseline % whole;
  const wholes = (baseline - rest) / whole;
  return toCount(wholes * kept + Math.floor((rest * kept + whole / 2) / whole));
}

/** A year's target; a share stands beside it where the plan sets the target by one. */
export interface Target {
  readonly target: Count;
  readonly reduction?: BasisPoints;
}

/** The reduction of each year. Of two rows for one year the first counts, as a look-up in the sheet finds it. */
export function reductionByYear(
  percents: readonly TargetPercent[],
): ReadonlyMap<Year, BasisPoints> {
  const byYear = new Map<Year, BasisPoints>();
  for (const { year, reduction } of percents) if (!byYear.has(year)) byYear.set(year, reduction);
  return byYear;
}

/** What an offence should come down to in a year, or undefined where the plan does not say. */
export function targetOf(
  offence: Offence,
  year: Year,
  reductions: ReadonlyMap<Year, BasisPoints>,
): Target | undefined {
  switch (offence.kind) {
    case "Reduktion": {
      const reduction = reductions.get(year);
      if (offence.baseline === undefined || reduction === undefined) return undefined;
      const target = reducedTarget(offence.baseline, reduction);
      return target === undefined ? undefined : { target, reduction };
    }
    case "Fast tal": {
      const target = offence.fixedTargets.get(year);
      return target === undefined ? undefined : { target };
    }
    case "Fastholdes":
      return offence.baseline === undefined ? undefined : { target: offence.baseline };
  }
}

export interface TargetRow {
  readonly offence: string;
  readonly kind: TargetKind;
  readonly baseline?: Count;
  /** A year without a target has no entry. */
  readonly targets: ReadonlyMap<Year, Target>;
}

/** The table of section 3 as data. */
export interface TargetTable {
  readonly baselineYear?: Year;
  readonly years: readonly Year[];
  readonly rows: readonly TargetRow[];
}

/** The years some target is set for; the plan's own years when none is. */
function targetYears(plan: Plan): readonly Year[] {
  const set = ascending([
    ...plan.targetPercents.map(({ year }) => year),
    ...plan.offences.flatMap(({ fixedTargets }) => [...fixedTargets.keys()]),
  ]);
  return set.length > 0 ? set : plan.years;
}

/** Every offence with its target in every year, in the order of the plan. */
export function targetTable(plan: Plan): TargetTable {
  const years = targetYears(plan);
  const reductions = reductionByYear(plan.targetPercents);
  const rows = plan.offences.map((offence): TargetRow => {
    const targets = new Map<Year, Target>();
    for (const year of years) {
      const target = targetOf(offence, year, reductions);
      if (target) targets.set(year, target);
    }
    const { name, kind, baseline } = offence;
    return { offence: name, kind, ...(baseline !== undefined && { baseline }), targets };
  });
  const { baselineYear } = plan.facts;
  return { ...(baselineYear !== undefined && { baselineYear }), years, rows };
}
