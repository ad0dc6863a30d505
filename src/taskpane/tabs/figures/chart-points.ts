/** How each offence has developed against its targets, as points to draw and figures to read. */
import { type Achievement, achievement } from "../../../plan/achievement";
import { targetStatus, type TargetStatus } from "../../../plan/status";
import { type Target, targetTable } from "../../../plan/targets";
import type { Count, Plan, Year } from "../../../plan/types";
import { ascending } from "../../../plan/units";

export interface YearPoint {
  readonly year: Year;
  readonly target?: Target;
  readonly reported?: Count;
}

/** The latest reported figure and how it stands against a target. */
interface LatestFigure {
  readonly year: Year;
  readonly count: Count;
  /** The year's own target; undefined where the plan sets none. */
  readonly target: Count | undefined;
  readonly achievement: Achievement;
}

/** The last year the offence has a target for. */
interface FinalTarget {
  readonly year: Year;
  readonly target: Count;
  /** Of the latest figure. */
  readonly achievement: Achievement;
}

export interface OffenceCourse {
  readonly offence: string;
  readonly baseline: Count;
  readonly baselineYear?: Year;
  /** Ascending: every year of the plan, and every other with a target or a figure. The baseline's year only if it has one. */
  readonly points: readonly YearPoint[];
  /** Undefined while nothing is reported. */
  readonly latest?: LatestFigure;
  readonly final?: FinalTarget;
  readonly status: TargetStatus;
}

/** The offences with a baseline, in the order of the plan: without a baseline there is nothing to compare with. */
export function offenceCourses(plan: Plan): readonly OffenceCourse[] {
  const { baselineYear, years, rows } = targetTable(plan);
  return rows.flatMap(({ offence, baseline, targets }, index): OffenceCourse[] => {
    if (baseline === undefined) return [];
    const reported = plan.offences[index]?.reported ?? new Map<Year, Count>();
    const all = ascending([...plan.years, ...years, ...reported.keys()]);
    const points = all
      .map((year) => pointOf(year, targets.get(year), reported.get(year)))
      .filter(({ year, ...figures }) => year !== baselineYear || Object.keys(figures).length > 0);
    const latest = points.findLast((point) => point.reported !== undefined);
    const actual = latest?.reported;
    const final = points.findLast(({ target }) => target !== undefined);
    const target = latest?.target?.target;
    return [
      {
        offence,
        baseline,
        ...(baselineYear !== undefined && { baselineYear }),
        points,
        ...(latest &&
          actual !== undefined && {
            latest: {
              year: latest.year,
              count: actual,
              target,
              achievement: achievement({ baseline, target, actual }),
            },
          }),
        ...(final?.target && {
          final: {
            year: final.year,
            target: final.target.target,
            achievement: achievement({ baseline, target: final.target.target, actual }),
          },
        }),
        status: targetStatus({ baseline, target, actual }),
      },
    ];
  });
}

function pointOf(year: Year, target: Target | undefined, reported: Count | undefined): YearPoint {
  return { year, ...(target && { target }), ...(reported !== undefined && { reported }) };
}
