/** What is true of cell values wherever they come from. */
import type { Locale } from "../locale/locale";
import type { CellError, CellValue, ErrorCode } from "../model";

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function cellError(error: ErrorCode, message?: string): CellError {
  return message === undefined ? { error } : { error, message };
}

/** A value as text, as `&` makes it: with the locale's decimal sign and words for true and false. */
export function textOf(value: Exclude<CellValue, CellError>, { grammar }: Locale): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? grammar.trueWord : grammar.falseWord;
  return typeof value === "number" ? numberText(value, grammar.decimal) : value;
}

/** Excel shows 15 significant digits, and an exponent from 1E+21 up or below 1E-9 (in a cell of General format, as text). */
function numberText(value: number, decimal: string): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = rounded.toExponential().split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${mantissa.replace(".", decimal)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
  }
  return String(rounded).replace(".", decimal);
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return isCellError(a) && isCellError(b) && a.error === b.error && a.message === b.message;
}

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

export function isErrorCode(text: string): text is ErrorCode {
  return errorCodes.has(text);
}
