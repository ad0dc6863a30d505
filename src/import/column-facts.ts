/** What holds for every count of a column. The headers and the lines above say it, before any row is read. */
import { groupBy } from "../cells/group-by";
import { isBlank, textOf } from "./grid";
import type { ColumnRole, Layout } from "./layout";
import type { LabelMatch } from "./match-offence";
import { type Period, periodText, readPeriod } from "./period";
import type { LeftReason } from "./proposal";
import { ask, type ReadState } from "./state";
import {
  isTerritoryName,
  isInThousands,
  isNoCount,
  isSeasonallyAdjusted,
  measureOf,
  namesOwnTerritory,
} from "./words";

/** What the lines above a table, such as title and unit, say of the whole table. */
export interface TableFacts {
  readonly period: Period | undefined;
  readonly label: string | undefined;
  /** The territory that the whole table is about, where that may be another than the plan's. */
  readonly territory: string | undefined;
  readonly isOfOthers: boolean;
  readonly isSeasonal: boolean;
  readonly inThousands: boolean;
}

export interface CountColumn {
  readonly column: number;
  readonly period: Period | undefined;
  readonly label: string | undefined;
  readonly match: LabelMatch | undefined;
  /** It sums the columns beside it. */
  readonly isTotal: boolean;
  readonly inThousands: boolean;
  /** Why no count of the column is taken. */
  readonly left: LeftReason | undefined;
}

export function tableFacts(
  { grid, match, context }: ReadState,
  from: number,
  to: number,
): TableFacts {
  const texts = grid
    .slice(from, to)
    .flatMap((row) => row.filter((cell) => !isBlank(cell)).map((cell) => textOf(cell)));
  const periods = new Map<string, Period>();
  for (const text of texts)
    for (const period of periodsIn(text)) periods.set(periodText(period) ?? "", period);
  const measures = texts.map(measureOf);
  return {
    period: periods.size === 1 ? [...periods.values()][0] : undefined,
    label: texts.find((text) => match(text)?.kind === "offence"),
    territory: texts.some((text) => namesOwnTerritory(context, text))
      ? undefined
      : texts.map(territoryIn).find((territory) => territory !== undefined),
    isOfOthers:
      measures.includes("other") &&
      !measures.includes("reportedCrime") &&
      !texts.some(saysReported),
    isSeasonal: texts.some(isSeasonallyAdjusted),
    inThousands: texts.some(isInThousands),
  };
}

/** `Område: Aarhus`, `Anmeldelser i Aarhus Kommune`. */
function territoryIn(text: string): string | undefined {
  const stated = /^(?:område|kommune|bydel|distrikt|politikreds|by)\s*:\s*(.+)$/iu.exec(
    text.trim(),
  );
  const named =
    /(?:^|\si\s)(hele landet|danmark|\p{Lu}[\p{L}-]+ (?:kommune|politikreds))(?![\p{L}])/iu;
  return stated?.[1] ?? named.exec(text)?.[1];
}

const saysReported = (text: string): boolean => /anmeld/iu.test(text);

function periodsIn(text: string): readonly Period[] {
  const whole = readPeriod(text);
  if (whole?.year !== undefined) return [whole];
  const years = text.match(/(?<![\d.,/-])(?:19|20)\d\d(?:[KQ][1-4])?(?![\d,/-])/gu) ?? [];
  return years.flatMap((year) => readPeriod(year) ?? []);
}

/** The columns of counts, in order. */
export function countColumns(state: ReadState, { columns }: Layout): readonly CountColumn[] {
  const counts = columns.flatMap((role, column) =>
    role.role === "counts" ? [{ role, column }] : [],
  );
  const isOnly = counts.length === 1;
  const isDated = columns.some(({ role }) => role === "period");
  const hasYears = counts.some(({ role }) => role.period?.year !== undefined);
  const read = counts.map(({ role, column }): CountColumn => {
    const facts = factsOf(state, role, column, isOnly);
    if (facts.period || facts.left !== undefined || facts.isTotal) return facts;
    if (!isDated && role.labels.some(namesYear)) return { ...facts, left: "unclearPeriod" };
    // Where other columns have a year, a column without one holds something else.
    return hasYears ? { ...facts, left: "noPeriod" } : facts;
  });
  return unclear(state, counts, read);
}

/** `jan.-juni 2013`, `2012/13` and `år til dato 2013` name a year, but the counts are not those of that whole year. */
function namesYear(label: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(label);
}

type Counts = Extract<ColumnRole, { readonly role: "counts" }>;

function factsOf(state: ReadState, role: Counts, column: number, isOnly: boolean): CountColumn {
  const { labels, period } = role;
  const label = labels.findLast((text) => state.match(text)?.kind === "offence");
  const match = label === undefined ? undefined : state.match(label);
  const isTotal = !isOnly && !period && labels.some((text) => state.match(text)?.kind === "total");
  return {
    column,
    period,
    label,
    match,
    isTotal,
    inThousands: labels.some(isInThousands),
    left: leftOf(state, role),
  };
}

function leftOf({ isOwnTerritory }: ReadState, { labels }: Counts): LeftReason | undefined {
  if (labels.some(isSeasonallyAdjusted)) return "seasonallyAdjusted";
  if (labels.some((label) => measureOf(label) === "other")) return "notReportedCrime";
  if (labels.some(isNoCount)) return "notACount";
  return labels.some(
    (label) => isTerritoryName(label) && !isOwnTerritory(label) && !readPeriod(label),
  )
    ? "otherTerritory"
    : undefined;
}

/** Of several columns for the same offence and period, the one that says it holds reported crime is taken; else a person is asked. */
function unclear(
  state: ReadState,
  counts: readonly { readonly role: Counts }[],
  read: readonly CountColumn[],
): readonly CountColumn[] {
  const isReported = counts.map(({ role }) =>
    role.labels.some((label) => measureOf(label) === "reportedCrime"),
  );
  const open = [...read.entries()].filter(
    ([, { left, isTotal }]) => left === undefined && !isTotal,
  );
  const alike = groupBy(open, ([, { period, label = "" }]) =>
    period ? `${JSON.stringify([period.year, period.part])}|${label}` : `|${label}`,
  );
  const leave = new Map<number, LeftReason>();
  for (const [key, entries] of alike) {
    if (entries.length < 2) continue;
    const columns = entries.map(([at]) => at);
    const sure = columns.filter((at) => isReported[at]);
    if (sure.length > 0) {
      for (const at of columns) if (!isReported[at]) leave.set(at, "notReportedCrime");
      continue;
    }
    // Columns with the same headings are compared count by count in `settle.ts`.
    const names = columns.map((at) => nameOf(counts[at]?.role, read[at]));
    if (new Set(names).size === 1 || (key === "|" && new Set(names).size < columns.length))
      continue;
    const answer = ask(state, { code: "measure", params: { columns: names } }, names);
    for (const [index, at] of columns.entries())
      if (names[index] !== answer) leave.set(at, "asked");
  }
  return read.map((column, at) => {
    const reason = leave.get(at);
    return reason === undefined ? column : { ...column, left: reason };
  });
}

/** What tells a column from the others: its last heading that is no period, or else its number. */
function nameOf(role: Counts | undefined, column: CountColumn | undefined): string {
  const heading = role?.labels.findLast((label) => !readPeriod(label));
  return heading ?? (column?.period ? "" : String((column?.column ?? 0) + 1));
}
