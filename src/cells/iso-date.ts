import type { Branded } from "./branded";

/** A day of the calendar in ISO form: `2013-05-01`. */
export type IsoDate = Branded<string, "IsoDate">;

function isIsoDate(text: string): text is IsoDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date that exists in the calendar, written `2013-05-01`. */
export function toIsoDate(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  return isIsoDate(trimmed) ? trimmed : undefined;
}

/** The day of a moment by the machine's own clock. */
export function dayOf(moment: Date): IsoDate {
  const pad = (part: number): string => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map(pad).join("-");
  return day as IsoDate;
}
