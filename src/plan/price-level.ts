/** Carries an amount from one price and wage level (p/l) to another by yearly rates. */
import { amountFromOre } from "./money";
import type { BasisPoints, Ore, Year } from "./types";

/** A row of PL-satser: the rise from one year's level to a later one's, as a share. */
export interface Rate {
  readonly from: Year;
  readonly to: Year;
  readonly rate: BasisPoints;
}

export type PriceLevelResult =
  | { readonly kind: "value"; readonly value: Ore }
  /** No rate leads on from this year. */
  | { readonly kind: "missingRate"; readonly year: Year }
  /** Two rates lead on from this year: it is not known which one holds. */
  | { readonly kind: "twoRates"; readonly year: Year }
  /** A rate that leads backwards, or that leaves nothing. */
  | { readonly kind: "impossibleRate"; readonly year: Year }
  | { readonly kind: "tooLarge" };

const whole = 10_000;

/**
 * The amount at another year's level. Rates are multiplied exactly from year to year and the result is rounded once,
 * to the øre, halves away from zero; rounding each year would let the path decide the amount. An earlier year divides
 * by the same rates.
 */
export function atPriceLevel(
  amount: Ore,
  from: Year,
  to: Year,
  rates: readonly Rate[],
): PriceLevelResult {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let numerator = 1n;
  let denominator = 1n;
  for (let year = first; year < last;) {
    const leading = rates.filter((rate) => rate.from === year && rate.to <= last);
    const [rate, other] = leading;
    if (!rate) return { kind: "missingRate", year };
    if (other) return { kind: "twoRates", year };
    if (rate.to <= year || rate.rate <= -whole) return { kind: "impossibleRate", year };
    numerator *= BigInt(whole + rate.rate);
    denominator *= BigInt(whole);
    year = rate.to;
  }
  const level =
    from <= to ? divide(amount, numerator, denominator) : divide(amount, denominator, numerator);
  const reading = amountFromOre(Number(level));
  return reading.kind === "value" ? reading : { kind: "tooLarge" };
}

/** amount × numerator / denominator, halves away from zero. */
function divide(amount: Ore, numerator: bigint, denominator: bigint): bigint {
  const size = BigInt(Math.abs(amount)) * numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return amount < 0 ? -rounded : rounded;
}
