import { targetOf } from "../../plan/targets";
import type { Count, Year } from "../../plan/types";
import { yearFromText } from "../../plan/units";
import { defineCheck, type OnFound } from "../check";
import { differing } from "../compare";
import type { Contradiction } from "../comparison";
import type { SeriesSource } from "../input";
import { offenceCell } from "../typed-cells";

/** A year before Opgjort pr. has its figures; what is past goes by the plan's own date, never the machine's. */
export const reportedMissing = defineCheck({
  id: "reported-missing",
  family: "crime",
  severity: "task",
  each: "offence",
  reads: ["facts", "years", "targetPercents"],
  run(offence, { plan, reductions }, found: OnFound<{ offence: string; years: readonly Year[] }>) {
    const asOf = plan.facts.asOf && yearFromText(plan.facts.asOf.slice(0, 4));
    if (asOf === undefined) return;
    const missing = plan.years.filter(
      (year) => year < asOf && !offence.reported.has(year) && targetOf(offence, year, reductions),
    );
    if (missing.length === 0) return;
    found({
      at: missing.map((year) => offenceCell(offence, `reported:${year}`)),
      subject: offence.name,
      params: { offence: offence.name, years: missing },
      value: [missing.join(", ")],
    });
  },
});

/** An offence needs a baseline where its target is a share of it, or the baseline itself. */
export const baselineMissing = defineCheck({
  id: "baseline-missing",
  family: "crime",
  severity: "task",
  each: "offence",
  reads: [],
  run(offence, _context, found: OnFound<{ offence: string }>) {
    if (offence.kind === "Fast tal" || offence.baseline !== undefined) return;
    found({
      at: [offenceCell(offence, "baseline")],
      subject: offence.name,
      params: { offence: offence.name },
    });
  },
});

const farAbove = 3;

/** A figure of more than three times its baseline may be another area's: is it right? */
export const reportedFarAbove = defineCheck({
  id: "reported-far-above",
  family: "crime",
  severity: "question",
  each: "offence",
  reads: [],
  run(
    offence,
    _context,
    found: OnFound<{ offence: string; year: Year; comparison: Contradiction<"count"> }>,
  ) {
    const { baseline } = offence;
    if (baseline === undefined || baseline === 0) return;
    for (const [year, stated] of offence.reported) {
      if (stated <= farAbove * baseline) continue;
      found({
        at: [offenceCell(offence, `reported:${year}`), offenceCell(offence, "baseline")],
        subject: `${offence.name}/${year}`,
        params: {
          offence: offence.name,
          year,
          comparison: differing("count", stated, baseline),
        },
      });
    }
  },
});

/** One offence alone is often the same two years running; this many are not. */
const fewestAlike = 3;

/** All figures of a year are those of another year: were last year's pasted again? */
export const reportedAsOtherYear = defineCheck({
  id: "reported-as-other-year",
  family: "crime",
  severity: "question",
  each: "plan",
  reads: ["offences"],
  run({ plan }, _context, found: OnFound<{ year: Year; sameAs: Year; offences: number }>) {
    const { offences, facts } = plan;
    const years = [...new Set(offences.flatMap(({ reported }) => [...reported.keys()]))].sort();
    years.forEach((year, at) => {
      const given = offences.filter(({ reported }) => reported.has(year));
      const isLike = (figure: (offence: (typeof offences)[number]) => Count | undefined): boolean =>
        given.length >= fewestAlike &&
        given.every((offence) => figure(offence) === offence.reported.get(year));
      const other =
        years.slice(0, at).find((earlier) => isLike(({ reported }) => reported.get(earlier))) ??
        (isLike(({ baseline }) => baseline) ? facts.baselineYear : undefined);
      if (other === undefined) return;
      found({
        at: given.map((offence) => offenceCell(offence, `reported:${year}`)),
        subject: String(year),
        params: { year, sameAs: other, offences: given.length },
        value: [{ unit: "count", figure: given.length }],
      });
    });
  },
});

type YearOfSource = Pick<SeriesSource, "year" | "source">;

/** Another register, method or area within one offence's figures: can the years be compared? */
export const sourceChanged = defineCheck({
  id: "source-changed",
  family: "crime",
  severity: "question",
  each: "offence",
  reads: ["sources"],
  run(
    offence,
    { input },
    found: OnFound<{ offence: string; now: YearOfSource; before: YearOfSource }>,
  ) {
    const sources = input.sources
      .filter((each) => each.offence === offence.name)
      .sort((a, b) => a.year - b.year);
    sources.forEach(({ source, year }, at) => {
      const before = sources[at - 1];
      if (!before || before.source === source) return;
      found({
        at: [offenceCell(offence, `reported:${year}`)],
        subject: `${offence.name}/${year}`,
        params: { offence: offence.name, now: { year, source }, before },
        value: [source],
      });
    });
  },
});
