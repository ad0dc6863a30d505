/** All tables that are generated from the plan, as blocks by the sheet they belong to. */
import { areaTables } from "../../plan/overview";
import type { Plan } from "../../plan/types";
import type { GeneratedBlock } from "./block";
import type { GeneratedKey } from "../schema/generated-keys";
import type { Located } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { areaBlock, type GeneratedContent, overviewBlock } from "./overview-blocks";
import { targetBlock } from "./target-block";

interface GeneratedSheet {
  readonly key: GeneratedKey;
  readonly blocks: readonly GeneratedBlock[];
}

/** The sheets in the order they are made. */
export function generatedTables(
  located: Located,
  plan: Plan,
  content: GeneratedContent,
): readonly GeneratedSheet[] {
  const doubled = doubledIds(plan);
  return [
    { key: "overview", blocks: [overviewBlock(plan, content, doubled)] },
    {
      key: "areaTables",
      blocks: areaTables(plan).map((area) => areaBlock(area, content, doubled)),
    },
    { key: "targetTable", blocks: [targetBlock(plan, content, targetYears(located))] },
  ];
}

/** The activities that have several rows of funding. */
function doubledIds({ funding }: Plan): ReadonlySet<string> {
  const once = new Set<string>();
  const doubled = new Set<string>();
  for (const { activity } of funding) (once.has(activity) ? doubled : once).add(activity);
  return doubled;
}

function targetYears(located: Located): ReadonlySet<number> {
  const columns: LocatedTable["columns"] = located.tables.get("crime")?.columns ?? new Map();
  const years = [...columns.keys()].filter((key) => key.startsWith("target:"));
  return new Set(years.map((key) => Number(key.slice("target:".length))));
}
