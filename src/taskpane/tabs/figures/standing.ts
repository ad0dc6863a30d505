/** How each offence stands: baseline, targets and reports by year, as the chart and the figures beside it show them. */
import { type Achievement, achievement } from "../../../plan/achievement";
import { present } from "../../../plan/present";
import { targetStatus, type TargetStatus } from "../../../plan/status";
import { targetTable } from "../../../plan/targets";
import type { Count, Plan, Year } from "../../../plan/types";
import { ascending } from "../../../plan/units";

export interface YearStanding {
  readonly year: Year;
  readonly target?: Count;
  readonly reported?: Count;
  /** Against the year's own target. */
  readonly achievement: Achievement;
  readonly status: TargetStatus;
}

export interface OffenceStanding {
  readonly offence: string;
  readonly baseline?: Count;
  readonly baselineYear?: Year;
  readonly years: readonly YearStanding[];
  /** The latest year with a report. */
  readonly latest?: YearStanding;
  /** The last year with a target, and how far the latest report is on the way to it. */
  readonly final?: {
    readonly year: Year;
    readonly target: Count;
    readonly achievement: Achievement;
  };
}

/** Every offence of the plan, in the plan's order. */
export function standingsOf(plan: Plan): readonly OffenceStanding[] {
  const { baselineYear, rows, years: targetYears } = targetTable(plan);
  return plan.offences.map((offence, index): OffenceStanding => {
    const { name, baseline, reported } = offence;
    const targets = rows[index]?.targets;
    const years = ascending([...targetYears, ...plan.years, ...reported.keys()])
      .filter((year) => year !== baselineYear)
      .map((year): YearStanding => {
        const target = targets?.get(year)?.target;
        const standing = { baseline, target, actual: reported.get(year) };
        return {
          year,
          ...present({ target, reported: standing.actual }),
          achievement: achievement(standing),
          status: targetStatus(standing),
        };
      });
    const latest = years.findLast((year) => year.reported !== undefined);
    const last = years.findLast((year) => year.target !== undefined);
    const final =
      last?.target === undefined
        ? undefined
        : {
            year: last.year,
            target: last.target,
            achievement: achievement({
              baseline,
              target: last.target,
              actual: latest?.reported,
            }),
          };
    return { offence: name, years, ...present({ baseline, baselineYear, latest, final }) };
  });
}
