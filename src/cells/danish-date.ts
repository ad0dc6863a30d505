/** Dates as Danes write them: day, month, year. */
import { type IsoDate, toIsoDate } from "./iso-date";

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
