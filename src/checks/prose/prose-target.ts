import { foldPasted } from "../fold-pasted";
import { targetOf } from "../../plan/targets";
import type { Count, Offence, Year } from "../../plan/types";
import { toCount, yearFromText } from "../../plan/units";
import { contradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import type { CheckContext } from "../check-context";
import { offenceCell } from "../typed-cells";

/** A target in a text about the plan is the one the plan gives: `Målet er 139 indbrud i 2013`. */
export const proseTarget = defineCheck({
  id: "prose-target",
  family: "prose",
  severity: "error",
  each: "prose",
  reads: ["offences", "targetPercents"],
  run(
    { prose },
    context,
    found: OnFound<{ offence: string; year: Year; comparison: Contradiction<"count"> }>,
  ) {
    if (prose.verdict !== "ours" && prose.verdict !== "plan") return;
    if (!/mål/i.test(prose.text)) return;
    for (const { offence, year, count } of targetsIn(prose.text, context)) {
      if (!context.plan.years.includes(year)) continue;
      const target = targetOf(offence, year, context.reductions)?.target;
      if (target === undefined) continue;
      const comparison = contradiction("count", count, target);
      if (!comparison) continue;
      found({
        at: [prose.at, offenceCell(offence, `target:${year}`)],
        subject: `${prose.at.sheet}!${prose.at.address}/${offence.name}/${String(year)}`,
        params: { offence: offence.name, year, comparison },
      });
    }
  },
});

interface StatedTarget {
  readonly offence: Offence;
  readonly year: Year;
  readonly count: Count;
}

const sentenceEnd = /[.!?;]\s+(?=[A-ZÆØÅ])|\n+/;
const clauseEnd = /,\s|\s(?:og|samt)\s/;

/** A target comes right after the word; a count that was reported or achieved is not a target. */
const aimed = /mål(?:et|ene|tal|tallet|tallene|sætningen)?\b\D{0,40}\d/i;
const reported =
  /nå(?:et|r)|opfyld|indfri|overhold|anmeld|opgjort|faktisk|\b(?:var|blev) der\b|\bder (?:var|blev)\b/i;

/** Only where the words can be read one way: one offence, and for each year one count. */
function targetsIn(text: string, context: CheckContext): readonly StatedTarget[] {
  return text.split(sentenceEnd).flatMap((sentence): readonly StatedTarget[] => {
    const said = aimed.exec(sentence);
    if (!said || reported.test(sentence)) return [];
    // `Der var 146 indbrud, og målet var 139`: counts before the word are something else.
    if (comparedValues(sentence.slice(0, said.index)).counts.length > 0) return [];
    const whole = paired(sentence, context);
    return whole.length > 0
      ? whole
      : sentence.split(clauseEnd).flatMap((clause) => paired(clause, context));
  });
}

/** `139 indbrud i 2013 og 131 i 2014`: counts and years in the same order. */
function paired(clause: string, { offenceNamed }: CheckContext): readonly StatedTarget[] {
  const folded = foldPasted(clause);
  const named = [...offenceNamed()].filter(([name]) => isIn(name, folded));
  const [found] = named;
  const { years, counts } = comparedValues(clause);
  if (found === undefined || named.length > 1 || years.length !== counts.length) return [];
  const [, offence] = found;
  // A baseline beside the targets is not a target.
  if (counts.some((count) => count === offence.baseline)) return [];
  return years.flatMap((year, at) => {
    const count = counts[at];
    return count === undefined ? [] : [{ offence, year, count }];
  });
}

function isIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const isLetter = (letter = ""): boolean => /\p{L}/u.test(letter);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}

/** Whole numbers that are no year, share, amount or date. */
const figure =
  /(?<![\d.,/-])(\d{1,4})(?![\d/]|[.,-]\d|\s*(?:%|pct|procent|kr|mio|t\.|timer|p\/l))/gi;

function comparedValues(clause: string): {
  readonly years: readonly Year[];
  readonly counts: readonly Count[];
} {
  const years: Year[] = [];
  const counts: Count[] = [];
  for (const [, digits = ""] of clause.matchAll(figure)) {
    const year = yearFromText(digits);
    const count = toCount(Number(digits));
    if (year !== undefined) years.push(year);
    else if (count !== undefined) counts.push(count);
  }
  return { years, counts };
}
