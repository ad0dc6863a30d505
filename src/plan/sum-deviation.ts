/** A stated total against its parts, all rounded to one unit. */
import { rounded, sumOf, twiceBeyondRounding } from "./interval";

/**
 * Twice what rounding cannot explain of the difference: 0 when total and parts do not contradict each other. Integers of
 * one kind, each shown rounded to the unit (0 for exact figures): 725 against the six targets of 2013, which add up to 727,
 * deviates by 2, all of it rounding.
 */
export function twiceSumDeviation(stated: number, parts: readonly number[], unit: number): number {
  const computed = sumOf(parts.map((part) => rounded(part, unit)));
  return twiceBeyondRounding(rounded(stated, unit), computed);
}
