/** Reads what the cells beside the counts say of a row: offence, territory and period, and whether its counts are left. */
import { foldLabel } from "./fold-label";
import type { CountColumn, TableFacts } from "./column-facts";
import { readCellCount } from "./cell-count";
import { type InputRow, isBlank, textOf } from "./grid";
import type { Layout, StubRole } from "./layout";
import { territoryPart, type LabelMatch } from "./match-offence";
import { joinPeriods, type Period, readPeriod } from "./period";
import type { Fate, LeftReason } from "./proposal";
import { ask, type ReadState } from "./state";
import type { NamedTerritories } from "./survey";
import { isTerritoryName, isSeasonallyAdjusted, measureOf } from "./words";

export interface Table {
  readonly layout: Layout;
  readonly facts: TableFacts;
  readonly counts: readonly CountColumn[];
  readonly english: boolean;
  readonly territories: NamedTerritories;
  /** Columns that are read neither for counts nor for labels: a number in them is left. */
  readonly besides: readonly number[];
  /** By reason and length: rows of fates that are shared by many rows. */
  readonly leftRows: Map<LeftReason, Fate[][]>;
}

type RowFacts =
  /** No counts stand in the row. */
  | { readonly kind: "plain" }
  | {
      readonly kind: "data";
      readonly label: string | undefined;
      readonly match: LabelMatch | undefined;
      readonly period: Period | undefined;
      readonly isTotal: boolean;
      /** The row's territory where the counts of several territories are added; else "". */
      readonly territoryPart: string;
      readonly left: LeftReason | undefined;
    };

export type DataRow = Extract<RowFacts, { readonly kind: "data" }>;

interface Stub {
  readonly column: number;
  readonly role: StubRole;
  readonly hasTotals: boolean;
  /** What stood in the column last; rows below may leave it out. */
  last: string;
}

/** Reads rows in their order: what a block says in its first row or its heading holds for those below. */
export function rowReader(state: ReadState, table: Table): (cells: InputRow) => RowFacts {
  const { layout, facts, counts } = table;
  const stubs = layout.columns.flatMap((column, at): Stub[] =>
    column.role === "counts" ? [] : [{ column: at, ...column, last: "" }],
  );
  const territoryRule = territoriesTaken(state, table);
  const periods = remembering(readPeriod);
  const isSeasonal = remembering(isSeasonallyAdjusted);
  const offenceAbove = counts.some(({ match }) => match?.kind === "offence");
  let groupLabel = facts.label;
  let groupTerritory = facts.territory ?? "";
  let groupPeriod: Period | undefined;

  return (cells) => {
    const hasCounts = counts.some(({ column }) => mayBeCount(cells, column));
    if (!hasCounts) {
      const first = cells.find((cell) => !isBlank(cell));
      if (first === undefined) {
        for (const stub of stubs) stub.last = "";
        return { kind: "plain" };
      }
      const text = textOf(first).trim();
      const dated = readPeriod(text);
      if (dated) groupPeriod = dated;
      else if (state.isOwnTerritory(text) || isTerritoryName(text)) groupTerritory = text;
      else if (state.match(text)) groupLabel = text;
      return { kind: "plain" };
    }
    let label: string | undefined;
    let code: string | undefined;
    let territory = groupTerritory;
    let period = groupPeriod;
    let left: LeftReason | undefined = facts.isSeasonal
      ? "seasonallyAdjusted"
      : facts.isOfOthers
        ? "notReportedCrime"
        : undefined;
    // A blank takes what stood above it, up to the first column in which the row says something itself.
    let fills = stubs.length > 1;
    for (const stub of stubs) {
      const cell = cells[stub.column];
      let text = typeof cell === "string" ? cell : textOf(cell);
      if (isBlank(text)) text = fills ? stub.last : "";
      else {
        stub.last = text;
        fills = false;
      }
      if (text === "") continue;
      switch (stub.role) {
        case "offence":
          label ??= text;
          break;
        case "code":
          code = text;
          break;
        case "territory":
          territory = text;
          break;
        case "period": {
          const read = periods(text);
          if (read) period = joinPeriods(read, period);
          break;
        }
        case "measure":
          if (measureOf(text) === "other") left ??= "notReportedCrime";
          else if (isSeasonal(text)) left ??= "seasonallyAdjusted";
          break;
        case "other":
          if (stub.hasTotals && state.match(text)?.kind !== "total") left ??= "breakdown";
          else if (isSeasonal(text)) left ??= "seasonallyAdjusted";
      }
    }
    if (territory !== "") left ??= territoryRule.left(territory);
    label ??= code ?? (offenceAbove ? undefined : groupLabel);
    const match =
      label === undefined
        ? undefined
        : (state.match(label) ?? (code === undefined ? undefined : state.match(code)));
    if (label !== undefined && isSeasonal(label)) left ??= "seasonallyAdjusted";
    const isTotal = match?.kind === "total" && left === undefined;
    left ??= leftBy(state, label, match, offenceAbove);
    return {
      kind: "data",
      label,
      match,
      period,
      isTotal,
      territoryPart: territoryRule.part(territory),
      left,
    };
  };
}

function leftBy(
  state: ReadState,
  label: string | undefined,
  match: LabelMatch | undefined,
  offenceAbove: boolean,
): LeftReason | undefined {
  if (match?.kind === "ignored") return "ignored";
  if (match?.kind === "group") return "groupTotal";
  if (match || offenceAbove) return undefined;
  if (label === undefined) return "noLabel";
  state.unplaced.add(label.trim());
  return "unknownOffence";
}

/** A row has counts when one of their columns holds something that is no plain text. */
function mayBeCount(cells: InputRow, column: number): boolean {
  const cell = cells[column];
  if (cell === undefined || cell === "") return false;
  if (typeof cell !== "string") return true;
  const code = cell.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (isBlank(cell)) return false;
  const count = readCellCount(cell, false);
  return count.kind !== "left" || count.reason !== "notANumber";
}

interface TerritoryRule {
  readonly left: (territory: string) => LeftReason | undefined;
  readonly part: (territory: string) => string;
}

/** Nobody chooses between more than these. */
const mostTerritoriesOffered = 8;

function firstOf<Item>(items: Iterable<Item>, most: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/**
 * Which territories are taken: the plan's own. Where several are, or none is known to be, a person says which, or that the
 * plan's own are to be added.
 */
function territoriesTaken(state: ReadState, { territories }: Table): TerritoryRule {
  const own = [
    ...new Map([...territories.own].map((territory) => [foldLabel(territory), territory])).values(),
  ];
  if (own.length > 1) {
    const answer = ask(state, { code: "territory", params: {} }, [...own, "sum"]);
    return {
      left: (territory) => {
        if (!state.isOwnTerritory(territory)) return "otherTerritory";
        if (answer === undefined) return "asked";
        return answer === "sum" || foldLabel(answer) === foldLabel(territory)
          ? undefined
          : "otherTerritory";
      },
      part: (territory) => (answer === "sum" && territory !== "" ? territoryPart(territory) : ""),
    };
  }
  const unknown = firstOf(territories.unknown, mostTerritoriesOffered);
  const isAsked = own.length === 0 && unknown.length > 0;
  const answer = isAsked ? ask(state, { code: "territory", params: {} }, unknown) : undefined;
  return {
    left: (territory) => {
      if (state.isOwnTerritory(territory) || territory === answer) return undefined;
      return isAsked && answer === undefined && !isTerritoryName(territory)
        ? "asked"
        : "otherTerritory";
    },
    part: () => "",
  };
}

/** The result for a text is computed once: a long table repeats the same few texts. */
function remembering<Said>(say: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, { readonly said: Said }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.said;
    const said = say(text);
    known.set(text, { said });
    return said;
  };
}
