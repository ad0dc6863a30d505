/**
 * What Excel makes of a string an add-in writes through `values` or `formulas`: it is read as if typed into
 * Excel in American English, whatever the person's language (OfficeDev/office-js#1559). So `1.234` becomes a number near one, `12-13`
 * a date, `00123` the number 123. Only cells formatted as text keep the string.
 */
import { fold } from "../cells/case-fold";
import { dateSerial, timeSerial, yearOf } from "../cells/date-serial";
import { cellError, isErrorCode } from "../engine/grid/values";
import type { CellValue } from "../engine/model";

/** A written string as Excel understood it; the format is the one Excel gives a General cell for it. */
interface Input {
  readonly value: CellValue;
  readonly numberFormat?: string;
  /** The string stays a text even where it looks like something else. */
  readonly literal?: true;
}

/** The error value a text names, such as `#N/A`. */
export function errorNamed(text: string): CellValue | undefined {
  const code = text.toUpperCase();
  return isErrorCode(code) ? cellError(code) : undefined;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The string as typed into a cell that is not formatted as text. `year` is the machine's, for dates without one. */
export function readInput(text: string, year: number): Input {
  if (text.startsWith("'")) return { value: text.slice(1), literal: true };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const error = errorNamed(trimmed);
  if (error) return { value: error };
  return readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? { value: text };
}

const numeric = /^([-+]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d{1,3})?(%?)$/i;

function readNumber(text: string): Input | undefined {
  const bracketed = /^\((.+)\)$/.exec(text);
  const parts = numeric.exec(bracketed?.[1] ?? text);
  if (!parts) return undefined;
  const [, sign = "", currency = "", whole = "", fraction = "", exponent = "", percent = ""] =
    parts;
  if (whole === "" && fraction.length < 2) return undefined;
  if (bracketed && sign !== "") return undefined;
  const size = Number(`${whole.replaceAll(",", "") || "0"}${fraction}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === "-" || bracketed ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1;
  if (percent) return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (currency)
    return {
      value,
      numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)",
    };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (whole.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

function dated(year: number, month: number, day: number, numberFormat: string): Input | undefined {
  const value = dateSerial(year, month, day);
  return value === null ? undefined : { value, numberFormat };
}

function readDate(text: string, thisYear: number): Input | undefined {
  const month = (name = ""): number => monthNames.indexOf(fold(name.slice(0, 3))) + 1;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (full) return dated(yearOf(full[3] ?? ""), Number(full[1]), Number(full[2]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    // Month and day when they can be, else month and year: 12-13 is a day in December, 12-32 is December 1932.
    return (
      dated(thisYear, first, second, "d-mmm") ?? dated(yearOf(short[2] ?? ""), first, 1, "mmm-yy")
    );
  }
  const dayMonth = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  if (dayMonth && isMonth(dayMonth[2])) {
    const year = dayMonth[3] === undefined ? thisYear : yearOf(dayMonth[3]);
    const format = dayMonth[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return dated(year, month(dayMonth[2]), Number(dayMonth[1]), format);
  }
  const monthYear = /^([a-z]{3,9})[- ](\d{1,2}|\d{4})$/i.exec(text);
  if (monthYear && isMonth(monthYear[1])) {
    const [, name, rest = ""] = monthYear;
    const asDay = rest.length < 4 && dated(thisYear, month(name), Number(rest), "d-mmm");
    return asDay || dated(yearOf(rest), month(name), 1, "mmm-yy");
  }
  return undefined;
}

const fullMonths =
  "january february march april may june july august september october november december".split(
    " ",
  );

function isMonth(name = ""): boolean {
  const lower = fold(name);
  return monthNames.includes(lower) || fullMonths.includes(lower);
}

function readTime(text: string): Input | undefined {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const value = timeSerial(hours, minutes, seconds);
  return { value, numberFormat: parts[3] === undefined ? "h:mm" : "h:mm:ss" };
}
