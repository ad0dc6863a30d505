/** Periods in every spelling seen: a year, or a quarter, month or half of one. */
import { fold } from "../cells/fold";
import type { Year } from "../plan/types";
import { toYear } from "../plan/units";
import { type InputCell, showsDate } from "./grid";

export type PartKind = "K" | "M" | "H";

/** A header may say only the year or only the part: the other stands in another row or column. */
export interface Period {
  readonly year?: Year;
  readonly part?: { readonly kind: PartKind; readonly number: number };
  /** The cell calls it the baseline. */
  readonly baseline?: boolean;
  readonly mark?: "provisional" | "revised";
}

export const partsInYear: Readonly<Record<PartKind, number>> = { K: 4, M: 12, H: 2 };

/** `2012`, `2012K1`, `2012M01`; undefined without a year. */
export function periodText({ year, part }: Period): string | undefined {
  if (year === undefined) return undefined;
  if (!part) return String(year);
  const number = part.kind === "M" ? String(part.number).padStart(2, "0") : part.number;
  return `${year}${part.kind}${number}`;
}

/** Whether the period is four digits alone, which a count may be too. */
export function isBareYear(cell: InputCell): boolean {
  return typeof cell === "string" ? /^\s*\d{4}([.,]0)?\s*$/.test(cell) : true;
}

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthWord =
  "jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const year = "(?<year>(?:19|20|21)\\d\\d)";
const quarterWord = "(?:kvartal|kvt|kv|quarter|qtr|k|q)\\.?";
const between = "[ .,:/_-]*";
/** Two digits say a year only beside a quarter. */
const shortYear = "[ .,:/_-]*['’]?(?<short>\\d\\d)";

const shapes: readonly RegExp[] = [
  `(?:år )?${year}(?:[.,]0)?(?: i alt)?`,
  `${year}${between}${quarterWord} ?0?(?<K>[1-4])`,
  `${quarterWord} ?0?(?<K>[1-4])(?:${between}${year})?`,
  `(?<K>[1-4])(?:\\.| )? ?${quarterWord}(?:${between}${year})?`,
  `${year}${between}(?<K>[1-4])(?:\\.| )? ?${quarterWord}`,
  `${quarterWord} ?0?(?<K>[1-4])(?!\\d)${shortYear}`,
  `(?<K>[1-4])(?:\\.| )? ?${quarterWord}${shortYear}`,
  `(?<roman>i{1,3}|iv)\\.? ?${quarterWord}(?:${between}${year})?`,
  `${year}${between}(?<roman>i{1,3}|iv)\\.? ?${quarterWord}`,
  `${year}-?m(?<M>0?[1-9]|1[0-2])`,
  `${year}-(?<M>0[1-9]|1[0-2])`,
  `(?<word>${monthWord})\\.?(?:${between}${year})?`,
  `${year}${between}(?<word>${monthWord})\\.?`,
  `(?<H>[12])\\. ?halvår(?:${between}${year})?`,
  `${year}${between}(?:h|hå|halvår) ?(?<H>[12])`,
].map((shape) => new RegExp(`^(?:${shape})$`, "u"));

/** The period a cell says, or undefined when it says something else. A number is a year only when it looks like one. */
export function readPeriod(cell: InputCell): Period | undefined {
  if (typeof cell !== "string") {
    const value = showsDate(cell.format) ? undefined : toYear(cell.value);
    return value === undefined ? undefined : { year: value };
  }
  if (cell.length > 40 || !/[\djfmasond]/i.test(cell)) return undefined;
  return readPeriodText(cell);
}

/** Words before a year that say what is counted: `Antal anmeldelser i 2013`. */
const said =
  /^(?:(?:antal|anmeldte?|anmeldelser|forbrydelser|forhold|sager|lovovertrædelser|hele|i|alt|året|år) )+(?=\d)/u;

function readPeriodText(cell: string): Period | undefined {
  const folded = fold(cell.replace(/[\uFEFF\u200B]/g, ""))
    // The number of a note.
    .replace(/(?: ?[⁰¹²³⁴-⁹]+| \d\)| ?\[\d\])$/u, "");
  const { text, mark } = withoutMark(folded);
  const baseline = /^(?:baseline|basisår|udgangspunkt)\b ?[(:]? ?(.*?)\)?$/u.exec(text);
  const bare = baseline?.[1] ?? text.replace(said, "");
  const read = baseline && bare === "" ? {} : readBare(bare);
  if (!read) return undefined;
  return { ...read, ...(baseline && { baseline: true }), ...(mark && { mark }) };
}

/** Statistics Denmark marks provisional counts with * and revised ones with r, on the period as on the count. */
function withoutMark(text: string): { text: string; mark?: "provisional" | "revised" } {
  const marked = /^(.*\d) ?(\*{1,3}|\(\*\)|\(foreløbige?\)|\(forel\.?\)|\(r\)|r)$/u.exec(text);
  const [, before, sign] = marked ?? [];
  if (before === undefined || sign === undefined) return { text };
  return { text: before, mark: sign.includes("r)") || sign === "r" ? "revised" : "provisional" };
}

function readBare(text: string): Period | undefined {
  for (const shape of shapes) {
    const groups = shape.exec(text)?.groups;
    if (!groups) continue;
    const stated = yearOf(groups);
    const part = partOf(groups);
    return { ...(stated !== undefined && { year: stated }), ...(part && { part }) };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `13` is 2013 and `98` is 1998. */
function yearOf({ year: whole, short }: Groups): Year | undefined {
  if (whole !== undefined) return toYear(Number(whole));
  if (short === undefined) return undefined;
  const number = Number(short);
  return toYear(number + (number < 50 ? 2000 : 1900));
}

function partOf(groups: Groups): Period["part"] {
  if (groups.roman !== undefined)
    return { kind: "K", number: groups.roman === "iv" ? 4 : groups.roman.length };
  if (groups.word !== undefined)
    return { kind: "M", number: months.indexOf(groups.word.slice(0, 3)) + 1 };
  for (const kind of ["K", "M", "H"] as const) {
    const number = groups[kind];
    if (number !== undefined) return { kind, number: Number(number) };
  }
  return undefined;
}

/** The two periods as one; where both say something, the first counts. */
export function joinPeriods(a: Period, b: Period | undefined): Period {
  return b ? { ...b, ...a } : a;
}
