import { twiceSumDeviation } from "../plan/sum-deviation";
import type { Ore } from "../plan/types";
import { type Argument, argument, placeOf, placeOfAll } from "./argument";
import { amountAt, type Read } from "./cells";
import { isFault, one } from "./each";
import { notAvailable, wrong } from "./fault";
import { singleAmount } from "./single";

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
  const sum = singleAmount(stated) ?? ofOneCell(argument("stated", stated));
  if (isFault(sum)) return one(sum);
  if (sum === undefined)
    return one(notAvailable({ code: "missing", params: { at: { argument: "stated" } } }));
  const step = singleAmount(unit) ?? ofOneCell(argument("unit", unit)) ?? 0;
  if (isFault(step)) return one(step);
  if (step < 0) return one(wrong({ code: "negative", params: { at: { argument: "unit" } } }));
  const terms = argument("parts", parts);

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
  return one(twiceSumDeviation(sum, amounts, step) / orePerKrone / 2);
}

function ofOneCell(given: Argument): Read<Ore> {
  const { rows, columns } = given;
  if (rows * columns > 1)
    return wrong({ code: "notOneCell", params: { at: placeOfAll(given), rows, columns } });
  return amountAt(given, 0, 0);
}

const orePerKrone = 100;
