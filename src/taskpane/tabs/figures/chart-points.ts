/** Where the points of a small chart are drawn. Counts are measured from 0, so that a small change looks small. */
import type { OffenceStanding } from "./standing";

export const chartWidth = 320;
export const chartHeight = 120;
const left = 26;
const right = 14;
const top = 24;
const bottom = 22;

export interface ChartPoint {
  readonly year: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface ChartPoints {
  readonly baseline: ChartPoint | undefined;
  readonly targets: readonly ChartPoint[];
  readonly reported: readonly ChartPoint[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where 0 is. */
  readonly floor: number;
}

/** Undefined where there is nothing to draw. */
export function chartPoints({
  baseline,
  baselineYear,
  years,
}: OffenceStanding): ChartPoints | undefined {
  const first = years[0]?.year;
  const start = baselineYear ?? (first === undefined ? undefined : first - 1);
  const end = years.at(-1)?.year;
  if (start === undefined || end === undefined) return undefined;
  const from = Math.min(start, first ?? start);
  const counts = years.flatMap(({ target, reported }) => [target ?? 0, reported ?? 0]);
  const highest = Math.max(1, baseline ?? 0, ...counts);
  const across = (year: number): number =>
    left + ((year - from) / Math.max(1, end - from)) * (chartWidth - left - right);
  const floor = chartHeight - bottom;
  const point = (year: number, count: number): ChartPoint => ({
    year,
    count,
    x: across(year),
    y: floor - (count / highest) * (floor - top),
  });
  const series = (key: "target" | "reported"): readonly ChartPoint[] =>
    years.flatMap(({ year, [key]: count }) => (count === undefined ? [] : [point(year, count)]));
  return {
    baseline: baseline === undefined ? undefined : point(start, baseline),
    targets: series("target"),
    reported: series("reported"),
    years: [start, ...years.map(({ year }) => year)].map((year) => ({ year, x: across(year) })),
    floor,
  };
}
