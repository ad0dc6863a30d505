/** What every check is given: the plan with every activity's money as a row of numbers by year, and the sums over them. */
import { noMoney } from "../plan/money";
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

/** The activity of a row of Finansiering; the row is given by its index in the plan. */
export function caseOfFunding(
  { cases, fundingCase }: CheckContext,
  index: number,
): ActivityCase | undefined {
  const at = fundingCase[index];
  return at === undefined ? undefined : cases[at];
}

export type YearIndex = Pick<CheckContext, "yearAt">;
