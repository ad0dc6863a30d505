/** The sentences of one offence beside its chart. */
import { type Achievement, wholePercent } from "../../../plan/achievement";
import { formatInteger } from "../../../plan/format-danish";
import type { FiguresSentences } from "../../../text/figures-sentences";
import type { OffenceCourse } from "./chart-points";

/** What the charts and their tables say. */
export type ChartWords = Omit<FiguresSentences["figuresTab"]["charts"], "title">;

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
