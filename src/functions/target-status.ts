import { targetStatus as statusOf } from "../plan/status";
import type { Result } from "./each";
import { eachFigure, type Figure, type PlaceOf } from "./each-figure";

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
  return eachFigure(names, statusAt, baseline, target, actual);
}

const names = ["baseline", "target", "actual"] as const;

function statusAt(_place: PlaceOf, baseline: Figure, target: Figure, actual: Figure): Result {
  return statusOf({ baseline, target, actual });
}
