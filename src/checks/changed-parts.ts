import type { Plan } from "../plan/types";
import type { Part } from "./check";
import type { CheckInput } from "./input";

/** The parts of the input that have changed. Parts are compared by identity, small records by their contents. */
export function changedParts(input: CheckInput, earlier: CheckInput): ReadonlySet<Part> {
  const changed = new Set<Part>();
  for (const part of Object.keys(input.plan) as (keyof Plan)[]) {
    if (!alike(part, input.plan[part], earlier.plan[part])) changed.add(part);
  }
  if (!sameFields(input.settings, earlier.settings)) changed.add("settings");
  if (input.approved !== earlier.approved) changed.add("approved");
  if (input.sources !== earlier.sources) changed.add("sources");
  return changed;
}

function alike(part: keyof Plan, one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (part === "facts" || part === "years") && sameFields(one, other);
}

function sameFields(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
