/**
 * What Excel makes of what a person types into a cell, by their locale. Sources: Microsoft's help on
 * entering data ("Format numbers as dates or times", "Stop automatically changing numbers to dates"); where no
 * source was found the rule says *assumed*.
 */
import type { Locale } from "../locale/locale";
import type { CellFormat, CellValue } from "../model";
import { fromPerson } from "./person-form";
import { readTypedDate, readTypedTime } from "./typed-date";

/** The cell's new content, and the number format it brings when the cell had none of its own. */
export type TypedInput = {
  readonly numberFormat?: string;
} & ({ readonly value: CellValue } | { readonly formula: string });

/** Groups of three, or no grouping at all; `30.000.` and `1.49.000` are no numbers where a full stop groups. */
const numberPatterns = {
  ",": /^(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?$/,
  ".": /^(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/,
} as const;
const scientificPatterns = {
  ",": /^([+-]?)(\d+(?:,\d*)?)[eE]([+-]?\d{1,3})$/,
  ".": /^([+-]?)(\d+(?:\.\d*)?)[eE]([+-]?\d{1,3})$/,
} as const;

/** Reads what was typed into a cell of this format. The text is empty to clear the cell. */
export function readTyped(text: string, locale: Locale, format: CellFormat = {}): TypedInput {
  if (text === "") return { value: null };
  const current = format.numberFormat ?? "General";
  if (current === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isFormula(text, locale)) return { formula: fromPerson(asFormula(text), locale) };
  const typed = readConstant(text.replace(/[\u00A0\u202F]/g, " ").trim(), locale);
  if (typed === null) return { value: text };
  const { numberFormat, ...content } = typed;
  const brings = numberFormat !== undefined && takesFormat(current);
  if (brings) return { ...content, numberFormat };
  return scaledForPercent(content, current, numberFormat);
}

/** A plus or minus begins a formula too, unless what follows is a number: `+A1`, `-SUM(A1)`. */
function isFormula(text: string, locale: Locale): boolean {
  if (text.startsWith("=")) return text.length > 1;
  if (!/^[+-]./.test(text)) return false;
  return readConstant(text.trim(), locale) === null && /^[+-][+\-(\p{L}$\d[]/u.test(text);
}

function asFormula(text: string): string {
  if (text.startsWith("=")) return text;
  return `=${text.startsWith("+") ? text.slice(1) : text}`;
}

function takesFormat(current: string): boolean {
  return current === "General";
}

/** In a cell already shown as percent a bare 12 means 12 % (Excel's option "Enable automatic percent entry"). */
function scaledForPercent(
  content: { readonly value: CellValue },
  current: string,
  numberFormat: string | undefined,
): TypedInput {
  const bare = numberFormat === undefined || numberFormat === "#,##0";
  if (typeof content.value === "number" && bare && /%/.test(current)) {
    return { value: shift(String(content.value), -2) };
  }
  return content;
}

interface Constant {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

function readConstant(text: string, locale: Locale): Constant | null {
  const { trueWord, falseWord, errors } = locale.grammar;
  const upper = text.toUpperCase();
  if (upper === trueWord) return { value: true };
  if (upper === falseWord) return { value: false };
  for (const [error, own] of errors) {
    if (upper === own && isTypedError(error)) return { value: { error } };
  }
  return readNumber(text, locale) ?? readTypedDate(text, locale) ?? readTypedTime(text, locale);
}

const typedErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;
type TypedError = (typeof typedErrors)[number];
function isTypedError(text: string): text is TypedError {
  return typedErrors.some((error) => error === text);
}

function readNumber(text: string, { grammar, figures }: Locale): Constant | null {
  const { decimal } = grammar;
  const scientific = scientificPatterns[decimal].exec(text);
  if (scientific !== null) {
    const [, sign = "", digits = "", power = ""] = scientific;
    const value = Number(`${sign}${digits.replace(decimal, ".")}e${power}`);
    return Number.isFinite(value) ? { value, numberFormat: "0.00E+00" } : null;
  }
  const negative = /^\((.*)\)$/.exec(text);
  const [, sign = "", rest = ""] = /^([+-]?)\s*(.*)$/s.exec(negative?.[1] ?? text) ?? [];
  if (negative !== null && sign !== "") return null;
  const percent = /^(.*?)\s*%$/.exec(rest) ?? /^%\s*(.*)$/.exec(rest);
  const amount = percent === null ? figures.currency.pattern.exec(rest) : null;
  const digits = percent?.[1] ?? amount?.[1] ?? amount?.[2] ?? rest;
  const [, whole = "", decimals] = numberPatterns[decimal].exec(digits) ?? [];
  if (whole === "" && (decimals ?? "") === "") return null;
  const plain = `${whole.replaceAll(figures.group, "") || "0"}.${decimals ?? ""}`;
  const size = percent === null ? Number(plain) : shift(plain, -2);
  const minus = sign === "-" || negative !== null;
  const kind = percent !== null ? "percent" : amount !== null ? "amount" : "plain";
  const numberFormat = formatOf(kind, whole.includes(figures.group), decimals, figures.currency);
  const value = minus && size !== 0 ? -size : size;
  return { value, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Excel gives a grouped number, a percentage or an amount the format it was typed in. */
function formatOf(
  kind: "percent" | "amount" | "plain",
  isGrouped: boolean,
  decimals: string | undefined,
  currency: Locale["figures"]["currency"],
): string | undefined {
  const hasDecimals = (decimals ?? "") !== "";
  if (kind === "percent") return hasDecimals ? "0.00%" : "0%";
  if (kind === "amount") return hasDecimals ? currency.decimals : currency.whole;
  if (isGrouped) return hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** Moves the decimal point in the text, since 0.07 is not 7 times 0.01 in floating point. */
function shift(digits: string, places: number): number {
  return Number(`${digits}e${places}`);
}
