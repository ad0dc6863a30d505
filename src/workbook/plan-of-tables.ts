/** The located tables as a plan. What cannot be read is left out of the plan and named among the problems. */
import type { CellValue as RawCell } from "../cells/cell-value";
import { fold } from "../cells/fold";
import { present } from "../plan/present";
import {
  type Activity,
  activityStatuses,
  type ActivityId,
  type Area,
  type AreaNumber,
  type CoFunding,
  coFundingStatuses,
  type Deliverable,
  type Frame,
  type Funding,
  type Offence,
  type Plan,
  type PlanFacts,
  type SafetyIndex,
  targetKinds,
  type TargetPercent,
} from "../plan/types";
import { toActivityId, toYear } from "../plan/units";
import {
  type CellReading,
  readArea,
  readAreas,
  readCountCell,
  readDate,
  readKroner,
  readPercent,
  readText,
  readWord,
  readYear,
  readYesNo,
} from "./cell-reader";
import type { TableKey } from "./keys";
import type { Located } from "./locate";
import { type References, referencesTo } from "./references";
import { factRows } from "./schema/plan-sheet";
import type { ReadProblem } from "./snapshot";
import { rowsOf, type RowReader } from "./table-reader";

export function planOf(located: Located, problems: ReadProblem[]): Plan {
  /** The rows of a table; those that `read` cannot make anything of are left out. */
  const rows = <Value>(key: TableKey, read: (row: RowReader) => Value | undefined): Value[] => {
    const table = located.tables.get(key);
    if (table === undefined) return [];
    const values: Value[] = [];
    for (const row of rowsOf(table, problems)) {
      const value = read(row);
      if (value !== undefined) values.push(value);
    }
    return values;
  };
  const unique = onlyOnce();

  const areas = rows("areas", (row) => areaOf(row, unique));
  const theory = theoryOf(rows, areas);
  const activities = rows("activities", (row) => activityOf(row, areas, unique));
  const references = referencesTo(activities, areas);
  return {
    facts: factsOf(located, problems),
    frames: rows("frame", (row) => frameOf(row, unique)),
    areas: areas.map((area) => ({ ...area, ...theory(area.number) })),
    activities,
    funding: rows("funding", (row) => fundingOf(row, references, unique)),
    coFunding: rows("coFunding", (row) => coFundingOf(row, references)),
    deliverables: rows("deliverables", (row) => deliverableOf(row, references)),
    targetPercents: rows("targetPercents", (row) => percentOf(row, unique)),
    offences: rows("crime", (row) => offenceOf(row, unique)),
    safetyIndex: rows("safetyIndex", safetyIndexOf),
    safetyScale: rows("safetyScale", (row) => row.get("word", readText)),
    years: located.years.flatMap((year) => toYear(year) ?? []),
  };
}

/** Says so when a value that should name one row names several. */
type Unique = (row: RowReader, table: TableKey, key: string, value: string | number) => void;

function onlyOnce(): Unique {
  const seen = new Set<string>();
  return (row, table, key, value) => {
    const mark = `${table}:${fold(String(value))}`;
    if (seen.has(mark)) row.blame(key, "duplicateKey", String(value));
    seen.add(mark);
  };
}

function factsOf(located: Located, problems: ReadProblem[]): PlanFacts {
  const table = located.tables.get("plan");
  if (table === undefined) return {};
  const found = new Map<string, RowReader>();
  for (const row of rowsOf(table, problems)) {
    const label = row.get("fact", readText);
    if (label !== undefined && !found.has(fold(label))) found.set(fold(label), row);
  }
  const fact = <Value>(
    key: keyof PlanFacts,
    read: (cell: RawCell) => CellReading<Value>,
  ): Value | undefined => {
    const label = factRows.find((each) => each.fact === key)?.label ?? "";
    return found.get(fold(label))?.get("value", read);
  };
  return present({
    partnership: fact("partnership", readText),
    from: fact("from", readYear),
    to: fact("to", readYear),
    baselineYear: fact("baselineYear", readYear),
    priceLevel: fact("priceLevel", readYear),
    territory: fact("territory", readText),
    asOf: fact("asOf", readDate),
  });
}

function frameOf(row: RowReader, unique: Unique): Frame | undefined {
  const year = row.need("year", readYear);
  if (year === undefined) return undefined;
  unique(row, "frame", "year", year);
  return {
    year,
    ...present({
      amount: row.get("amount", readKroner),
      carriedOver: row.get("carriedOver", readKroner),
      basis: row.get("basis", readText),
      date: row.get("date", readDate),
      priceLevel: row.get("priceLevel", readYear),
    }),
    at: row.at,
  };
}

function areaOf(row: RowReader, unique: Unique): Area | undefined {
  const number = row.need("number", readArea);
  const name = row.need("name", readText);
  if (number === undefined) return undefined;
  unique(row, "areas", "number", number);
  return {
    number,
    name: name ?? "",
    ...present({
      shortName: row.get("shortName", readText),
      targetGroup: row.get("targetGroup", readText),
    }),
    results: [],
    effects: [],
    at: row.at,
  };
}

/** The results and effects each area has a share in. */
function theoryOf(
  rows: <Value>(key: TableKey, read: (row: RowReader) => Value | undefined) => Value[],
  areas: readonly Area[],
): (area: AreaNumber) => Pick<Area, "results" | "effects"> {
  const said = (key: "results" | "effects"): ReadonlyMap<AreaNumber, readonly string[]> => {
    const byArea = new Map<AreaNumber, string[]>(areas.map(({ number }) => [number, []]));
    rows(key, (row): undefined => {
      const text = row.get("text", readText);
      const served = row.get("areas", readAreas);
      if (text === undefined || served === undefined) return;
      for (const area of served === "all" ? [...byArea.keys()] : served) {
        const list = byArea.get(area);
        if (list === undefined) row.blame("areas", "unknownArea", String(area));
        else list.push(text);
      }
    });
    return byArea;
  };
  const [results, effects] = [said("results"), said("effects")];
  return (area) => ({ results: results.get(area) ?? [], effects: effects.get(area) ?? [] });
}

function activityOf(row: RowReader, areas: readonly Area[], unique: Unique): Activity | undefined {
  const text = row.need("id", readText);
  const id = text === undefined ? undefined : toActivityId(text);
  const area = row.need("area", readArea);
  const name = row.need("name", readText);
  const known = (number: AreaNumber): boolean => areas.some((each) => each.number === number);
  if (area !== undefined && !known(area)) row.blame("area", "unknownArea", String(area));
  const otherAreas = row.get("otherAreas", readAreas);
  for (const other of otherAreas === "all" ? [] : (otherAreas ?? [])) {
    if (!known(other)) row.blame("otherAreas", "unknownArea", String(other));
  }
  if (id === undefined) return undefined;
  unique(row, "activities", "id", id);
  return {
    id,
    name: name ?? id,
    ...present({
      area,
      otherAreas,
      areaTableName: row.get("areaTableName", readText),
      overviewName: row.get("overviewName", readText),
      description: row.get("description", readText),
      targetGroup: row.get("targetGroup", readText),
      schedule: row.get("schedule", readText),
      firstYear: row.get("firstYear", readYear),
      lastYear: row.get("lastYear", readYear),
      economy: row.get("economy", readText),
      responsible: row.get("responsible", readText),
      objectives: row.get("objectives", readText),
      totalCost: row.get("totalCost", readKroner),
      financedByOthers: row.get("financedByOthers", readYesNo),
      sharedPost: row.get("sharedPost", readText),
      status: row.get("status", (cell) => readWord(cell, activityStatuses)),
    }),
    at: row.at,
  };
}

/** The activity a row speaks of; an unknown one is kept under what was typed, so that its money is not lost. */
function activityIn(row: RowReader, key: string, references: References): ActivityId | undefined {
  const text = row.need(key, readText);
  if (text === undefined) return undefined;
  const known = references.activity(text);
  if (known === undefined) row.blame(key, "unknownActivity", text);
  return known ?? toActivityId(text);
}

function fundingOf(row: RowReader, references: References, unique: Unique): Funding | undefined {
  const activity = activityIn(row, "id", references);
  const amounts = row.perYear("amount", readKroner);
  if (activity === undefined) return undefined;
  unique(row, "funding", "id", activity);
  return { activity, amounts, at: row.at };
}

function coFundingOf(row: RowReader, references: References): CoFunding | undefined {
  const activity = activityIn(row, "activity", references);
  const source = row.need("source", readText);
  const details = present({
    amount: row.get("amount", readKroner),
    status: row.get("status", (cell) => readWord(cell, coFundingStatuses)),
    condition: row.get("condition", readText),
    answerBy: row.get("answerBy", readDate),
  });
  if (activity === undefined) return undefined;
  return { activity, source: source ?? "", ...details, at: row.at };
}

function deliverableOf(row: RowReader, references: References): Deliverable | undefined {
  const activity = activityIn(row, "activity", references);
  const text = row.need("text", readText);
  const details = present({
    year: row.get("year", readYear),
    goal: row.get("goal", readCountCell),
    achieved: row.get("achieved", readCountCell),
    status: row.get("status", readText),
  });
  if (activity === undefined) return undefined;
  return { activity, text: text ?? "", ...details, at: row.at };
}

function percentOf(row: RowReader, unique: Unique): TargetPercent | undefined {
  const year = row.need("year", readYear);
  const reduction = row.need("reduction", readPercent);
  if (year !== undefined) unique(row, "targetPercents", "year", year);
  return year === undefined || reduction === undefined
    ? undefined
    : { year, reduction, at: row.at };
}

/** A number over a target's formula counts for the kind Fast tal alone; other kinds follow the formula. */
function offenceOf(row: RowReader, unique: Unique): Offence | undefined {
  const name = row.need("name", readText);
  const kind = row.need("kind", (cell) => readWord(cell, targetKinds)) ?? "Reduktion";
  const baseline = row.get("baseline", readCountCell);
  const reported = row.perYear("reported", readCountCell);
  const fixedTargets = kind === "Fast tal" ? row.perYear("target", readCountCell) : new Map();
  if (name === undefined) return undefined;
  unique(row, "crime", "name", name);
  return { name, kind, ...present({ baseline }), fixedTargets, reported, at: row.at };
}

function safetyIndexOf(row: RowReader): SafetyIndex | undefined {
  const year = row.need("year", readYear);
  const district = row.need("district", readText);
  const details = present({
    level: row.get("level", readText),
    source: row.get("source", readText),
  });
  if (year === undefined) return undefined;
  return { year, district: district ?? "", ...details, at: row.at };
}
