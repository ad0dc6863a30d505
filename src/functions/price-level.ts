import { toKroner } from "../plan/money";
import { atPriceLevel, type Rate } from "../plan/price-level";
import type { Ore, Year } from "../plan/types";
import { type Argument, argument, placeOf, placeOfAll } from "./argument";
import { amountAt, type Read, shareAt, yearAt } from "./cells";
import { each, isFault, one, type Result } from "./each";
import { type Fault, notAvailable, wrong } from "./fault";
import { singleAmount, singleYear } from "./single";

/**
 * An amount carried from one year's price and wage level to another's. Rates are multiplied exactly and rounded once, to the øre.
 * @customfunction PRICELEVEL PLFREMSKRIV
 * @param amount The amount in kroner, or a range of amounts. Blank stays blank.
 * @param fromYear The year of the amount's price level.
 * @param toYear The year of the wanted price level; an earlier year divides by the same rates.
 * @param rates Three columns without a header: from year, to year, rate (e.g. 0.018 or 1.8 %). Blank rows are left out.
 * @returns The amount at the wanted level.
 */
export function priceLevel(
  amount: unknown[][],
  fromYear: unknown[][],
  toYear: unknown[][],
  rates: unknown[][],
): unknown[][] {
  const from = singleYear(fromYear) ?? neededYear(argument("fromYear", fromYear));
  if (isFault(from)) return one(from);
  const to = singleYear(toYear) ?? neededYear(argument("toYear", toYear));
  if (isFault(to)) return one(to);
  const read = readRates(argument("rates", rates));
  if (isFault(read)) return one(read);
  const only = singleAmount(amount);
  if (only !== undefined) return one(levelOf(only, from, to, read));
  const amounts = argument("amount", amount);
  return each([amounts], (row, column): Result => {
    const kroner = amountAt(amounts, row, column);
    if (isFault(kroner)) return kroner;
    return kroner === undefined ? "" : levelOf(kroner, from, to, read);
  });
}

function levelOf(amount: Ore, from: Year, to: Year, rates: readonly Rate[]): Result {
  const level = atPriceLevel(amount, from, to, rates);
  switch (level.kind) {
    case "value":
      return toKroner(level.value);
    case "missingRate":
      return notAvailable({ code: "missingRate", params: { year: level.year } });
    case "tooLarge":
      return wrong({ code: "resultTooLarge", params: {} });
    case "twoRates":
    case "impossibleRate":
      return wrong({ code: level.kind, params: { year: level.year } });
  }
}

function neededYear(given: Argument): Year | Fault {
  const { rows, columns } = given;
  if (rows * columns > 1)
    return wrong({ code: "notOneCell", params: { at: placeOfAll(given), rows, columns } });
  return needed(yearAt(given, 0, 0), given, 0, 0);
}

function needed<Value>(
  read: Read<Value>,
  given: Argument,
  row: number,
  column: number,
): Value | Fault {
  if (read !== undefined) return read;
  return notAvailable({ code: "missing", params: { at: placeOf(given, row, column) } });
}

/** From year, to year, rate: the first three columns of PL-satser. */
function readRates(table: Argument): readonly Rate[] | Fault {
  const { columns } = table;
  if (columns !== 3)
    return wrong({ code: "rateColumns", params: { at: placeOfAll(table), columns } });
  const read: Rate[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const from = yearAt(table, row, 0);
    if (isFault(from)) return from;
    const to = yearAt(table, row, 1);
    if (isFault(to)) return to;
    const rate = shareAt(table, row, 2);
    if (isFault(rate)) return rate;
    // A blank may arrive as 0, and without years a rate of 0 says nothing.
    if (from === undefined && to === undefined && !rate) continue;
    const cells = [from, to, rate] as const;
    const blank = cells.indexOf(undefined);
    if (from === undefined || to === undefined || rate === undefined)
      return notAvailable({ code: "missing", params: { at: placeOf(table, row, blank) } });
    read.push({ from, to, rate });
  }
  return read;
}
