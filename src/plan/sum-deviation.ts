/** A stated total against its parts, all rounded to one unit. */
import { type Interval, rounded, sumOf, twiceBeyondRounding } from "./interval";

export interface SumDeviation {
  /** Stated less computed, as the figures stand. */
  readonly difference: number;
  /** Twice what rounding cannot explain of it: 0 when total and parts do not contradict each other. */
  readonly twiceBeyondRounding: number;
  readonly stated: Interval;
  readonly computed: Interval;
}

/**
 * Integers of one kind, each shown rounded to the unit (0 for exact figures): 725 against the six targets of 2013,
 * which add up to 727, deviates by 2, all of it rounding.
 */
export function sumDeviation(stated: number, parts: readonly number[], unit: number): SumDeviation {
  const statedInterval = rounded(stated, unit);
  const computed = sumOf(parts.map((part) => rounded(part, unit)));
  return {
    difference: stated - parts.reduce((sum, part) => sum + part, 0),
    twiceBeyondRounding: twiceBeyondRounding(statedInterval, computed),
    stated: statedInterval,
    computed,
  };
}
