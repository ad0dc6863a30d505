/** A plan as rows for the typed tables, with contents for the columns that people type in. Pure. */
import { cellsOf } from "../../plan/tables/row";
import { type AnyColumn, type TableKey, tables } from "../../plan/tables";
import { listKeys } from "../../plan/tables/list-keys";
import { lists } from "../../plan/tables/lists";
import { factsInOrder } from "../../plan/tables/plan-facts";
import { text } from "../../plan/tables/codecs";
import type { RowOf, Table } from "../../plan/tables/table";
import type { AreaNumber, Plan } from "../../plan/types";
import type { Content } from "../change/operation";

/** Contents by column; a column that is absent stays blank. */
export type Row = ReadonlyMap<AnyColumn, Content>;

/** The rows of every table. Without a plan these are the facts, with no values, and the words that values are chosen from. */
export function rowsOfPlan(plan: Plan | null): ReadonlyMap<TableKey, readonly Row[]> {
  const rows = new Map<TableKey, readonly Row[]>([["plan", factRows(plan)]]);
  const put = <T extends Table<TableKey>>(table: T, held: readonly NoInfer<RowOf<T>>[]): void => {
    rows.set(
      table.key,
      held.map((row) => cellsOf(table, row)),
    );
  };
  for (const key of listKeys) {
    const { words } = lists[key];
    if (words !== undefined) rows.set(key, words.map(wordRow));
  }
  if (plan === null) return rows;
  rows.set("safetyScale", plan.safetyScale.map(wordRow));
  put(tables.frame, plan.frames);
  put(tables.areas, plan.areas);
  put(tables.results, theoryRows(plan, "results"));
  put(tables.effects, theoryRows(plan, "effects"));
  put(tables.activities, plan.activities);
  put(tables.funding, fundingRows(plan));
  put(tables.coFunding, plan.coFunding);
  put(tables.deliverables, plan.deliverables);
  put(tables.targetPercents, plan.targetPercents);
  put(tables.crime, plan.offences);
  put(tables.safetyIndex, plan.safetyIndex);
  return rows;
}

function wordRow(word: string): Row {
  return new Map([["word", text.write(word)]]);
}

/** A row for each fact; its value is blank where the plan does not say it. */
function factRows(plan: Plan | null): readonly Row[] {
  const known = new Map<string, unknown>(Object.entries(plan?.facts ?? {}));
  return factsInOrder.map(({ key, label, codec }) => {
    const value = known.get(key);
    return new Map([
      ["fact", text.write(label)],
      ...(value === undefined || value === "" ? [] : [["value", codec.write(value)] as const]),
    ]);
  });
}

/** One row for each result or effect, with all areas that share it; Alle stands for every area of the plan. */
function theoryRows(plan: Plan, part: "results" | "effects"): RowOf<typeof tables.results>[] {
  const served = new Map<string, AreaNumber[]>();
  for (const area of plan.areas) {
    for (const said of area[part]) served.set(said, [...(served.get(said) ?? []), area.number]);
  }
  return [...served].map(([said, areas]) => ({
    areas: areas.length === plan.areas.length && areas.length > 1 ? "all" : areas,
    text: said,
  }));
}

/** A row for each funding of the plan, and one for each activity without any, so that its amounts can be typed. */
function fundingRows(plan: Plan): readonly RowOf<typeof tables.funding>[] {
  const funded = new Set(plan.funding.map(({ activity }) => activity));
  const unfunded = plan.activities.filter(({ id }) => !funded.has(id));
  return [...plan.funding, ...unfunded.map(({ id }) => ({ activity: id, amounts: new Map() }))];
}
