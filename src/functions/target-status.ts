import { targetStatus as statusOf } from "../plan/status";
import { argument } from "./argument";
import { figureAt } from "./cells";
import { each, isFault } from "./each";

/**
 * How a figure stands against its target, in the plan's words: Opfyldt, Delvist opfyldt, Ikke opfyldt, Negativ udvikling or Mangler tal.
 * @customfunction TARGETSTATUS MÅLSTATUS
 * @param baseline The figure the target was set from.
 * @param target The target; below the baseline for figures that should fall, above it for figures that should rise, equal to it for a level that is kept.
 * @param actual The reported figure. Blank or an empty text gives Mangler tal.
 * @returns The status word, Danish in every language.
 */
export function targetStatus(
  baseline: unknown[][],
  target: unknown[][],
  actual: unknown[][],
): unknown[][] {
  const from = argument("baseline", baseline);
  const to = argument("target", target);
  const reported = argument("actual", actual);
  return each([from, to, reported], (row, column) => {
    const before = figureAt(from, row, column);
    if (isFault(before)) return before;
    const wanted = figureAt(to, row, column);
    if (isFault(wanted)) return wanted;
    const now = figureAt(reported, row, column);
    if (isFault(now)) return now;
    return statusOf({ baseline: before, target: wanted, actual: now });
  });
}
