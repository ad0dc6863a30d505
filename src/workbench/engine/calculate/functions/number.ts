/** Functions of numbers, with Excel's rounding. */
import { cellError, isCellError } from "../../grid/values";
import type { CellError } from "../../model";
import { toNumber } from "../coerce";
import { finite, power } from "../operators";
import type { FunctionTable, SingleFunction } from "./index";

function ofNumbers(
  min: number,
  max: number,
  run: (first: number, second?: number) => number | CellError,
): SingleFunction {
  return {
    kind: "single",
    min,
    max,
    run: (values, locale) => {
      const first = toNumber(values[0] ?? null, locale);
      if (isCellError(first)) return first;
      const second = values.length > 1 ? toNumber(values[1] ?? null, locale) : undefined;
      if (isCellError(second)) return second;
      const result = run(first, second);
      return typeof result === "number" ? finite(result) : result;
    },
  };
}

/**
 * Rounds what a person sees: the 15 significant digits, not the binary number behind them, so that 1,005 to two
 * decimals is 1,01 (Microsoft, "ROUND"; the binary number is a little below 1,005).
 */
function roundDigits(value: number, digits: number, round: (size: number) => number): number {
  const places = Math.trunc(digits);
  const size = Number(Math.abs(value).toPrecision(15));
  const rounded = shift(round(shift(size, places)), -places);
  return value < 0 ? 0 - rounded : rounded;
}

/** Moves the decimal point in the digits rather than multiplying. */
function shift(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function modulo(value: number, divisor: number): number | CellError {
  return divisor === 0 ? cellError("#DIV/0!") : value - divisor * Math.floor(value / divisor);
}

export const numberFunctions: FunctionTable = {
  ABS: ofNumbers(1, 1, Math.abs),
  INT: ofNumbers(1, 1, Math.floor),
  MOD: ofNumbers(2, 2, (value, divisor = 0) => modulo(value, divisor)),
  POWER: ofNumbers(2, 2, (base, exponent = 0) => power(base, exponent)),
  ROUND: ofNumbers(2, 2, (value, digits = 0) =>
    roundDigits(value, digits, (size) => Math.floor(size + 0.5)),
  ),
  ROUNDDOWN: ofNumbers(2, 2, (value, digits = 0) => roundDigits(value, digits, Math.floor)),
  ROUNDUP: ofNumbers(2, 2, (value, digits = 0) => roundDigits(value, digits, Math.ceil)),
  SIGN: ofNumbers(1, 1, Math.sign),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? cellError("#NUM!") : Math.sqrt(value))),
  TRUNC: ofNumbers(1, 2, (value, digits = 0) => roundDigits(value, digits, Math.floor)),
};
