/** From one kind of value to another, as Excel does it with Danish settings. */
import { readTyped } from "../formula/typed-input";
import { cellError, isCellError, textOf } from "../grid/values";
import type { CellError, CellValue } from "../model";

const valueError = cellError("#VALUE!");

/** A text that a person could have typed as a number, date or percentage; NaN for any other. */
export function numberFromText(text: string): number {
  if (!/\d/.test(text)) return Number.NaN;
  const typed = readTyped(text);
  return "value" in typed && typeof typed.value === "number" ? typed.value : Number.NaN;
}

export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string") return value;
  const number = numberFromText(value);
  return Number.isNaN(number) ? valueError : number;
}

export function toText(value: CellValue): string | CellError {
  return isCellError(value) ? value : textOf(value);
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value !== "string") return value;
  const upper = value.toUpperCase();
  if (upper === "SAND" || upper === "TRUE") return true;
  return upper === "FALSK" || upper === "FALSE" ? false : valueError;
}
