/** Section 10: what remains of a year is its frame and what was carried over, less everything granted that year. */
import { add, noMoney, subtract } from "./money";
import type { Frame, Ore, Year } from "./types";

/**
 * What a year has to spend: frame plus carry-over. Years without a frame have no entry, because an unknown amount is not 0. Of
 * two rows for one year the first counts, as a look-up in the sheet finds it.
 */
export function availableByYear(frames: readonly Frame[]): ReadonlyMap<Year, Ore> {
  const available = new Map<Year, Ore>();
  for (const { year, amount, carriedOver } of frames) {
    if (amount === undefined || available.has(year)) continue;
    available.set(year, add(amount, carriedOver ?? noMoney));
  }
  return available;
}

/** What remains in each year that has a frame; negative where more is granted than there is. */
export function remainingByYear(
  frames: readonly Frame[],
  granted: ReadonlyMap<Year, Ore>,
): ReadonlyMap<Year, Ore> {
  const remaining = new Map<Year, Ore>();
  for (const [year, available] of availableByYear(frames)) {
    remaining.set(year, subtract(available, granted.get(year) ?? noMoney));
  }
  return remaining;
}
