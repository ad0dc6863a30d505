import { change as changeSince } from "../plan/change";
import { argument, placeOf } from "./argument";
import { figureAt } from "./cells";
import { each, isFault } from "./each";
import { notAvailable, wrong } from "./fault";

/**
 * How much a figure has changed since the baseline: (actual - baseline) / baseline. Negative when it has fallen.
 * @customfunction CHANGE ÆNDRING
 * @param baseline The figure to compare with, 0 or more.
 * @param actual The figure now. Blank or an empty text gives #N/A.
 * @returns The change as a fraction, e.g. -0.10 for -10 %; #N/A from a baseline of 0.
 */
export function change(baseline: unknown[][], actual: unknown[][]): unknown[][] {
  const from = argument("baseline", baseline);
  const to = argument("actual", actual);
  return each([from, to], (row, column) => {
    const before = figureAt(from, row, column);
    if (isFault(before)) return before;
    const now = figureAt(to, row, column);
    if (isFault(now)) return now;
    if (before === undefined || now === undefined) {
      const blank = before === undefined ? from : to;
      return notAvailable({ code: "missing", params: { at: placeOf(blank, row, column) } });
    }
    if (before < 0) return wrong({ code: "negative", params: { at: placeOf(from, row, column) } });
    const share = changeSince(before, now);
    return share.kind === "share"
      ? share.numerator / share.denominator
      : notAvailable({ code: "changeFromNothing", params: {} });
  });
}
