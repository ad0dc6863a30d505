/** The plan is prepared for checking. After a change only the rows that changed are prepared again. */
import { groupBy } from "../cells/group-by";
import { noMoney } from "../plan/money";
import type { ActivityId, Funding, Year } from "../plan/types";
import { ascending } from "../plan/units";
import { addEach, caseFor, slotsOf } from "./activity-case";
import type { CheckContext } from "./check-context";
import { lookups } from "./context-lookups";
import type { CheckInput } from "./input";
import { updated } from "./update-context";

/** Prepares the plan for the checks; what an earlier context of nearly the same plan has is taken from it. */
export function checkContext(input: CheckInput, earlier?: CheckContext): CheckContext {
  return (earlier && updated(input, earlier)) ?? newContext(input);
}

/** Money in years outside the plan's own is found on the way; the context is then built again with those years. */
function newContext(
  input: CheckInput,
  years: readonly Year[] = ascending(input.plan.years),
): CheckContext {
  const { plan } = input;
  const caseOf = new Map<ActivityId, number>();
  // From the last to the first: of two activities with one id the first has the money.
  for (let at = plan.activities.length - 1; at >= 0; at -= 1) {
    const id = plan.activities[at]?.id;
    if (id !== undefined) caseOf.set(id, at);
  }
  const unplaced: Funding[] = [];
  const fundingOf = new Array<Funding[] | undefined>(plan.activities.length).fill(undefined);
  const fundingCase = plan.funding.map((row) => caseOf.get(row.activity));
  plan.funding.forEach((row, index) => {
    const at = fundingCase[index];
    if (at === undefined) {
      unplaced.push(row);
      return;
    }
    const rows = fundingOf[at];
    if (rows) rows.push(row);
    else fundingOf[at] = [row];
  });
  const yearAt = new Map(years.map((year, at) => [year, at]));
  const coFundingOf = groupBy(plan.coFunding, ({ activity }) => activity);
  const slots = slotsOf(years);
  const blank = years.map(() => noMoney);
  const granted = blank.slice();
  const others = new Set<Year>();
  const cases = plan.activities.map((activity, at) => {
    const rows = fundingOf[at] ?? none;
    const coFunding = coFundingOf.size === 0 ? none : (coFundingOf.get(activity.id) ?? none);
    const one = caseFor(activity, rows, coFunding, slots, blank, others);
    if (one.counted) addEach(granted, one.amounts);
    return one;
  });
  for (const row of unplaced) {
    for (const year of row.amounts.keys()) if (!yearAt.has(year)) others.add(year);
  }
  if (others.size > 0) return newContext(input, ascending([...years, ...others]));
  const base = { input, plan, years, yearAt, cases, caseOf, fundingCase, unplaced, granted };
  return { ...base, ...lookups(plan, undefined) };
}

const none: readonly never[] = [];
