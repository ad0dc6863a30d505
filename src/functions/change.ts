import { change as changeSince } from "../plan/change";
import type { Result } from "./each";
import { eachFigure, type Figure, type PlaceOf } from "./each-figure";
import { notAvailable, wrong } from "./fault";

/**
 * How much a figure has changed since the baseline: (actual - baseline) / baseline. Negative when it has fallen.
 * @customfunction CHANGE ÆNDRING
 * @param baseline The figure to compare with, 0 or more.
 * @param actual The figure now. Blank or an empty text gives #N/A.
 * @returns The change as a fraction, e.g. -0.10 for -10 %; #N/A from a baseline of 0.
 */
export function change(baseline: unknown[][], actual: unknown[][]): unknown[][] {
  return eachFigure(names, changeOf, baseline, actual);
}

const names = ["baseline", "actual"] as const;

function changeOf(place: PlaceOf, before: Figure, now: Figure): Result {
  if (before === undefined || now === undefined) {
    const blank = before === undefined ? "baseline" : "actual";
    return notAvailable({ code: "missing", params: { at: place(blank) } });
  }
  if (before < 0) return wrong({ code: "negative", params: { at: place("baseline") } });
  const share = changeSince(before, now);
  return share.kind === "share"
    ? share.numerator / share.denominator
    : notAvailable({ code: "changeFromNothing", params: {} });
}
