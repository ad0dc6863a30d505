/** The amounts a text gives an activity, against Finansiering, total cost and co-funding. */
import { exactly, meets, rounded } from "../../plan/interval";
import type { ActivityCase, Ground } from "../ground";
import type { ProseAmount } from "./prose-amounts";

export type Disagreement =
  /** Every reading of the words contradicts the table in this year. */
  | {
      readonly kind: "year";
      readonly year: number;
      readonly stated: ProseAmount;
      readonly computed: number;
    }
  /** Over several years. */
  | { readonly kind: "years"; readonly stated: ProseAmount; readonly computed: number }
  /** Nothing tells what the amount is of. */
  | { readonly kind: "unclear"; readonly stated: ProseAmount };

/** What the text says otherwise than the table, in the order of the text. */
export function disagreements(
  amounts: readonly ProseAmount[],
  one: ActivityCase,
  { yearAt }: Pick<Ground, "yearAt">,
): readonly Disagreement[] {
  // Nearly all amounts agree, and that is quickly seen.
  if (amounts.every((stated) => agrees(stated, one, yearAt))) return nothing;
  const granted = (year: number): number => one.amounts[yearAt.get(year) ?? -1] ?? 0;
  return amounts.flatMap((stated): readonly Disagreement[] => {
    const years = stated.years.filter((year) => yearAt.has(year));
    if (stated.years.length > 0 && years.length === 0) return [];
    if (years.length === 0)
      return explains(stated, one) || isAnyAmount(stated, one) ? [] : [{ kind: "unclear", stated }];

    const wrong = years.filter((year) => !same(stated, granted(year)));
    const total = years.reduce((sum, year) => sum + granted(year), 0);
    if (stated.spread !== "total" && wrong.length === 0) return [];
    if (stated.spread !== "each" && same(stated, total)) return [];
    if (explains(stated, one) && years.length > 1) return [];
    if (stated.isPart) return [];
    const others = amounts.filter(
      (other) => other !== stated && years.some((year) => other.years.includes(year)),
    );
    if (others.length > 0) {
      const together = [stated, ...others].reduce((sum, { amount }) => sum + amount, 0);
      if (years.length === 1 && together === granted(years[0] ?? 0)) return [];
      if (explains(stated, one)) return [];
      if (!stated.sure) return [{ kind: "unclear", stated }];
    }
    if (isPaidByOthers(stated, one)) return [];
    // Nobody can add up a sum of which some years are not the plan's.
    const isBeyond = stated.spread === "total" && years.length < stated.years.length;
    if (!stated.sure || stated.spread === "either" || isBeyond)
      return [{ kind: "unclear", stated }];
    if (stated.spread === "total") return [{ kind: "years", stated, computed: total }];
    return wrong.map((year) => ({ kind: "year" as const, year, stated, computed: granted(year) }));
  });
}

const nothing: readonly Disagreement[] = [];

function agrees(
  stated: ProseAmount,
  one: ActivityCase,
  yearAt: ReadonlyMap<number, number>,
): boolean {
  if (stated.years.length === 0 || stated.spread === "total") return false;
  for (const year of stated.years) {
    const at = yearAt.get(year);
    if (at === undefined || !same(stated, one.amounts[at] ?? 0)) return false;
  }
  return true;
}

function same(stated: ProseAmount, figure: number): boolean {
  return stated.unit === 0
    ? stated.amount === figure
    : meets(rounded(stated.amount, stated.unit), exactly(figure));
}

/** Total cost, co-funding, or all the activity is granted. */
function explains(stated: ProseAmount, one: ActivityCase): boolean {
  const granted = one.amounts.reduce((sum, amount) => sum + amount, 0);
  return isPaidByOthers(stated, one) || (granted !== 0 && same(stated, granted));
}

function isPaidByOthers(
  stated: ProseAmount,
  { activity, coFunding, amounts }: ActivityCase,
): boolean {
  const parts = coFunding.flatMap(({ amount }) => amount ?? []);
  const { totalCost } = activity;
  const granted = amounts.reduce((sum, amount) => sum + amount, 0);
  const known: number[] = [...parts];
  if (parts.length > 1) known.push(parts.reduce((sum: number, part) => sum + part, 0));
  if (totalCost !== undefined) known.push(totalCost, totalCost - granted);
  return known.some((figure) => figure !== 0 && same(stated, figure));
}

function isAnyAmount(stated: ProseAmount, { amounts }: ActivityCase): boolean {
  return amounts.some((amount) => amount !== 0 && same(stated, amount));
}
