/** What the charts say, and the sentences of one offence. */
import { type Achievement, wholePercent } from "../../../plan/achievement";
import { formatInteger } from "../../../plan/format-danish";
import type { TargetStatus } from "../../../plan/status";
import type { Year } from "../../../plan/types";
import type { OffenceCourse } from "./chart-points";

export interface ChartWords {
  /** Said where no offence has a baseline. */
  readonly none: string;
  /** Headings of the small table and words of the legend. */
  readonly year: string;
  readonly baseline: string;
  readonly target: string;
  readonly reported: string;
  /** The title of the folded table: `Tallene`. */
  readonly numbers: string;
  /** The baseline's row in the table: `2012 (baseline)`. */
  readonly baselineRow: (p: { year: Year | undefined }) => string;
  readonly status: Readonly<Record<TargetStatus, string>>;
  /** `146 i 2013` */
  readonly latest: (p: { count: string; year: Year }) => string;
  /** `måltal 139`: of the year just named. */
  readonly yearTarget: (p: { target: string }) => string;
  readonly noYearTarget: string;
  /** `53 % af vejen`: the percent with its sign and unit. */
  readonly way: (p: { percent: string }) => string;
  /** `Måltal 116 i 2016` */
  readonly finalTarget: (p: { target: string; year: Year }) => string;
  /** What is drawn, in words: the baseline, then a sentence for each year. */
  readonly drawnBaseline: (p: {
    offence: string;
    baseline: string;
    year: Year | undefined;
  }) => string;
  readonly drawnYear: (p: {
    year: Year;
    target: string | undefined;
    reported: string | undefined;
  }) => string;
}

/** `146 i 2013 · måltal 139 · 53 % af vejen`, without the status; the count always stands before the percent. */
export function latestLine({ latest }: OffenceCourse, words: ChartWords): string[] {
  if (!latest) return [];
  const { year, count, target } = latest;
  return [
    words.latest({ count: formatInteger(count), year }),
    target === undefined ? words.noYearTarget : words.yearTarget({ target: formatInteger(target) }),
    ...wayOf(latest.achievement, words),
  ];
}

/** `Måltal 116 i 2016 · 21 % af vejen`; none where the latest figure is the final year's. */
export function finalLine({ latest, final }: OffenceCourse, words: ChartWords): string[] {
  if (!final || final.year === latest?.year) return [];
  const { year, target } = final;
  return [
    words.finalTarget({ target: formatInteger(target), year }),
    ...wayOf(final.achievement, words),
  ];
}

/** The drawing for those who do not see it. */
export function drawnInWords(course: OffenceCourse, words: ChartWords): string {
  const { offence, baseline, baselineYear, points } = course;
  return [
    words.drawnBaseline({ offence, baseline: formatInteger(baseline), year: baselineYear }),
    ...points.map(({ year, target, reported }) =>
      words.drawnYear({
        year,
        target: target && formatInteger(target.target),
        reported: reported === undefined ? undefined : formatInteger(reported),
      }),
    ),
  ].join(" ");
}

/** An offence that is to be kept at its level has no percent: its status says all. */
function wayOf(achieved: Achievement, words: ChartWords): string[] {
  if (achieved.kind !== "share") return [];
  const percent = wholePercent(achieved.numerator, achieved.denominator);
  return [words.way({ percent: `${formatInteger(percent)} %` })];
}
