/** What the formula bar shows of a cell, such that typing it again gives the same cell. */
import { toPerson } from "../formula/person-form";
import { renderText, showsDate, showsPercent } from "../formula/render";
import { readTyped } from "../formula/typed-input";
import { isCellError, textOf } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { Cell } from "../model";

export function editTextOf({ value, formula, format, spilledFrom }: Cell, locale: Locale): string {
  if (formula !== undefined) return toPerson(formula, locale);
  if (value === null || spilledFrom) return "";
  const numberFormat = format.numberFormat ?? "General";
  if (isCellError(value)) return renderText(value, numberFormat, locale);
  if (typeof value === "number") return numberText(value, numberFormat, locale);
  if (typeof value === "boolean") return textOf(value, locale);
  const typed = readTyped(value, locale, format);
  return "value" in typed && typed.value === value ? value : `'${value}`;
}

/** Percentages as percent, dates as dates, every other number with all its digits and no grouping. */
function numberText(value: number, numberFormat: string, locale: Locale): string {
  if (showsPercent(numberFormat)) return `${textOf(shifted(value), locale)}%`;
  if (!showsDate(numberFormat) || value < 0) return textOf(value, locale);
  const { editDate, editTime } = locale.dates;
  const parts: string[] = [];
  if (Math.floor(value) !== 0) parts.push(renderText(value, editDate, locale));
  if (value % 1 !== 0) parts.push(renderText(value, editTime, locale));
  return parts.join(" ") || renderText(0, editTime, locale);
}

/** Moves the decimal point in the digits, since 0.07 × 100 is not 7 in floating point. */
function shifted(value: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}
