/** A plan as rows for the typed tables: what is put in the columns people type in, by schema key. */
import { serialOf } from "../cells/date-serial";
import type { IsoDate } from "../cells/iso-date";
import { toKroner } from "../plan/money";
import type { AreaNumber, Count, Offence, Ore, Plan, Year } from "../plan/types";
import type { TableKey } from "./keys";
import type { Content } from "./operation";
import { yearKey } from "./schema/column";
import { fixedWords } from "./schema/lists";
import { factRows } from "./schema/plan-sheet";

/** Contents by schema key; a column that is absent stays blank. */
export type Row = ReadonlyMap<string, Content>;

/** The rows of every table. With no plan there are only those that are always there: the facts and the words. */
export function rowsOfPlan(plan: Plan | null): ReadonlyMap<TableKey, readonly Row[]> {
  const rows = new Map<TableKey, readonly Row[]>([["plan", factRowsOf(plan)]]);
  for (const key of ["activityStatuses", "coFundingStatuses", "targetKinds", "yesNo"] as const) {
    rows.set(key, (fixedWords[key] ?? []).map(wordRow));
  }
  if (plan === null) return rows;
  rows.set("safetyScale", plan.safetyScale.map(wordRow));
  rows.set(
    "frame",
    plan.frames.map((frame) =>
      row({
        year: number(frame.year),
        amount: kroner(frame.amount),
        carriedOver: kroner(frame.carriedOver),
        basis: text(frame.basis),
        date: date(frame.date),
        priceLevel: number(frame.priceLevel),
      }),
    ),
  );
  rows.set(
    "areas",
    plan.areas.map((area) =>
      row({
        number: number(area.number),
        name: text(area.name),
        shortName: text(area.shortName),
        targetGroup: text(area.targetGroup),
      }),
    ),
  );
  rows.set("results", theoryRows(plan, "results"));
  rows.set("effects", theoryRows(plan, "effects"));
  rows.set(
    "activities",
    plan.activities.map((activity) =>
      row({
        id: text(activity.id),
        area: number(activity.area),
        name: text(activity.name),
        areaTableName: text(activity.areaTableName),
        overviewName: text(activity.overviewName),
        description: text(activity.description),
        targetGroup: text(activity.targetGroup),
        schedule: text(activity.schedule),
        firstYear: number(activity.firstYear),
        lastYear: number(activity.lastYear),
        economy: text(activity.economy),
        responsible: text(activity.responsible),
        otherAreas: text(activity.otherAreas === "all" ? "Alle" : activity.otherAreas?.join(", ")),
        objectives: text(activity.objectives),
        totalCost: kroner(activity.totalCost),
        financedByOthers: text(yesNo(activity.financedByOthers)),
        sharedPost: text(activity.sharedPost),
        status: text(activity.status),
      }),
    ),
  );
  rows.set("funding", fundingRows(plan));
  rows.set(
    "coFunding",
    plan.coFunding.map((part) =>
      row({
        activity: text(part.activity),
        source: text(part.source),
        amount: kroner(part.amount),
        status: text(part.status),
        condition: text(part.condition),
        answerBy: date(part.answerBy),
      }),
    ),
  );
  rows.set(
    "deliverables",
    plan.deliverables.map((deliverable) =>
      row({
        activity: text(deliverable.activity),
        year: number(deliverable.year),
        text: text(deliverable.text),
        goal: number(deliverable.goal),
        achieved: number(deliverable.achieved),
        status: text(deliverable.status),
      }),
    ),
  );
  rows.set(
    "targetPercents",
    plan.targetPercents.map(({ year, reduction }) =>
      row({ year: number(year), reduction: number(reduction / 10_000) }),
    ),
  );
  rows.set("crime", plan.offences.map(offenceRow));
  rows.set(
    "safetyIndex",
    plan.safetyIndex.map((index) =>
      row({
        year: number(index.year),
        district: text(index.district),
        level: text(index.level),
        source: text(index.source),
      }),
    ),
  );
  return rows;
}

function row(cells: Readonly<Record<string, Content | undefined>>): Row {
  const entries = Object.entries(cells).flatMap(([key, content]): [string, Content][] =>
    content === undefined ? [] : [[key, content]],
  );
  return new Map(entries);
}

function text(value: string | undefined): Content | undefined {
  return value === undefined || value === "" ? undefined : { text: value };
}
function number(value: number | undefined): Content | undefined {
  return value === undefined ? undefined : { number: value };
}
function kroner(amount: Ore | undefined): Content | undefined {
  return amount === undefined ? undefined : { number: toKroner(amount) };
}
function date(value: IsoDate | undefined): Content | undefined {
  return value === undefined ? undefined : { number: serialOf(value) };
}
function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? "Ja" : "Nej";
}
function wordRow(word: string): Row {
  return row({ word: text(word) });
}

function factRowsOf(plan: Plan | null): readonly Row[] {
  return factRows.map(({ fact, label, type }) => {
    const value = plan?.facts[fact];
    const content =
      typeof value === "number"
        ? number(value)
        : type === "date" && plan?.facts.asOf !== undefined
          ? date(plan.facts.asOf)
          : text(value);
    return row({ fact: text(label), value: content });
  });
}

/** A result or effect that several areas share is one row; one that serves them all says Alle. */
function theoryRows(plan: Plan, column: "results" | "effects"): readonly Row[] {
  const served = new Map<string, AreaNumber[]>();
  for (const area of plan.areas) {
    for (const said of area[column]) served.set(said, [...(served.get(said) ?? []), area.number]);
  }
  return [...served].map(([said, areas]) =>
    row({
      areas: text(
        areas.length === plan.areas.length && areas.length > 1 ? "Alle" : areas.join(", "),
      ),
      text: text(said),
    }),
  );
}

/** Every activity has a row, so that its amounts can be typed; money on an unknown activity keeps its own. */
function fundingRows(plan: Plan): readonly Row[] {
  const funded = new Set(plan.funding.map(({ activity }) => activity));
  const amounts = (byYear: ReadonlyMap<Year, Ore>): [string, Content][] =>
    [...byYear].map(([year, amount]) => [yearKey("amount", year), { number: toKroner(amount) }]);
  const rows = plan.funding.map(
    ({ activity, amounts: byYear }): Row =>
      new Map<string, Content>([["id", { text: activity }], ...amounts(byYear)]),
  );
  const unfunded = plan.activities.filter(({ id }) => !funded.has(id));
  return [...rows, ...unfunded.map(({ id }) => row({ id: text(id) }))];
}

function offenceRow({ name, kind, baseline, fixedTargets, reported }: Offence): Row {
  const perYear = (family: string, counts: ReadonlyMap<Year, Count>): [string, Content][] =>
    [...counts].map(([year, count]) => [yearKey(family, year), { number: count }]);
  return new Map([
    ...row({ name: text(name), kind: text(kind), baseline: number(baseline) }),
    ...perYear("target", kind === "Fast tal" ? fixedTargets : new Map()),
    ...perYear("reported", reported),
  ]);
}
