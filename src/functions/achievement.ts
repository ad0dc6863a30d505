import { achievement as shareOfWay } from "../plan/achievement";
import type { Result } from "./each";
import { eachFigure, type Figure, type PlaceOf } from "./each-figure";
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
  return eachFigure(names, achievementOf, baseline, target, actual);
}

const names = ["baseline", "target", "actual"] as const;

function achievementOf(place: PlaceOf, baseline: Figure, target: Figure, actual: Figure): Result {
  const come = shareOfWay({ baseline, target, actual });
  if (come.kind === "share") return come.numerator / come.denominator;
  return come.kind === "kept"
    ? notAvailable({ code: "nothingToReach", params: {} })
    : notAvailable({ code: "missing", params: { at: place(come.what) } });
}
