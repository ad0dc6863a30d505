/** What the checks look up in a plan: activities and offences by name, and the figures of a year. */
import { availableByYear } from "../plan/remaining";
import { reductionByYear } from "../plan/targets";
import type { Activity, Plan } from "../plan/types";
import type { CheckContext } from "./check-context";
import { foldPasted } from "./fold-pasted";

/** Makes what the checks look up; what has not changed since an earlier context is taken from it. */
export function lookups(
  plan: Plan,
  earlier: CheckContext | undefined,
): Pick<
  CheckContext,
  "available" | "reductions" | "overviewNamed" | "named" | "sharing" | "offenceNamed"
> {
  const same = (part: keyof Plan): boolean => earlier?.plan[part] === plan[part];
  return {
    available: earlier && same("frames") ? earlier.available : availableByYear(plan.frames),
    reductions:
      earlier && same("targetPercents") ? earlier.reductions : reductionByYear(plan.targetPercents),
    named: earlier && same("activities") ? earlier.named : once(() => namesOf(plan.activities)),
    sharing: earlier && same("activities") ? earlier.sharing : once(() => postsOf(plan.activities)),
    overviewNamed:
      earlier && same("activities")
        ? earlier.overviewNamed
        : once(() => overviewNamesOf(plan.activities)),
    offenceNamed:
      earlier && same("offences")
        ? earlier.offenceNamed
        : once(() => new Map(plan.offences.map((offence) => [foldPasted(offence.name), offence]))),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function postsOf(activities: readonly Activity[]): ReadonlyMap<string, readonly number[]> {
  const posts = new Map<string, number[]>();
  activities.forEach(({ sharedPost, status }, at) => {
    if (sharedPost === undefined || status === "Bortfaldet") return;
    posts.set(sharedPost, [...(posts.get(sharedPost) ?? []), at]);
  });
  return posts;
}

function overviewNamesOf(activities: readonly Activity[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  activities.forEach(({ overviewName, name }, at) => {
    const key = foldPasted(overviewName ?? name);
    if (!named.has(key)) named.set(key, at);
  });
  return named;
}

function namesOf(activities: readonly Activity[]): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  const add = (name: string | undefined, at: number): void => {
    if (name === undefined) return;
    const key = foldPasted(name);
    const places = named.get(key);
    if (places === undefined) named.set(key, [at]);
    else if (!places.includes(at)) places.push(at);
  };
  activities.forEach(({ name, areaTableName, overviewName }, at) => {
    add(overviewName, at);
    add(areaTableName, at);
    add(name, at);
  });
  return named;
}
