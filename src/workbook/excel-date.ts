/** Dates as Excel counts them: days, 1 being 1 January 1900 and 60 a 29 February that never was. */
import type { IsoDate } from "../plan/types";
import { toIsoDate } from "../plan/units";

const dayLength = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;
/** From 1 March 1900 on, Excel's count and the calendar agree. */
const firstSafe = 61;
const lastDay = 2_958_465;

export function serialOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength + unixEpoch;
}

/** The day of a serial number; a time of day is left out. Undefined outside 1 March 1900 – 31 December 9999. */
export function dateOfSerial(serial: number): IsoDate | undefined {
  if (!(serial >= firstSafe && serial < lastDay + 1)) return undefined;
  const time = (Math.floor(serial) - unixEpoch) * dayLength;
  return toIsoDate(new Date(time).toISOString().slice(0, 10));
}

/** A date people wrote as text: `01-05-2013`, `1.5.2013`, `1/5 2013` or `2013-05-01`. */
export function dateOfText(text: string): IsoDate | undefined {
  const danish = /^(\d{1,2})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{4})$/.exec(text.trim());
  if (danish === null) return toIsoDate(text);
  const [, day = "", month = "", year = ""] = danish;
  return toIsoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** `2013-05-01` as people write it: `01-05-2013`. */
export function danishDate(date: IsoDate): string {
  return date.split("-").reverse().join("-");
}
