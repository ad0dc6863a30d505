/** An exact decimal number: 12,5 is 125 with one decimal. */
export interface Decimal {
  /** An integer within Number.MAX_SAFE_INTEGER. */
  readonly mantissa: number;
  /** 0 or more; the mantissa does not end in 0 when there are decimals. */
  readonly decimals: number;
}

/** The decimal `mantissa × 10^exponent` in its shortest form, or undefined when it is out of exact range. */
export function decimal(mantissa: number, exponent: number): Decimal | undefined {
  if (exponent === 0) return { mantissa: mantissa + 0, decimals: 0 };
  let value = mantissa + 0;
  let power = value === 0 ? 0 : exponent;
  while (power < 0 && value % 10 === 0) {
    value /= 10;
    power += 1;
  }
  if (power > 15) return undefined;
  if (power > 0) {
    value *= 10 ** power;
    power = 0;
  }
  return Number.isSafeInteger(value)
    ? { mantissa: value, decimals: power === 0 ? 0 : -power }
    : undefined;
}

/** The number times a power of ten as an integer, or undefined when that is not a whole or an exact number. */
export function timesPowerOfTen(number: Decimal, power: number): number | undefined {
  const moved = decimal(number.mantissa, power - number.decimals);
  return moved?.decimals === 0 ? moved.mantissa : undefined;
}
