/** Gives a count that has been read its offence and its period, or the reason why it is left. */
import type { CountColumn } from "./column-facts";
import type { Count, Year } from "../plan/types";
import { toCount } from "../plan/units";
import { isPartOf } from "./match-offence";
import { type Period, periodText } from "./period";
import type { Fate, Flag, LeftReason } from "./proposal";
import type { DataRow, Table } from "./read-row";
import { ask, header, left, type ReadState } from "./state";

/** Adds the count to the candidates; gives its fate for now, or why it is left. */
export function placed(
  state: ReadState,
  table: Table,
  row: number,
  column: CountColumn,
  facts: DataRow,
  read: { readonly count: Count; readonly flags: readonly Flag[] },
): Fate {
  const match = facts.match ?? column.match;
  const label = (facts.match ? facts.label : column.label) ?? "";
  if (match?.kind !== "offence") return left(match ? reasonOf(match.kind) : "noLabel");
  const period = periodOf(state, table, facts.period, column.period);
  const when = period && periodText(period);
  if (!period || period.year === undefined || when === undefined) {
    const { baselineYear, years } = state.context;
    ask(
      state,
      { code: "year", params: {} },
      [...(baselineYear === undefined ? [] : [baselineYear]), ...years].map(String),
    );
    return left("noPeriod");
  }
  const { years, baselineYear } = state.context;
  if (years.length > 0 && period.year !== baselineYear && !years.includes(period.year))
    return left("outsidePeriod");
  const scaled = scale(state, table, column, read.count);
  if (scaled === undefined) return left("asked");
  const flags: Flag[] = [...read.flags];
  if (scaled !== read.count) flags.push("scaled", "rounded");
  if (period.mark && !flags.includes("provisional") && !flags.includes("revised"))
    flags.push(period.mark);
  if (read.flags.includes("nil") && overwrites(state, match.offence, period.year))
    return left("asked");
  if (period.year === baselineYear) flags.push("baseline");
  const { offence } = match;
  if (isPartOf(match.path)) flags.push("part");
  const path = [facts.territoryPart, match.path].filter(Boolean).join("/");
  state.candidates.push({
    row,
    column: column.column,
    offence,
    path,
    label,
    period: { ...period, year: period.year },
    when,
    count: scaled,
    flags,
  });
  return header;
}

/** A dash means 0 in official tables and "not known" in others, so it replaces a figure only when a person says so. */
function overwrites(state: ReadState, name: string, year: Year): boolean {
  const offence = state.context.offences.find((one) => one.name === name);
  const now = year === state.context.baselineYear ? offence?.baseline : offence?.reported.get(year);
  return (
    now !== undefined &&
    now > 0 &&
    ask(state, { code: "nilOverFigure", params: { offence: name, year } }, ["take"]) === undefined
  );
}

function reasonOf(kind: "total" | "group" | "ignored"): LeftReason {
  if (kind === "ignored") return "ignored";
  return "groupTotal";
}

function periodOf(
  { context: { baselineYear, years }, answers }: ReadState,
  { facts }: Table,
  beside: Period | undefined,
  above: Period | undefined,
): Period | undefined {
  const joined: Period = { ...facts.period, ...above, ...beside };
  if (joined.year !== undefined) return joined;
  if (joined.baseline && baselineYear !== undefined) return { ...joined, year: baselineYear };
  const known = baselineYear === undefined ? years : [baselineYear, ...years];
  const answer = known.find((year) => String(year) === answers.get("year"));
  return answer === undefined ? undefined : { ...joined, year: answer };
}

function scale(
  state: ReadState,
  { facts }: Table,
  column: CountColumn,
  count: Count,
): Count | undefined {
  if (!facts.inThousands && !column.inThousands) return count;
  const answer = ask(state, { code: "scale", params: {} }, ["times1000"]);
  return answer === undefined ? undefined : toCount(count * 1000);
}
