/** The only way into the branded types of the plan: a value is checked once, here, and trusted afterwards. */
import type { ActivityId, AreaNumber, BasisPoints, Count, Year } from "./types";

/** Gives the number as its kind, or undefined when it is no such number. */
function numberKind<Kind extends number>(
  isKind: (value: number) => value is Kind,
): (value: number) => Kind | undefined {
  return (value) => (isKind(value) ? value : undefined);
}

/** A year, or undefined when the number is no whole year from 1900 to 2199. */
export const toYear = numberKind(
  (value): value is Year => Number.isInteger(value) && value >= 1900 && value <= 2199,
);

/** A count, or undefined when the number is negative or not whole. */
export const toCount = numberKind(
  (value): value is Count => Number.isSafeInteger(value) && value >= 0,
);

/** A share in ten-thousandths (10 % is 1000), or undefined when it is finer than that. */
export const toBasisPoints = numberKind((value): value is BasisPoints =>
  Number.isSafeInteger(value),
);

/** An area's number: a whole number from 1. */
export const toAreaNumber = numberKind(
  (value): value is AreaNumber => Number.isSafeInteger(value) && value >= 1,
);

/** A year written with four digits and nothing else. */
export function yearFromText(text: string): Year | undefined {
  return /^\d{4}$/.test(text.trim()) ? toYear(Number(text)) : undefined;
}

/** Every year from the first to the last, both included; none when they stand in the wrong order. */
export function yearsFrom(first: Year, last: Year): Year[] {
  const years: Year[] = [];
  for (let value: number = first; value <= last; value += 1) {
    const year = toYear(value);
    if (year !== undefined) years.push(year);
  }
  return years;
}

/** Years in order, each once. */
export function ascending(years: Iterable<Year>): Year[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

function isActivityId(text: string): text is ActivityId {
  return text !== "" && text === text.trim();
}

/** An activity's id without the spaces around it, or undefined when nothing is left. */
export function toActivityId(text: string): ActivityId | undefined {
  const trimmed = text.trim();
  return isActivityId(trimmed) ? trimmed : undefined;
}
