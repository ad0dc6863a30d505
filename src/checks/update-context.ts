/** Makes the context after a change of a few rows from the context before it. */
import { noMoney } from "../plan/money";
import type { Funding } from "../plan/types";
import { addEach, caseFor, slotsOf, subtractEach } from "./activity-case";
import type { CheckContext } from "./check-context";
import { lookups } from "./context-lookups";
import type { CheckInput } from "./input";

/** With more changed rows than this it is quicker to prepare everything anew. */
const mostTouched = 50;

/** The context with only the changed rows prepared again; undefined where more than the contents of rows has changed. */
export function updated(input: CheckInput, earlier: CheckContext): CheckContext | undefined {
  const { plan } = input;
  const before = earlier.plan;
  if (
    plan.activities.length !== before.activities.length ||
    plan.funding.length !== before.funding.length ||
    plan.coFunding !== before.coFunding ||
    String(plan.years) !== String(before.years)
  ) {
    return undefined;
  }
  const touched = new Set<number>();
  const paid = new Map<number, readonly [now: Funding, old: Funding]>();
  for (const [now, old] of changes(plan.activities, before.activities)) {
    const at = earlier.caseOf.get(now.id);
    if (now.id !== old.id || at === undefined || plan.activities[at] !== now) return undefined;
    touched.add(at);
  }
  for (const [now, old] of changes(plan.funding, before.funding)) {
    const at = earlier.caseOf.get(now.activity);
    if (now.activity !== old.activity || at === undefined) return undefined;
    for (const year of now.amounts.keys()) if (!earlier.yearAt.has(year)) return undefined;
    touched.add(at);
    paid.set(at, [now, old]);
  }
  if (touched.size > mostTouched) return undefined;
  const slots = slotsOf(earlier.years);
  const blank = earlier.years.map(() => noMoney);
  const cases = earlier.cases.slice();
  const granted = earlier.granted.slice();
  for (const at of touched) {
    const [activity, old] = [plan.activities[at], cases[at]];
    if (activity === undefined || old === undefined) return undefined;
    const [now, was] = paid.get(at) ?? [];
    if (now && (old.funding.length !== 1 || old.funding[0] !== was)) return undefined;
    const rows = now ? [now] : old.funding;
    const one = caseFor(activity, rows, old.coFunding, slots, blank);
    cases[at] = one;
    if (old.counted) subtractEach(granted, old.amounts);
    if (one.counted) addEach(granted, one.amounts);
  }
  return { ...earlier, input, plan, cases, granted, ...lookups(plan, earlier) };
}

/** The rows that are not the same object as before. */
function* changes<Row>(
  now: readonly Row[],
  before: readonly Row[],
): Generator<readonly [Row, Row]> {
  if (now === before) return;
  for (let at = 0; at < now.length; at += 1) {
    const [row, old] = [now[at], before[at]];
    if (row !== undefined && old !== undefined && row !== old) yield [row, old];
  }
}
