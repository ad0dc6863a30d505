/** Figures as people read them in Danish: `1.490.000 kr.`, `53 %`, `−10 %`. The inverse of the one parser. */
import type { Target } from "./targets";
import type { Ore } from "./types";

const minus = "\u2212";

/** An integer with full stops between thousands. */
export function formatInteger(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, ".");
  return value < 0 ? minus + digits : digits;
}

/**
 * A number with its decimals, exactly as it is: `1234.5` is `1.234,5`. The last `places` of its digits stand after the
 * comma too; where there are decimals, there are at least `fewest`.
 */
export function formatDecimal(value: number, places = 0, fewest = 0): string {
  const parts = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) return String(value);
  const [, wholes = "", fraction = "", exponent = "0"] = parts;
  const behind = fraction.length + places - Number(exponent);
  const digits = (wholes + fraction + "0".repeat(Math.max(0, -behind))).padStart(behind + 1, "0");
  const comma = digits.length - Math.max(0, behind);
  const decimals = digits.slice(comma).replace(/0+$/, "");
  const shown = digits
    .slice(0, comma)
    .replace(/^0+(?=\d)/, "")
    .replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = value < 0 ? minus : "";
  return decimals === "" ? sign + shown : `${sign}${shown},${decimals.padEnd(fewest, "0")}`;
}

/** An amount without its unit, with øre only where there are some: `1.490.000`, `1.234,50`. */
export function formatAmount(amount: Ore): string {
  return formatDecimal(amount, 2, 2);
}

/** A target as section 3 writes it, `139 (-10 %)`; the number alone where no percentage sets it. */
export function formatTarget({ target, reduction }: Target): string {
  const count = formatInteger(target);
  if (reduction === undefined) return count;
  const sign = reduction > 0 ? "-" : reduction < 0 ? "+" : "";
  return `${count} (${sign}${formatDecimal(Math.abs(reduction), 2)} %)`;
}
