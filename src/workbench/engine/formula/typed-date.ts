/**
 * Dates and times as typed: day, month and year in the locale's order with one of its signs between, or year, month, day.
 * A day and month alone, or a month and year, are dates too, which is how `12-13` becomes December 2013.
 */
import { fold } from "../../cells/case-fold";
import { dateSerial, timeSerial, yearOf } from "../../cells/date-serial";
import type { Locale } from "../locale/locale";

type DateStyle = Locale["dates"];

/** A serial number and the format Excel gives the cell. */
export interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

/** What is short of a year is in this one; the page passes none, so the machine's own year counts, as in Excel. */
export function readTypedDate(
  text: string,
  { dates }: Locale,
  thisYear = new Date().getFullYear(),
): TypedDate | null {
  return readNumeric(text, dates, thisYear) ?? readNamed(text, dates, thisYear);
}

function readNumeric(text: string, style: DateStyle, thisYear: number): TypedDate | null {
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full !== null) {
    const [, first = "", sign = "", second = "", year = ""] = full;
    if (!style.signs.includes(sign)) return null;
    const { day, month } = inOrder(first, second, style);
    return dated(yearOf(year), month, day, "m/d/yyyy");
  }
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const [, year = "", sign = "", month = "", day = ""] = iso;
    if (!style.signs.includes(sign)) return null;
    return dated(Number(year), Number(month), Number(day), "m/d/yyyy");
  }
  const pair = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(text);
  if (pair === null) return null;
  const [, first = "", second = ""] = pair;
  const { day, month } = inOrder(first, second, style);
  const dayAndMonth = second.length <= 2 ? dated(thisYear, month, day, "d-mmm") : null;
  return dayAndMonth ?? dated(yearOf(second), Number(first), 1, "mmm-yy");
}

function inOrder(
  first: string,
  second: string,
  { order }: DateStyle,
): { readonly day: number; readonly month: number } {
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  return { day: Number(day), month: Number(month) };
}

function readNamed(text: string, style: DateStyle, thisYear: number): TypedDate | null {
  const match = /^(?:(\d{1,2})\.?[\s-]*)?(\p{L}+)\.?(?:[\s-]*(\d{4}|\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [, day, name = "", year] = match;
  const month = monthOf(name, style);
  if (month === 0 || (day === undefined && year === undefined)) return null;
  if (day === undefined) return dated(yearOf(year ?? ""), month, 1, "mmm-yy");
  if (year === undefined) return dated(thisYear, month, Number(day), "d-mmm");
  return dated(yearOf(year), month, Number(day), "d-mmm-yy");
}

function monthOf(name: string, { months, monthNames }: DateStyle): number {
  const lower = fold(name);
  return Math.max(months.indexOf(lower), monthNames.indexOf(lower)) + 1;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** Hours and minutes, seconds if any: `8:30`; `08.30` is assumed to stay a number or text. */
export function readTypedTime(text: string, { dates }: Locale): TypedDate | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])m?)?$/i.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  const plain = seconds === undefined ? dates.time : dates.timeWithSeconds;
  const serial = (hour: number) => timeSerial(hour, Number(minutes), Number(seconds ?? 0));
  if (half === undefined) {
    const numberFormat = Number(hours) >= 24 ? "[h]:mm:ss" : plain;
    return { value: serial(Number(hours)), numberFormat };
  }
  if (!dates.halfDays || Number(hours) < 1 || Number(hours) > 12) return null;
  const hour = (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return { value: serial(hour), numberFormat: `${plain} AM/PM` };
}
