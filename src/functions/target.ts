import { reducedTarget } from "../plan/targets";
import type { BasisPoints, Count } from "../plan/types";
import { argument, placeOf } from "./argument";
import { countAt, shareAt } from "./cells";
import { each, isFault, one, type Result } from "./each";
import { notAvailable, wrong } from "./fault";
import { singleCount, singleShare } from "./single";

/**
 * The target: the baseline lowered by a percentage, rounded half up, in whole numbers. 154 at 25 % is 116.
 * @customfunction TARGET MÅLTAL
 * @param baseline The baseline, a whole number, or a column of them.
 * @param reduction The reduction, e.g. 0.10 or 10 %, or a row of one per year.
 * @returns The target, one for each baseline and reduction.
 */
export function target(baseline: unknown[][], reduction: unknown[][]): unknown[][] {
  const [count, share] = [singleCount(baseline), singleShare(reduction)];
  if (count !== undefined && share !== undefined) return one(targetFrom(count, share));
  const from = argument("baseline", baseline);
  const by = argument("reduction", reduction);
  return each([from, by], (row, column) => {
    const count = countAt(from, row, column);
    if (isFault(count)) return count;
    if (count === undefined)
      return notAvailable({ code: "missing", params: { at: placeOf(from, row, column) } });
    const share = shareAt(by, row, column);
    if (isFault(share)) return share;
    if (share === undefined)
      return notAvailable({ code: "missing", params: { at: placeOf(by, row, column) } });
    return targetFrom(count, share);
  });
}

const targetFrom = (count: Count, share: BasisPoints): Result =>
  reducedTarget(count, share) ?? wrong({ code: "resultTooLarge", params: {} });
