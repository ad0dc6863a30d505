import { sumDeviation as deviationOf } from "../plan/sum-deviation";
import type { Ore } from "../plan/types";
import { argument, placeOf, placeOfAll } from "./argument";
import { amountAt } from "./cells";
import { isFault, one } from "./each";
import { notAvailable, wrong } from "./fault";

/** Twice a sum in øre that is still exact. */
const largestSpan = 4_000_000_000_000_000;

/**
 * What a stated total deviates from its parts beyond rounding: 0 when total and parts, each within half a unit, can agree.
 * @customfunction SUMDEVIATION SUMAFVIGELSE
 * @param stated The total as stated.
 * @param parts The parts of it. Blanks are left out; a 0 is a rounded figure like the others.
 * @param [unit] The unit all figures are rounded to: 1 for whole numbers, 1000 for thousands; left out or 0 for exact figures.
 * @returns The difference rounding cannot explain; positive when the total is too high.
 */
export function sumDeviation(
  stated: unknown[][],
  parts: unknown[][],
  unit?: unknown[][],
): unknown[][] {
  const total = argument("stated", stated);
  const terms = argument("parts", parts);
  const rounding = argument("unit", unit);
  for (const single of [total, rounding]) {
    const { rows, columns } = single;
    if (rows * columns > 1)
      return one(wrong({ code: "notOneCell", params: { at: placeOfAll(single), rows, columns } }));
  }
  const sum = amountAt(total, 0, 0);
  if (isFault(sum)) return one(sum);
  if (sum === undefined)
    return one(notAvailable({ code: "missing", params: { at: placeOfAll(total) } }));
  const step = amountAt(rounding, 0, 0) ?? 0;
  if (isFault(step)) return one(step);
  if (step < 0) return one(wrong({ code: "negative", params: { at: placeOfAll(rounding) } }));

  const amounts: Ore[] = [];
  let span = 0;
  for (let row = 0; row < terms.rows; row += 1)
    for (let column = 0; column < terms.columns; column += 1) {
      const amount = amountAt(terms, row, column);
      if (isFault(amount)) return one(amount);
      if (amount === undefined) continue;
      amounts.push(amount);
      span += 2 * Math.abs(amount) + step;
      if (span > largestSpan)
        return one(wrong({ code: "sumTooLarge", params: { at: placeOf(terms, row, column) } }));
    }
  return one(deviationOf(sum, amounts, step).twiceBeyondRounding / orePerKrone / 2);
}

const orePerKrone = 100;
