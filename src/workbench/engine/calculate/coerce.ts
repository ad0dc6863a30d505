/** From one kind of value to another, as Excel does it by the locale: a text that could be typed as a number is one. */
import { readTyped } from "../formula/typed-input";
import type { Locale } from "../locale/locale";
import { cellError, isCellError, textOf } from "../grid/values";
import type { CellError, CellValue } from "../model";

const valueError = cellError("#VALUE!");

/** A text that a person could have typed as a number, date or percentage; NaN for any other. */
export function numberFromText(text: string, locale: Locale): number {
  if (!/\d/.test(text)) return Number.NaN;
  const typed = readTyped(text, locale);
  return "value" in typed && typeof typed.value === "number" ? typed.value : Number.NaN;
}

export function toNumber(value: CellValue, locale: Locale): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value;
  const number = numberFromText(value, locale);
  return Number.isNaN(number) ? valueError : number;
}

export function toText(value: CellValue, locale: Locale): string | CellError {
  return isCellError(value) ? value : textOf(value, locale);
}

export function toBoolean(value: CellValue, locale: Locale): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value !== "string") return value;
  const { trueWord, falseWord } = locale.grammar;
  const upper = value.toUpperCase();
  if (upper === trueWord || upper === "TRUE") return true;
  return upper === falseWord || upper === "FALSE" ? false : valueError;
}
