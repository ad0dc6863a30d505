/**
 * The plan prepared for checking: every activity with its money as a row of numbers by year, and the sums over them.
 * After a change only the rows that changed are prepared again.
 */
import { foldPasted } from "./fold-pasted";
import { add, noMoney, subtract } from "../plan/money";
import { availableByYear } from "../plan/remaining";
import { reductionByYear } from "../plan/targets";
import type {
  Activity,
  ActivityId,
  BasisPoints,
  CoFunding,
  Funding,
  Offence,
  Ore,
  Plan,
  Year,
} from "../plan/types";
import { ascending } from "../plan/units";
import type { CheckInput } from "./input";

export interface ActivityCase {
  readonly activity: Activity;
  /** Its rows on Finansiering: one, as a rule. */
  readonly funding: readonly Funding[];
  readonly coFunding: readonly CoFunding[];
  /** By year, in the order of `CheckContext.years`; blank is 0, which is the same here. */
  readonly amounts: readonly Ore[];
  /** Over all years. */
  readonly total: Ore;
  /** Whether the overview counts it: all but Bortfaldet. */
  readonly counted: boolean;
}

export interface CheckContext {
  readonly input: CheckInput;
  readonly plan: Plan;
  /** The plan's years, and any other with money in it. */
  readonly years: readonly Year[];
  readonly yearAt: ReadonlyMap<Year, number>;
  readonly cases: readonly ActivityCase[];
  readonly caseOf: ReadonlyMap<ActivityId, number>;
  /** The case of each row of Finansiering; undefined for an activity the plan does not have. */
  readonly fundingCase: readonly (number | undefined)[];
  /** Cases of each shared post. */
  readonly sharing: () => ReadonlyMap<string, readonly number[]>;
  /** Money on an activity the plan does not have. */
  readonly unplaced: readonly Funding[];
  /** By year, of all activities the overview counts. */
  readonly granted: readonly Ore[];
  /** Frame plus carry-over; a year without a frame has no entry. */
  readonly available: ReadonlyMap<Year, Ore>;
  readonly reductions: ReadonlyMap<Year, BasisPoints>;
  /** Activities by their name in section 10, folded; of two the first. */
  readonly overviewNamed: () => ReadonlyMap<string, number>;
  /** Activities by any of their three names, folded. */
  readonly named: () => ReadonlyMap<string, readonly number[]>;
  readonly offenceNamed: () => ReadonlyMap<string, Offence>;
}

/** What an activity is granted in a year: 0 in a year without money. */
export function amountIn({ amounts }: ActivityCase, year: Year, context: YearIndex): Ore {
  const at = context.yearAt.get(year);
  return (at === undefined ? undefined : amounts[at]) ?? noMoney;
}

/** What all activities the overview counts are granted in a year; undefined for a year the context does not have. */
export function grantedIn({ granted, yearAt }: CheckContext, year: Year): Ore | undefined {
  const at = yearAt.get(year);
  return at === undefined ? undefined : granted[at];
}

/** The activity with this id, with its money. */
export function caseWithId(
  { cases, caseOf }: CheckContext,
  id: ActivityId,
): ActivityCase | undefined {
  const at = caseOf.get(id);
  return at === undefined ? undefined : cases[at];
}

/** The activity a row of Finansiering, by its place in the plan, is of. */
export function caseOfFunding(
  { cases, fundingCase }: CheckContext,
  index: number,
): ActivityCase | undefined {
  const at = fundingCase[index];
  return at === undefined ? undefined : cases[at];
}

export type YearIndex = Pick<CheckContext, "yearAt">;

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
  const coFundingOf = new Map<ActivityId, CoFunding[]>();
  for (const row of plan.coFunding) {
    const rows = coFundingOf.get(row.activity);
    if (rows) rows.push(row);
    else coFundingOf.set(row.activity, [row]);
  }
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

/** The place of a year's amounts, by the year less 1900; -1 for a year the context does not have. Quicker than a map. */
type Slots = Int16Array;
const firstSlot = 1900;

function slotsOf(years: readonly Year[]): Slots {
  const slots = new Int16Array(300).fill(-1);
  years.forEach((year, at) => (slots[year - firstSlot] = at));
  return slots;
}

function caseFor(
  activity: Activity,
  funding: readonly Funding[],
  coFunding: readonly CoFunding[],
  slots: Slots,
  blank: readonly Ore[],
  others?: Set<Year>,
): ActivityCase {
  const amounts = blank.slice();
  let total = noMoney;
  for (const row of funding) {
    for (const [year, amount] of row.amounts) {
      const at = slots[year - firstSlot] ?? -1;
      if (at < 0) others?.add(year);
      else amounts[at] = add(amounts[at] ?? noMoney, amount);
      total = add(total, amount);
    }
  }
  return {
    activity,
    funding,
    coFunding,
    amounts,
    total,
    counted: activity.status !== "Bortfaldet",
  };
}

function addEach(sums: Ore[], amounts: readonly Ore[]): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = add(sums[at] ?? noMoney, amounts[at] ?? noMoney);
}

function subtractEach(sums: Ore[], amounts: readonly Ore[]): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = subtract(sums[at] ?? noMoney, amounts[at] ?? noMoney);
}

function lookups(
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
    const sharing = posts.get(sharedPost);
    if (sharing) sharing.push(at);
    else posts.set(sharedPost, [at]);
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

/** With more changed rows than this it is quicker to prepare everything anew. */
const mostTouched = 50;

/** The context with only the changed rows prepared again; undefined where more than the contents of rows has changed. */
function updated(input: CheckInput, earlier: CheckContext): CheckContext | undefined {
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
