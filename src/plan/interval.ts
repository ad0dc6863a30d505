/**
 * Rounded figures as XBRL Calculations 1.1 reads them: a figure shown in a unit stands for the closed interval of
 * half a unit to either side, a sum for the sum of its parts' intervals, and two figures contradict each other only
 * when their intervals do not meet. Ends are kept doubled, so that half a unit is an integer too.
 */
export interface Interval {
  /** Twice the lower end, included. */
  readonly twiceLow: number;
  /** Twice the upper end, included. */
  readonly twiceHigh: number;
}

/** What a figure rounded to a unit stands for; unit 0 is an exact figure. Figure and unit are integers of one kind. */
export function rounded(figure: number, unit: number): Interval {
  return { twiceLow: 2 * figure - unit, twiceHigh: 2 * figure + unit };
}

export function exactly(figure: number): Interval {
  return rounded(figure, 0);
}

/** What a sum stands for. */
export function sumOf(parts: Iterable<Interval>): Interval {
  let twiceLow = 0;
  let twiceHigh = 0;
  for (const part of parts) {
    twiceLow += part.twiceLow;
    twiceHigh += part.twiceHigh;
  }
  return { twiceLow, twiceHigh };
}

/** Whether two figures can be the same, ends included. */
export function meets(a: Interval, b: Interval): boolean {
  return a.twiceLow <= b.twiceHigh && b.twiceLow <= a.twiceHigh;
}

/** Twice what rounding cannot explain: 0 when the intervals meet, positive when the stated figure is too high. */
export function twiceBeyondRounding(stated: Interval, computed: Interval): number {
  if (stated.twiceLow > computed.twiceHigh) return stated.twiceLow - computed.twiceHigh;
  if (stated.twiceHigh < computed.twiceLow) return stated.twiceHigh - computed.twiceLow;
  return 0;
}
