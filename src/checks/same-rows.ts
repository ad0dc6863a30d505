/** Takes rows that say the same as before from the earlier plan, so that they are the same objects. */
import type { Plan } from "../plan/types";

/** The plan that was read anew, with the earlier plan's objects where nothing changed: `check` then looks only at what changed. */
export function withSameRows(now: Plan, before: Plan): Plan {
  return {
    ...now,
    facts: sameOr(now.facts, before.facts),
    frames: sameRows(now.frames, before.frames),
    areas: sameRows(now.areas, before.areas),
    activities: sameRows(now.activities, before.activities),
    funding: sameRows(now.funding, before.funding),
    coFunding: sameRows(now.coFunding, before.coFunding),
    deliverables: sameRows(now.deliverables, before.deliverables),
    targetPercents: sameRows(now.targetPercents, before.targetPercents),
    offences: sameRows(now.offences, before.offences),
    safetyIndex: sameRows(now.safetyIndex, before.safetyIndex),
  };
}

/** Compares the rows one by one, in order; gives the earlier list itself when all rows are the same. */
export function sameRows<Row extends object>(
  now: readonly Row[],
  before: readonly Row[],
): readonly Row[] {
  const rows = now.map((row, at) => {
    const old = before[at];
    return old === undefined ? row : sameOr(row, old);
  });
  const isAll = rows.length === before.length && rows.every((row, at) => row === before[at]);
  return isAll ? before : rows;
}

function sameOr<Value extends object>(now: Value, old: Value): Value {
  return isSame(now, old) ? old : now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (one instanceof Map) {
    if (!(other instanceof Map) || one.size !== other.size) return false;
    for (const [key, value] of one) if (!isSame(value, other.get(key))) return false;
    return true;
  }
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSame(value, others.get(key)))
  );
}
