/** Days and times of day as Excel counts them. */

const dayMilliseconds = 86_400_000;
/** The serial number of 1 January 1970. */
const unixEpoch = 25_569;

/**
 * Excel's number of a day: 1 is 1 January 1900, and 1900 has a 29 February that never was. Null for a day there is not,
 * or before 1900 or after 9999.
 */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const days = Math.round(date.getTime() / dayMilliseconds) + unixEpoch;
  return days < 61 ? days - 1 : days;
}

/** A time as a part of a day; 24 hours are 1. */
export function timeSerial(hours: number, minutes: number, seconds: number): number {
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** A year written with four digits, or with two: below 30 they are this century's (Windows' default). Others are none, 0. */
export function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  if (digits.length !== 2) return 0;
  return year < 30 ? 2000 + year : 1900 + year;
}
