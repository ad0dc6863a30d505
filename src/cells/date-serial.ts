/** Dates as Excel counts them: days, 1 being 1 January 1900 and 60 a 29 February that never was. */
import { type IsoDate, toIsoDate } from "./iso-date";

const dayLength = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;
/** From 1 March 1900 on, Excel's count and the calendar agree. */
const firstSafe = 61;
const lastDay = 2_958_465;

/** The serial number of a day from 1 March 1900 on. */
export function serialOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength + unixEpoch;
}

/** The day of a serial number; a time of day is left out. Undefined outside 1 March 1900 – 31 December 9999. */
export function dateOfSerial(serial: number): IsoDate | undefined {
  if (!(serial >= firstSafe && serial < lastDay + 1)) return undefined;
  const time = (Math.floor(serial) - unixEpoch) * dayLength;
  return toIsoDate(new Date(time).toISOString().slice(0, 10));
}
