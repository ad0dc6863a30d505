/**
 * What a cell shows: a value under a number format, as the regional settings write it. The formats
 * themselves are numfmt's work; what is the settings' own (short date, date separator) is added here.
 */
import { format, isDateFormat, isPercentFormat, isValidFormat, tokenize } from "numfmt";
import type { Locale } from "../locale/locale";
import type { CellValue } from "../model";

const overflow = "########";

/** The text a cell shows. `numberFormat` is an en-US format code; a code Excel would not take shows as General. */
export function renderText(value: CellValue, numberFormat: string, locale: Locale): string {
  if (value === null) return "";
  const { errors, trueWord, falseWord } = locale.grammar;
  if (typeof value === "object") return errors.get(value.error) ?? value.error;
  if (typeof value === "boolean") return value ? trueWord : falseWord;
  const code = prepare(numberFormat, locale);
  const options = { locale: locale.figures.language, overflow, nbsp: false };
  if (typeof value === "string") return code === "General" ? value : format(code, value, options);
  // A date before 1900 has no serial number in Excel.
  if (value < 0 && isDateFormat(code)) return overflow;
  return format(code, value, options);
}

/** True when the format shows a number as a date or a time of day. */
export function showsDate(numberFormat: string): boolean {
  return isDateFormat(valid(numberFormat));
}

/** True for the format of percentages. */
export function showsPercent(numberFormat: string): boolean {
  return isPercentFormat(valid(numberFormat));
}

const prepared = new WeakMap<Locale, Map<string, string>>();

function prepare(numberFormat: string, locale: Locale): string {
  const codes = prepared.get(locale) ?? new Map<string, string>();
  prepared.set(locale, codes);
  const known = codes.get(numberFormat);
  if (known !== undefined) return known;
  const { regionalFormats, separator } = locale.dates;
  const code = regionalFormats.get(numberFormat.toLowerCase()) ?? valid(numberFormat);
  const regional = isDateFormat(code) ? withSeparator(code, separator) : code;
  codes.set(numberFormat, regional);
  return regional;
}

function valid(numberFormat: string): string {
  return numberFormat !== "" && isValidFormat(numberFormat) ? numberFormat : "General";
}

/** The slash of a date format stands for the regional date separator. */
function withSeparator(code: string, separator: string): string {
  return tokenize(code)
    .map(({ raw }) => (raw === "/" ? separator : raw))
    .join("");
}
