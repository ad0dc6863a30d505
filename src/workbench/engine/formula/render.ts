/**
 * What a cell shows: a value under a number format, as Danish regional settings write it. The formats
 * themselves are numfmt's work; what is Danish Windows' own (its short date, its date separator) is added here.
 */
import { format, isDateFormat, isPercentFormat, isValidFormat, tokenize } from "numfmt";
import type { CellValue } from "../model";
import { personGrammar } from "./grammar";

const options = { locale: "da", overflow: "########", nbsp: false } as const;

/** Formats that files write in en-US but Excel shows by the regional settings: the short date, alone and with time. */
const regionalFormats: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd-mm-yyyy"],
  ["mm-dd-yy", "dd-mm-yyyy"],
  ["m/d/yy", "dd-mm-yyyy"],
  ["m/d/yyyy h:mm", "dd-mm-yyyy hh:mm"],
  ["m/d/yy h:mm", "dd-mm-yyyy hh:mm"],
]);

const prepared = new Map<string, string>();

/** The text a cell shows. `numberFormat` is an en-US format code; a code Excel would not take shows as General. */
export function renderText(value: CellValue, numberFormat = "General"): string {
  if (value === null) return "";
  if (typeof value === "object") return personGrammar.errors.get(value.error) ?? value.error;
  if (typeof value === "boolean") return value ? personGrammar.trueWord : personGrammar.falseWord;
  const code = prepare(numberFormat);
  if (typeof value === "string") return code === "General" ? value : format(code, value, options);
  // A date before 1900 has no serial number in Excel.
  if (value < 0 && isDateFormat(code)) return options.overflow;
  return format(code, value, options);
}

/** True when the format shows a number as a date or a time of day. */
export function showsDate(numberFormat: string): boolean {
  return isDateFormat(prepare(numberFormat));
}

/** True for the format of percentages. */
export function showsPercent(numberFormat: string): boolean {
  return isPercentFormat(prepare(numberFormat));
}

function prepare(numberFormat: string): string {
  const known = prepared.get(numberFormat);
  if (known !== undefined) return known;
  const code = regionalFormats.get(numberFormat.toLowerCase()) ?? valid(numberFormat);
  const danish = isDateFormat(code) ? dashedDate(code) : code;
  prepared.set(numberFormat, danish);
  return danish;
}

function valid(numberFormat: string): string {
  return numberFormat !== "" && isValidFormat(numberFormat) ? numberFormat : "General";
}

/** The slash of a date format stands for the regional date separator, which in Danish is a hyphen. */
function dashedDate(code: string): string {
  return tokenize(code)
    .map((token) => (token.raw === "/" ? "-" : token.raw))
    .join("");
}
