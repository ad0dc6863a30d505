/** The located tables as a plan. Pure. */
import { type TableKey, tables } from "../../plan/tables";
import type { AreaList } from "../../plan/tables/codecs/area-list";
import type { NamedRows } from "../../plan/tables/codec";
import { factsOf, type PlanFacts } from "../../plan/tables/plan-facts";
import type { Activity, Area, AreaNumber, Plan } from "../../plan/types";
import { toYear } from "../../plan/units";
import { fold } from "../../cells/fold";
import type { Located } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { referencesTo } from "./references";
import { contentOffsets, hasContent } from "../find/filled-rows";
import type { ReadProblem } from "./snapshot";
import { type CellReader, cellReader, readRows } from "./table-reader";

/** The plan. What cannot be read is left out of it and added to the problems. */
export function planOf(located: Located, problems: ReadProblem[]): Plan {
  const at = (key: TableKey): LocatedTable | undefined => located.tables.get(key);
  const areaRows = readRows(tables.areas, at("areas"), { problems });
  const beforeActivities = { problems, named: referencesTo([], areaRows) };
  const areas = withTheory(
    areaRows,
    readRows(tables.results, at("results"), beforeActivities),
    readRows(tables.effects, at("effects"), beforeActivities),
  );
  const activities = readRows(tables.activities, at("activities"), beforeActivities).map(named);
  const context: { problems: ReadProblem[]; named: NamedRows } = {
    problems,
    named: referencesTo(activities, areas),
  };
  return {
    facts: readFacts(at("plan"), problems),
    frames: readRows(tables.frame, at("frame"), context),
    areas,
    activities,
    funding: readRows(tables.funding, at("funding"), context),
    coFunding: readRows(tables.coFunding, at("coFunding"), context),
    deliverables: readRows(tables.deliverables, at("deliverables"), context),
    targetPercents: readRows(tables.targetPercents, at("targetPercents"), context),
    offences: readRows(tables.crime, at("crime"), context),
    safetyIndex: readRows(tables.safetyIndex, at("safetyIndex"), context),
    safetyScale: readRows(tables.safetyScale, at("safetyScale"), context).map(({ word }) => word),
    years: located.years.flatMap((year) => toYear(year) ?? []),
  };
}

/** Until an activity has a name, its id is its name. */
function named(activity: Activity): Activity {
  return activity.name === "" ? { ...activity, name: activity.id } : activity;
}

/** The facts of the sheet Plan. A row's label says which fact it is, and so how its value is read. Of two rows the first counts. */
function readFacts(located: LocatedTable | undefined, problems: ReadProblem[]): PlanFacts {
  if (located === undefined) return {};
  const { found, columns } = located;
  const { fact, value } = tables.plan.columns;
  const content = contentOffsets(located);
  const byLabel = new Map<string, CellReader>();
  found.values.forEach((cells, index) => {
    if (!hasContent(content, cells)) return;
    const reader = cellReader(located, cells, found.body.row + index, { problems });
    const label = reader.read({ ...fact, key: "fact" }, columns.get("fact"));
    if (typeof label === "string" && !byLabel.has(fold(label))) byLabel.set(fold(label), reader);
  });
  return factsOf(({ label, codec }) =>
    byLabel.get(fold(label))?.read({ ...value, codec, key: "value" }, columns.get("value")),
  );
}

interface TheoryRow {
  readonly areas?: AreaList;
  readonly text?: string;
}

/** The areas, each with the results and effects that it has a share in. */
function withTheory(
  areas: readonly Omit<Area, "results" | "effects">[],
  results: readonly TheoryRow[],
  effects: readonly TheoryRow[],
): readonly Area[] {
  const [resultsOf, effectsOf] = [results, effects].map((rows) => textsByArea(areas, rows));
  return areas.map((area) => ({
    ...area,
    results: resultsOf?.get(area.number) ?? [],
    effects: effectsOf?.get(area.number) ?? [],
  }));
}

function textsByArea(
  areas: readonly { readonly number: AreaNumber }[],
  rows: readonly TheoryRow[],
): ReadonlyMap<AreaNumber, readonly string[]> {
  const byArea = new Map<AreaNumber, string[]>(areas.map(({ number }) => [number, []]));
  for (const { text, areas: served } of rows) {
    if (text === undefined || served === undefined) continue;
    for (const area of served === "all" ? byArea.keys() : served) byArea.get(area)?.push(text);
  }
  return byArea;
}
