import { achievement as shareOfWay } from "../plan/achievement";
import { argument, placeOf } from "./argument";
import { figureAt } from "./cells";
import { each, isFault } from "./each";
import { notAvailable } from "./fault";

/**
 * How much of the way from baseline to target is done: (baseline - actual) / (baseline - target). Above 1 is more than the target, below 0 the wrong way.
 * @customfunction ACHIEVEMENT MÅLOPFYLDELSE
 * @param baseline The figure the target was set from.
 * @param target The target; below the baseline for figures that should fall, above it for figures that should rise.
 * @param actual The reported figure. Blank or an empty text gives #N/A.
 * @returns The part of the way as a fraction, e.g. 0.53 for 53 %.
 */
export function achievement(
  baseline: unknown[][],
  target: unknown[][],
  actual: unknown[][],
): unknown[][] {
  const inputs = {
    baseline: argument("baseline", baseline),
    target: argument("target", target),
    actual: argument("actual", actual),
  };
  return each([inputs.baseline, inputs.target, inputs.actual], (row, column) => {
    const from = figureAt(inputs.baseline, row, column);
    if (isFault(from)) return from;
    const to = figureAt(inputs.target, row, column);
    if (isFault(to)) return to;
    const now = figureAt(inputs.actual, row, column);
    if (isFault(now)) return now;
    const come = shareOfWay({ baseline: from, target: to, actual: now });
    if (come.kind === "share") return come.numerator / come.denominator;
    return come.kind === "kept"
      ? notAvailable({ code: "nothingToReach", params: {} })
      : notAvailable({ code: "missing", params: { at: placeOf(inputs[come.what], row, column) } });
  });
}
