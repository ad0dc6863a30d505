/** Money is whole øre, so sums are exact; what does not fit is refused when it is read and never rounded. */
import type { Ore } from "./types";

const orePerKrone = 100;

/**
 * The largest amount a cell may hold, in øre: 1 mia. kr. A plan moves a few millions, and 90.000 amounts of this
 * size still add up exactly.
 */
const largestAmount = 100_000_000_000;

function isOre(value: number): value is Ore {
  return Number.isSafeInteger(value);
}

/** Whole øre of any size, such as a sum; undefined where the number is finer or out of exact range. */
export function toOre(value: number): Ore | undefined {
  return isOre(value) ? value : undefined;
}

/** What cannot be an amount of money, and why. */
export type MoneyRefusal = "notANumber" | "finerThanOre" | "tooLarge";
export type MoneyReading =
  | { readonly kind: "value"; readonly value: Ore }
  | { readonly kind: "refused"; readonly code: MoneyRefusal };

/** An amount already in øre. */
export function amountFromOre(ore: number): MoneyReading {
  if (!Number.isFinite(ore)) return { kind: "refused", code: "notANumber" };
  if (Math.abs(ore) > largestAmount) return { kind: "refused", code: "tooLarge" };
  return isOre(ore)
    ? { kind: "value", value: exact(ore) }
    : { kind: "refused", code: "finerThanOre" };
}

/**
 * An amount from a cell's number in kroner. Excel keeps fifteen digits, so 0,1 + 0,2 is read as 0,30 while 1,005 is
 * finer than an øre.
 */
export function amountFromKroner(kroner: number): MoneyReading {
  // Nearly every amount is whole kroner, which are exact without counting digits.
  if (Number.isInteger(kroner)) return amountFromOre(kroner * orePerKrone);
  return amountFromOre(Number((kroner * orePerKrone).toPrecision(15)));
}

/** The amount as a cell holds it: kroner, with two decimals at most. */
export function toKroner(amount: Ore): number {
  return amount / orePerKrone;
}

/** Whether the amount has no øre, as amounts of a plan should. */
export function isWholeKroner(amount: Ore): boolean {
  return amount % orePerKrone === 0;
}

export function add(a: Ore, b: Ore): Ore {
  return exact(a + b);
}

export function subtract(a: Ore, b: Ore): Ore {
  return exact(a - b);
}

/** The sum of amounts; 0 of none. */
export function sum(amounts: Iterable<Ore>): Ore {
  let total = 0;
  for (const amount of amounts) total += amount;
  return exact(total);
}

/** A result of arithmetic on amounts. Leaving the exact integers is a bug, since every amount is checked to be small when it is read. */
function exact(value: number): Ore {
  const withoutNegativeZero = value + 0;
  if (!isOre(withoutNegativeZero)) throw new RangeError("An amount left the range of exact øre.");
  return withoutNegativeZero;
}

export const noMoney: Ore = exact(0);
