/**
 * Dates and times as typed with Danish settings: day, month, year with hyphen, slash or full stop between.
 * A day and month alone, or a month and year, are dates too, which is how `12-13` becomes December 2013.
 */
import { fold } from "../../cells/case-fold";
import { dateSerial, timeSerial, yearOf } from "../../cells/date-serial";

/** A serial number and the format Excel gives the cell. */
export interface TypedDate {
  readonly value: number;
  readonly numberFormat: string;
}

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const monthNames = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** What is short of a year is in this one; the page passes none, so the machine's own year counts, as in Excel. */
export function readTypedDate(text: string, thisYear = new Date().getFullYear()): TypedDate | null {
  return readNumeric(text, thisYear) ?? readNamed(text, thisYear);
}

function readNumeric(text: string, thisYear: number): TypedDate | null {
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full !== null) {
    const [, day = "", , month = "", year = ""] = full;
    return dated(yearOf(year), Number(month), Number(day), "m/d/yyyy");
  }
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) {
    const [, year = "", , month = "", day = ""] = iso;
    return dated(Number(year), Number(month), Number(day), "m/d/yyyy");
  }
  const pair = /^(\d{1,2})[-/](\d{1,2}|\d{4})$/.exec(text);
  if (pair === null) return null;
  const [, first = "", second = ""] = pair;
  const dayAndMonth =
    second.length <= 2 ? dated(thisYear, Number(second), Number(first), "d-mmm") : null;
  return dayAndMonth ?? dated(yearOf(second), Number(first), 1, "mmm-yy");
}

function readNamed(text: string, thisYear: number): TypedDate | null {
  const match = /^(?:(\d{1,2})\.?[\s-]*)?(\p{L}+)\.?(?:[\s-]*(\d{4}|\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [, day, name = "", year] = match;
  const month = monthOf(name);
  if (month === 0 || (day === undefined && year === undefined)) return null;
  if (day === undefined) return dated(yearOf(year ?? ""), month, 1, "mmm-yy");
  if (year === undefined) return dated(thisYear, month, Number(day), "d-mmm");
  return dated(yearOf(year), month, Number(day), "d-mmm-yy");
}

function monthOf(name: string): number {
  const lower = fold(name);
  return Math.max(months.indexOf(lower), monthNames.indexOf(lower)) + 1;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** Hours and minutes, seconds if any: `8:30`, `08.30` is assumed to stay a number or text. */
export function readTypedTime(text: string): TypedDate | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds] = match;
  const long = Number(hours) >= 24;
  const numberFormat = long ? "[h]:mm:ss" : seconds === undefined ? "hh:mm" : "hh:mm:ss";
  return { value: timeSerial(Number(hours), Number(minutes), Number(seconds ?? 0)), numberFormat };
}
