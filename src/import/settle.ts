/** Compares the candidates: one level of a tree of offences is kept, one figure for each cell of the plan, and whole years. */
import { groupBy } from "../cells/group-by";
import type { Count, Year } from "../plan/types";
import { toCount } from "../plan/units";
import type { Candidate } from "./candidate";
import { isPlaced, partsOf, pathInOffence } from "./match-offence";
import { type PartKind, partsInYear } from "./period";
import type { LeftReason, Taken, YearFigure } from "./proposal";
import { ask, left, note, type ReadState } from "./state";

export interface Settled {
  readonly taken: readonly Taken[];
  readonly figures: readonly YearFigure[];
  readonly hasConflict: boolean;
}

interface Settling {
  readonly state: ReadState;
  /** Why candidates are left; the others are taken. */
  readonly reasons: Map<Candidate, LeftReason>;
}

/** Settles every candidate: it is taken, or left with the reason. */
export function settle(state: ReadState): Settled {
  const reasons = new Map<Candidate, LeftReason>();
  const settling: Settling = { state, reasons };
  const partial = new Set<Candidate>();
  const wholeYears: Candidate[][] = [];
  let hasConflict = false;
  for (const group of groups(
    state.candidates,
    ({ offence, period }) => `${period.year}|${offence}`,
  )) {
    for (const same of groups(group, ({ when }) => when)) {
      if (sameTwice(settling, same)) hasConflict = true;
      askOfPlaced(settling, same);
      keepOneLevel(settling, same);
      holdBackLonePart(settling, same);
    }
    keepWholeYear(settling, group);
    const kept = group.filter((candidate) => !reasons.has(candidate));
    const [first] = kept;
    if (first === undefined) continue;
    if (isWholeYear(kept)) wholeYears.push(kept);
    else {
      for (const candidate of kept) partial.add(candidate);
      note(state, "partialYear", { offence: first.offence, year: first.period.year });
    }
  }
  askOfEqualSeries(settling, wholeYears);

  const byCandidate = new Map<Candidate, Taken>();
  for (const candidate of state.candidates) {
    const reason = reasons.get(candidate);
    const { row, column, offence, when, count, label, flags } = candidate;
    const fate =
      reason === undefined
        ? ({
            kind: "taken",
            offence,
            period: when,
            count,
            flags: partial.has(candidate) ? [...flags, "partial"] : flags,
            row: row + 1,
            column: column + 1,
            label: label.trim(),
          } satisfies Taken)
        : left(reason);
    const fates = state.fates[row];
    if (fates) fates[column] = fate;
    if (fate.kind === "taken") byCandidate.set(candidate, fate);
  }
  for (const row of new Set(state.candidates.map(({ row }) => row))) leaveLabels(state, row);
  const figures = wholeYears.flatMap((kept) => {
    const from = kept.flatMap((candidate) => byCandidate.get(candidate) ?? []);
    const figure = yearFigure(state, kept, from);
    return figure ? [figure] : [];
  });
  return { taken: [...byCandidate.values()], figures, hasConflict };
}

/** A row whose counts are all left is left with its labels, for the same reason. */
function leaveLabels({ fates, grid }: ReadState, row: number): void {
  const cells = fates[row];
  if (!cells || cells.some(({ kind }) => kind === "taken")) return;
  const reason = cells.find((fate) => fate.kind === "left" && fate.reason !== "blank");
  if (reason && grid[row])
    for (const [column, fate] of cells.entries())
      if (fate.kind === "header") cells[column] = reason;
}

function groups<Item>(items: readonly Item[], key: (item: Item) => string): Iterable<Item[]> {
  return groupBy(items, key).values();
}

/** Where the same offence and period stand twice, one of two equal counts is kept, and different counts stop the whole reading. */
function sameTwice({ state, reasons }: Settling, same: readonly Candidate[]): boolean {
  let hasConflict = false;
  for (const twins of groups(same, ({ path }) => path)) {
    const [first, ...others] = twins;
    if (!first || others.length === 0) continue;
    const isConflict = others.some(({ count }) => count !== first.count);
    if (isConflict) hasConflict = true;
    else note(state, "sameTwice", { offence: first.offence, period: first.when });
    for (const twin of isConflict ? twins : others)
      reasons.set(twin, isConflict ? "conflict" : "sameTwice");
  }
  return hasConflict;
}

/** A group beside its members would count them twice, so only the group is kept. */
function keepOneLevel({ state, reasons }: Settling, same: readonly Candidate[]): void {
  const paths = new Set(same.map(({ path }) => path));
  if (paths.size < 2) return;
  for (const candidate of same) {
    if (isPlaced(candidate.path) || reasons.has(candidate)) continue;
    if (!insideAnother(candidate.path, paths)) continue;
    reasons.set(candidate, "memberOfGroup");
    note(state, "doubleCounting", { offence: candidate.offence });
  }
}

function insideAnother(path: string, paths: ReadonlySet<string>): boolean {
  if (path === "") return false;
  const steps = path.split("/");
  return steps.some((_, index) => paths.has(steps.slice(0, index).join("/")));
}

/** Asks about labels that a person has placed under one offence: they may be its parts, or one of them may be all of it. */
function askOfPlaced({ state, reasons }: Settling, same: readonly Candidate[]): void {
  const kept = same.filter((candidate) => !reasons.has(candidate));
  const [first] = kept;
  const paths = new Set(kept.map(({ path }) => pathInOffence(path)));
  if (!first || paths.size < 2 || ![...paths].some(isPlaced)) return;
  const labels = [...new Set(kept.map(({ label }) => label.trim()))];
  const { offence } = first;
  const question = { code: "placedTogether", params: { offence, labels } } as const;
  if (ask(state, question, ["take"], `placedTogether:${offence}`) !== undefined) return;
  for (const candidate of kept) reasons.set(candidate, "asked");
}

/** Vold alone is not Vold/Trusler: it is left unless a person says it is all there is. */
function holdBackLonePart({ state, reasons }: Settling, same: readonly Candidate[]): void {
  const kept = same.filter((candidate) => !reasons.has(candidate));
  const [first] = kept;
  if (!first) return;
  const named = partsOf(first.offence);
  const paths = kept.map(({ path }) => pathInOffence(path));
  if (named.length < 2 || paths.some((path) => path === "" || isPlaced(path))) return;
  const missing = named.filter((part) => !paths.some((path) => path.split("/")[0] === part));
  if (missing.length === 0) return;
  const { offence } = first;
  const question = { code: "partsMissing", params: { offence, missing } } as const;
  if (ask(state, question, ["take"], `partsMissing:${offence}`) === undefined)
    for (const candidate of kept) reasons.set(candidate, "partsMissing");
}

/** Leaves the quarters, months and halves of a year that is stated itself. */
function keepWholeYear({ state, reasons }: Settling, group: readonly Candidate[]): void {
  const kept = group.filter((candidate) => !reasons.has(candidate));
  const byKind = groupBy(kept, kindOfPart);
  const stated = (["year", "H", "K", "M"] as const)
    .map((kind) => byKind.get(kind))
    .find((these) => these !== undefined && isWholeYear(these));
  if (!stated) return;
  for (const parts of byKind.values()) {
    if (parts === stated) continue;
    if (isWholeYear(parts) && total(parts) !== total(stated))
      note(state, "totalDiffers", { total: String(total(stated)), sum: total(parts) });
    for (const candidate of parts) reasons.set(candidate, "yearStated");
  }
}

const kindOfPart = ({ period }: Candidate): PartKind | "year" => period.part?.kind ?? "year";

/** Whether every part of the offence has the year itself, or all quarters, months or halves of it. */
function isWholeYear(kept: readonly Candidate[]): boolean {
  return [...groups(kept, ({ path }) => path)].every((cells) => {
    const [first] = cells;
    const part = first?.period.part;
    if (!part) return cells.every(({ period }) => !period.part);
    return (
      cells.length === partsInYear[part.kind] &&
      cells.every(({ period }) => period.part?.kind === part.kind)
    );
  });
}

/** Asks about a year whose three or more figures all equal another year's: then last year's figures were mostly pasted again. */
function askOfEqualSeries({ state, reasons }: Settling, wholeYears: readonly Candidate[][]): void {
  const sums = new Map<Year, Map<string, number>>();
  const current = (year: Year, name: string): Count | undefined => {
    const offence = state.context.offences.find((one) => one.name === name);
    return year === state.context.baselineYear ? offence?.baseline : offence?.reported.get(year);
  };
  for (const kept of wholeYears) {
    const year = kept[0]?.period.year;
    if (year === undefined) continue;
    const byOffence = sums.get(year) ?? new Map<string, number>();
    byOffence.set(kept[0]?.offence ?? "", total(kept));
    sums.set(year, byOffence);
  }
  for (const [year, series] of sums) {
    if (series.size < 3 || ![...series.values()].some((count) => count > 0)) continue;
    const others = [state.context.baselineYear, ...state.context.years].filter(
      (other): other is Year => other !== undefined && other < year,
    );
    const equal = others.find((other) =>
      [...series].every(
        ([name, count]) => (sums.get(other)?.get(name) ?? current(other, name)) === count,
      ),
    );
    if (equal === undefined) continue;
    const question = { code: "sameSeries", params: { year, other: equal } } as const;
    if (ask(state, question, ["take"], `sameSeries:${year}`) !== undefined) continue;
    for (const kept of wholeYears)
      if (kept[0]?.period.year === year)
        for (const candidate of kept) reasons.set(candidate, "asked");
  }
}

function total(kept: readonly Candidate[]): number {
  return kept.reduce((sum, { count }) => sum + count, 0);
}

function yearFigure(
  { context: { offences, baselineYear } }: ReadState,
  kept: readonly Candidate[],
  from: readonly Taken[],
): YearFigure | undefined {
  const [first] = kept;
  const count = toCount(total(kept));
  if (!first || count === undefined || from.length === 0) return undefined;
  const { year } = first.period;
  const offence = offences.find(({ name }) => name === first.offence);
  const isBaseline = year === baselineYear;
  const now = isBaseline ? offence?.baseline : offence?.reported.get(year);
  return {
    offence: first.offence,
    year,
    count,
    from,
    ...(now !== undefined && { now }),
    change: changeOf(now, count, isBaseline),
  };
}

function changeOf(now: Count | undefined, count: Count, isBaseline: boolean): YearFigure["change"] {
  if (now === undefined) return "new";
  if (now === count) return "same";
  return isBaseline ? "baselineChanged" : "changed";
}
