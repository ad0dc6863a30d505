/** What the formula bar shows of a cell, such that typing it again gives the same cell. */
import { toPerson } from "../formula/person-form";
import { renderText, showsDate, showsPercent } from "../formula/render";
import { readTyped } from "../formula/typed-input";
import { isCellError, textOf } from "../grid/values";
import type { Cell } from "../model";

export function editTextOf({ value, formula, format, spilledFrom }: Cell): string {
  if (formula !== undefined) return toPerson(formula);
  if (value === null || spilledFrom) return "";
  const numberFormat = format.numberFormat ?? "General";
  if (isCellError(value)) return renderText(value);
  if (typeof value === "number") return numberText(value, numberFormat);
  if (typeof value === "boolean") return textOf(value);
  const typed = readTyped(value, format);
  return "value" in typed && typed.value === value ? value : `'${value}`;
}

/** Percentages as percent, dates as dates, every other number with all its digits and no grouping. */
function numberText(value: number, numberFormat: string): string {
  if (showsPercent(numberFormat)) return `${textOf(shifted(value))}%`;
  if (!showsDate(numberFormat) || value < 0) return textOf(value);
  const parts: string[] = [];
  if (Math.floor(value) !== 0) parts.push(renderText(value, "dd-mm-yyyy"));
  if (value % 1 !== 0) parts.push(renderText(value, "hh:mm:ss"));
  return parts.join(" ") || "00:00:00";
}

/** Moves the decimal point in the digits, since 0.07 × 100 is not 7 in floating point. */
function shifted(value: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}
