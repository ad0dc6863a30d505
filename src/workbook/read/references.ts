/** Which activity or area a row refers to: people write an id, and sometimes a name. */
import { fold } from "../../cells/fold";
import type { NamedRows } from "../../plan/tables/codec";
import type { Activity, ActivityId, AreaNumber } from "../../plan/types";

/** Finds activities by their ids and by names that only one of them has, and areas by their numbers. */
export function referencesTo(
  activities: readonly Activity[],
  areas: readonly { readonly number: AreaNumber }[],
): NamedRows {
  const byId = new Map(activities.map(({ id }) => [fold(id), id]));
  const byName = new Map<string, ActivityId | "several">();
  for (const { id, name, areaTableName, overviewName } of activities) {
    for (const each of new Set([name, areaTableName, overviewName])) {
      if (each === undefined) continue;
      const known = byName.get(fold(each));
      byName.set(fold(each), known === undefined || known === id ? id : "several");
    }
  }
  const numbers = new Set(areas.map(({ number }) => number));
  return {
    activity: (text) => {
      const named = byId.get(fold(text)) ?? byName.get(fold(text));
      return named === "several" ? undefined : named;
    },
    hasArea: (area) => numbers.has(area),
  };
}
