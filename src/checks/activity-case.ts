/** An activity with its money in every year, ready to be added up. */
import { add, noMoney, subtract } from "../plan/money";
import type { Activity, CoFunding, Funding, Ore, Year } from "../plan/types";
import type { ActivityCase } from "./check-context";

/** The index of a year's amounts, by the year less 1900; -1 for a year that the context does not have. It is quicker than a map. */
export type Slots = Int16Array;
const firstSlot = 1900;

export function slotsOf(years: readonly Year[]): Slots {
  const slots = new Int16Array(300).fill(-1);
  years.forEach((year, at) => (slots[year - firstSlot] = at));
  return slots;
}

/** An activity with its money; years the slots do not have are added to `others`. */
export function caseFor(
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

export function addEach(sums: Ore[], amounts: readonly Ore[]): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = add(sums[at] ?? noMoney, amounts[at] ?? noMoney);
}

export function subtractEach(sums: Ore[], amounts: readonly Ore[]): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = subtract(sums[at] ?? noMoney, amounts[at] ?? noMoney);
}
