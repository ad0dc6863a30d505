/**
 * The amounts a Danish text speaks of, with the years it gives them: `220.000 kr. i 2013 og 180.000 kr. i 2014`,
 * `20.000 kr. i hhv. 2013 til 2016`, `årligt fra 2013-2016 450.000 kr.`. Nothing is guessed: an amount no year can be
 * tied to has none.
 */
import { readAmount } from "../../plan/read-danish";
import type { Ore, Year } from "../../plan/types";
import { eachPlainAmount } from "./plain-amounts";
import { type Item, itemsOf, type YearGroup } from "./prose-items";

/** `each`: the amount in every year. `total`: over all of them. `either`: the text can be read both ways. */
export type Spread = "each" | "total" | "either";

export interface ProseAmount {
  /** As the text has it. */
  readonly text: string;
  /** From 0 in the text. */
  readonly at: number;
  readonly amount: Ore;
  /** What `1,5 mio. kr.` is rounded to, in øre; 0 for whole kroner. */
  readonly unit: number;
  readonly years: readonly Year[];
  readonly spread: Spread;
  /** The words around say one thing alone; an amount that shares its year with another does not. */
  readonly sure: boolean;
  /** The words about the amount and its years, in small letters. */
  readonly around: string;
  /** Part of another amount: `heraf 10.000 kr.` */
  readonly isPart: boolean;
}

/** Every amount of a text, in the order they stand. */
export function proseAmounts(text: string): readonly ProseAmount[] {
  // This is a quick way out: a text without a digit holds no amount.
  if (!/\d/.test(text)) return [];
  return plainAmounts(text) ?? readAmounts(text);
}

/** The amounts of a text that says nothing else; undefined for any other. */
function plainAmounts(text: string): readonly ProseAmount[] | undefined {
  const amounts: ProseAmount[] = [];
  const isPlain = eachPlainAmount(text, (amount, year, at, end) => {
    amounts.push({
      text: text.slice(at, end),
      at,
      amount,
      unit: 0,
      years: [year],
      spread: "each",
      sure: true,
      around: "",
      isPart: false,
    });
    return true;
  });
  return isPlain ? amounts : undefined;
}

/** As `proseAmounts`, by the grammar, for any text. */
export function readAmounts(text: string): readonly ProseAmount[] {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ");
  return sentences(plain).flatMap(({ start, end }) => amountsOf(plain.slice(start, end), start));
}

/** A full stop ends a sentence before a capital; `kr.` and `hhv.` stand before small letters and figures. */
function sentences(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]\)?\s+(?=[A-ZÆØÅ])|;|\n+/g)) {
    const end = match.index + match[0].length;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}

interface Bound {
  readonly years: readonly Year[];
  readonly spread: Spread;
  readonly sure: boolean;
  /** The years' place among the items. */
  readonly group?: number;
}
const unbound: Bound = { years: [], spread: "each", sure: false };
/** How many characters after an amount may still say what it is: `510.000 kr. i 2013 er tilbage`. */
const wordsAfter = 40;

/** The words about an amount and its years: from the item before them to the item after. */
function wordsAround(sentence: string, items: readonly Item[], at: number, group: number): string {
  const [first, last] = [Math.min(at, group), Math.max(at, group)];
  const start = items[first - 1]?.end ?? 0;
  const end = Math.min(
    items[last + 1]?.start ?? sentence.length,
    (items[last]?.end ?? 0) + wordsAfter,
  );
  return sentence.slice(start, end).toLowerCase();
}

function amountsOf(sentence: string, offset: number): ProseAmount[] {
  const items = itemsOf(sentence);
  const bound = bind(items, sentence);
  return items.flatMap((item, at): ProseAmount[] => {
    if (item.kind === "years") return [];
    const reading = readAmount(item.figure);
    if (reading.kind !== "value") return [];
    const { years, spread, sure, group } = bound.get(at) ?? unbound;
    const scaled = /mio|mia|million|t\.|tusind/i.test(item.figure);
    return [
      {
        text: sentence.slice(item.start, item.end).trim(),
        at: offset + item.start,
        amount: reading.value,
        unit: scaled ? 10 ** reading.lastDigit * 100 : 0,
        years,
        spread,
        sure,
        around: wordsAround(sentence, items, at, group ?? at),
        isPart: /heraf|deraf|hvoraf|inkl/.test(sentence.slice(0, item.start).toLowerCase()),
      },
    ];
  });
}

/** What may stand between an amount and years that belong to it. */
const directly =
  /^[\s.]*(\([^)]*\)\s*)?,?\s*(årligt|om året|pr\.? år|per år|hvert år|i alt|ialt)?\s*(i|for|til|fra|pr\.|over|fordelt på)?\s*(perioden|årene|hvert af årene|alle årene|både|begge år|hele perioden)?,?\s*(i |fra )?\s*(hhv\.?|henholdsvis)?\s*(i |fra )?$/;
const yearlyWords =
  /hhv|henholdsvis|årlig|hvert år|hvert af|pr\.? år|per år|om året|begge år|alle årene/;
const togetherWords = /i ?alt|samlet|tilsammen|over perioden|fordelt/;
const joined = /^\s*(kr\.?)?\s*(,|og|samt|,\s*og)\s*$/;

/** Finds the years of each amount, by the amount's index; an amount without an entry has none. */
function bind(items: readonly Item[], sentence: string): ReadonlyMap<number, Bound> {
  const text = sentence.toLowerCase();
  const bound = new Map<number, Bound>();
  const taken = new Set<number>();
  const between = (a: number, b: number): string =>
    text.slice(items[a]?.end ?? 0, items[b]?.start ?? 0);
  const years = (at: number): YearGroup | undefined => {
    const item = items[at];
    return item?.kind === "years" ? item : undefined;
  };
  const tie = (amount: number, group: number, sure: boolean): void => {
    const item = years(group);
    if (!item) return;
    taken.add(group);
    bound.set(amount, {
      years: item.years,
      spread: spreadOf(text, items, amount, group),
      sure,
      group,
    });
  };

  items.forEach((_, at) => tieOneByOne(items, at, between, text, bound, taken));
  items.forEach((item, at) => {
    if (item.kind === "years" || bound.has(at) || !years(at + 1)) return;
    if (directly.test(between(at, at + 1))) tie(at, at + 1, true);
  });
  items.forEach((item, at) => {
    if (item.kind === "years" || bound.has(at)) return;
    const gap = wordsIn(between(at - 1, at));
    if (years(at - 1) && !taken.has(at - 1) && gap <= 8) tie(at, at - 1, true);
    else if (years(at + 1) && !taken.has(at + 1) && wordsIn(between(at, at + 1)) <= 14) {
      tie(at, at + 1, !between(at, at + 1).includes(","));
    }
  });
  // `I 2013 40.000 kr. til X og 20.000 kr. til Y`: the second may belong to the same year.
  items.forEach((item, at) => {
    const before = bound.get(at - 1);
    if (item.kind === "years" || bound.has(at) || !before || items[at - 1]?.kind === "years")
      return;
    if (years(at - 2) && /\bog\b|,/.test(between(at - 1, at)))
      bound.set(at, { ...before, sure: false });
  });
  // `20.000 kr. i 2013 og i 2014`: the second year belongs to the same amount.
  items.forEach((item, at) => {
    const before = bound.get(at - 2);
    if (item.kind !== "years" || taken.has(at) || !before || !years(at - 1)) return;
    if (!/^,?\s*(og|samt|,)\s*i\s*$/.test(between(at - 1, at))) return;
    bound.set(at - 2, { ...before, years: [...before.years, ...item.years], spread: "each" });
  });
  return bound;
}

/** `220.000 og 180.000 kr. i hhv. 2013 og 2014`: as many amounts as years, in the same order. */
function tieOneByOne(
  items: readonly Item[],
  group: number,
  between: (a: number, b: number) => string,
  text: string,
  bound: Map<number, Bound>,
  taken: Set<number>,
): void {
  const item = items[group];
  if (item?.kind !== "years" || item.years.length < 2) return;
  const first = group - item.years.length;
  if (first < 0 || !/hhv|henholdsvis/.test(between(group - 1, group))) return;
  for (let at = first; at < group; at += 1) {
    if (items[at]?.kind === "years") return;
    if (at + 1 < group && !joined.test(between(at, at + 1))) return;
  }
  taken.add(group);
  item.years.forEach((year, index) => {
    bound.set(first + index, { years: [year], spread: "each", sure: text !== "" });
  });
}

function spreadOf(text: string, items: readonly Item[], amount: number, groupAt: number): Spread {
  const [first, last] = amount < groupAt ? [amount, groupAt] : [groupAt, amount];
  const start = items[first - 1]?.end ?? 0;
  const end = Math.min(items[last + 1]?.start ?? text.length, (items[last]?.end ?? 0) + 30);
  const words = text.slice(start, end);
  const group = items[groupAt];
  if (group?.kind === "years" && group.years.length === 1) return "each";
  if (yearlyWords.test(words)) return "each";
  return togetherWords.test(words) ? "total" : "either";
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}
