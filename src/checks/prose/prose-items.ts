/** The amounts and the years of a sentence, in the order they stand. */
import type { Year } from "../../plan/types";
import { toYear, yearsFrom } from "../../plan/units";

export interface AmountItem {
  readonly kind: "amount";
  readonly start: number;
  readonly end: number;
  /** The figure with its unit. */
  readonly figure: string;
}
export interface YearGroup {
  readonly kind: "years";
  readonly start: number;
  readonly end: number;
  readonly years: readonly Year[];
}
export type Item = AmountItem | YearGroup;

const number = String.raw`(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?`;
const unit = String.raw`(?:(?:mio\.?|mia\.?|t\.|tusind|million(?:er)?)\s*)?(?:kroner|kr\.?|dkk)(?![a-zæøå])`;
/** With its unit after or before, in millions, or grouped by full stops as only amounts are. */
const amount = new RegExp(
  String.raw`(?<![\d.,/])(?:(${number})\.?(?:,-)?\s*(${unit})|kr\.?\s*(${number})(?![\d.]*\d)|(\d+(?:,\d+)?)\s*(mio\.?|million(?:er)?)(?![a-zæøå])|(\d{1,3}(?:\.\d{3})+(?:,\d+)?)(?![\d%]|[.,]\d|\s*(?:%|stk|timer|beboere|borgere)))`,
  "gi",
);
/** Four digits that are a year: not a price level, not part of a figure, not a school year such as 2013/14. */
const year =
  /(?<![\d.,/])((?:19|20|21)\d\d)(?!\d|[.,]\d|\/\d|\s*(?:p\/l|pl\b|kr|-?\s*priser|-?\s*niveau))/gi;

const upTo = /^\s*(?:-|til(?: og med)?|t\.o\.m\.)\s*$/i;
const and = /^\s*(?:,|og|samt|,\s*og|\/|&)\s*$/i;
/** A plan runs for some years; a longer range is a slip or a span of history. */
const longestRange = 30;

export function itemsOf(sentence: string): readonly Item[] {
  const amounts = [...sentence.matchAll(amount)].map((match): AmountItem => {
    const [all, figure, of, after, scaled, scale, bare] = match;
    const start = match.index;
    const text =
      figure === undefined
        ? (after ?? bare ?? `${scaled ?? ""} ${scale ?? ""} kr.`)
        : `${figure} ${of ?? ""}`;
    return { kind: "amount", start, end: start + all.trimEnd().length, figure: text };
  });
  const inAmount = (at: number): boolean =>
    amounts.some(({ start, end }) => at >= start && at < end);
  const years = [...sentence.matchAll(year)]
    .filter(({ index }) => !inAmount(index))
    .map((match): YearGroup => {
      const value = toYear(Number(match[1]));
      const years = value === undefined ? [] : [value];
      return { kind: "years", start: match.index, end: match.index + match[0].length, years };
    });
  const items = [...amounts, ...years].sort((a, b) => a.start - b.start);
  return grouped(items, sentence);
}

/** Ranges and lists of years as one: `2013-2016`, `2013, 2014 og 2015`. */
function grouped(items: readonly Item[], sentence: string): readonly Item[] {
  const together: Item[] = [];
  for (const item of items) {
    const last = together.at(-1);
    const gap = last ? sentence.slice(last.end, item.start) : "";
    if (item.kind === "years" && last?.kind === "years" && (upTo.test(gap) || and.test(gap))) {
      const years = upTo.test(gap)
        ? range(last.years, item.years[0])
        : [...last.years, ...item.years];
      together[together.length - 1] = { kind: "years", start: last.start, end: item.end, years };
    } else together.push(item);
  }
  return together;
}

function range(years: readonly Year[], last: Year | undefined): readonly Year[] {
  if (last === undefined) return years;
  const first = years.at(-1) ?? last;
  if (last < first || last - first > longestRange) return [...years, last];
  return [...years, ...yearsFrom(first, last).slice(1)];
}
