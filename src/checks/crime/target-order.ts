import { contradiction, differing } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import type { Year } from "../../plan/types";
import { offenceCell } from "../typed-cells";

/** Fixed targets go one way over the years: down from the baseline, or up from it. */
export const targetOrder = defineCheck({
  id: "target-order",
  family: "crime",
  severity: "warning",
  each: "offence",
  reads: [],
  run(
    offence,
    _context,
    found: OnFound<{
      offence: string;
      year: Year;
      before: Year;
      comparison: Contradiction<"count">;
    }>,
  ) {
    if (offence.kind !== "Fast tal") return;
    const targets = [...offence.fixedTargets].sort(([a], [b]) => a - b);
    const [first, last] = [offence.baseline ?? targets[0]?.[1], targets.at(-1)?.[1]];
    if (first === undefined || last === undefined) return;
    const direction = Math.sign(last - first) || -1;
    targets.forEach(([year, target], at) => {
      const [otherYear, before] = targets[at - 1] ?? [];
      if (before === undefined || otherYear === undefined) return;
      if ((target - before) * direction >= 0) return;
      const comparison = contradiction("count", target, before);
      if (!comparison) return;
      found({
        at: [offenceCell(offence, `target:${year}`)],
        subject: `${offence.name}/${year}`,
        params: { offence: offence.name, year, before: otherYear, comparison },
      });
    });
  },
});

/** The percentages of Målprocenter do not fall over the years. */
export const percentOrder = defineCheck({
  id: "percent-order",
  family: "crime",
  severity: "warning",
  each: "plan",
  reads: ["targetPercents"],
  run(
    { plan },
    _context,
    found: OnFound<{ year: Year; before: Year; comparison: Contradiction<"share"> }>,
  ) {
    const percents = [...plan.targetPercents].sort((a, b) => a.year - b.year);
    percents.forEach(({ year, reduction, at }, index) => {
      const before = percents[index - 1];
      if (!before || before.year === year || reduction >= before.reduction) return;
      found({
        at: [{ table: "targetPercents", row: at, column: "reduction" }],
        subject: String(year),
        params: {
          year,
          before: before.year,
          comparison: differing("share", reduction, before.reduction),
        },
      });
    });
  },
});

/** Every year of the plan has a percentage as long as the target of some offence is set by one. */
export const percentMissing = defineCheck({
  id: "percent-missing",
  family: "crime",
  severity: "task",
  each: "plan",
  reads: ["targetPercents", "offences", "years"],
  run({ plan, reductions }, _context, found: OnFound<{ years: readonly Year[] }>) {
    if (!plan.offences.some(({ kind }) => kind === "Reduktion")) return;
    const missing = plan.years.filter((year) => !reductions.has(year));
    if (missing.length === 0) return;
    found({
      at: [{ table: "targetPercents", row: undefined, column: "year" }],
      subject: "years",
      params: { years: missing },
      value: [missing.join(", "), { unit: "count", figure: missing.length }],
    });
  },
});
