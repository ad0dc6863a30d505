/** Compares the amounts that a text gives an activity with Finansiering, total cost and co-funding. */
import { exactly, meets, rounded } from "../../plan/interval";
import { subtract, sum } from "../../plan/money";
import type { Ore, Year } from "../../plan/types";
import { type ActivityCase, amountIn, type YearIndex } from "../check-context";
import type { ProseAmount } from "./prose-amounts";

export type Disagreement =
  /** Every reading of the words contradicts the table in this year. */
  | {
      readonly kind: "year";
      readonly year: Year;
      readonly stated: ProseAmount;
      readonly computed: Ore;
    }
  /** Over several years. */
  | { readonly kind: "years"; readonly stated: ProseAmount; readonly computed: Ore }
  /** Nothing in the text says what the amount is for. */
  | { readonly kind: "unclear"; readonly stated: ProseAmount };

/** Where the text contradicts the table, in the order of the text. */
export function disagreements(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  context: YearIndex,
): readonly Disagreement[] {
  // Nearly all amounts agree, and that is quickly seen.
  if (amounts.every((stated) => agrees(stated, one, context))) return nothing;
  const granted = (year: Year): Ore => amountIn(one, year, context);
  return amounts.flatMap((stated): readonly Disagreement[] => {
    const years = stated.years.filter((year) => context.yearAt.has(year));
    if (stated.years.length > 0 && years.length === 0) return [];
    const [year] = years;
    if (year === undefined)
      return explains(stated, one) || isAnyAmount(stated, one) ? [] : [{ kind: "unclear", stated }];

    const wrong = years.filter((each) => !same(stated, granted(each)));
    const total = sum(years.map(granted));
    if (stated.spread !== "total" && wrong.length === 0) return [];
    if (stated.spread !== "each" && same(stated, total)) return [];
    if (explains(stated, one) && years.length > 1) return [];
    if (stated.isPart) return [];
    const others = amounts.filter(
      (other) => other !== stated && years.some((each) => other.years.includes(each)),
    );
    if (others.length > 0) {
      const together = sum([stated, ...others].map(({ amount }) => amount));
      if (years.length === 1 && together === granted(year)) return [];
      if (explains(stated, one)) return [];
      if (!stated.sure) return [{ kind: "unclear", stated }];
    }
    if (isPaidByOthers(stated, one)) return [];
    // A sum over years the plan does not have cannot be checked.
    const isBeyond = stated.spread === "total" && years.length < stated.years.length;
    if (!stated.sure || stated.spread === "either" || isBeyond)
      return [{ kind: "unclear", stated }];
    if (stated.spread === "total") return [{ kind: "years", stated, computed: total }];
    return wrong.map((each) => ({
      kind: "year" as const,
      year: each,
      stated,
      computed: granted(each),
    }));
  });
}

const nothing: readonly Disagreement[] = [];

function agrees(stated: ProseAmount, one: ActivityCase, context: YearIndex): boolean {
  if (stated.years.length === 0 || stated.spread === "total") return false;
  for (const year of stated.years) {
    if (!context.yearAt.has(year) || !same(stated, amountIn(one, year, context))) return false;
  }
  return true;
}

function same(stated: ProseAmount, figure: Ore): boolean {
  return stated.unit === 0
    ? stated.amount === figure
    : meets(rounded(stated.amount, stated.unit), exactly(figure));
}

/** Whether the amount is the total cost, a co-funding, or all that the activity is granted. */
function explains(stated: ProseAmount, one: ActivityCase): boolean {
  return isPaidByOthers(stated, one) || (one.total !== 0 && same(stated, one.total));
}

function isPaidByOthers(
  stated: ProseAmount,
  { activity, coFunding, total }: ActivityCase,
): boolean {
  const parts = coFunding.flatMap(({ amount }) => amount ?? []);
  const { totalCost } = activity;
  const known = [...parts];
  if (parts.length > 1) known.push(sum(parts));
  if (totalCost !== undefined) known.push(totalCost, subtract(totalCost, total));
  return known.some((figure) => figure !== 0 && same(stated, figure));
}

function isAnyAmount(stated: ProseAmount, { amounts }: ActivityCase): boolean {
  return amounts.some((amount) => amount !== 0 && same(stated, amount));
}
