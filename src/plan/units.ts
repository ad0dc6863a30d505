/** The only way into the branded types of the plan: a value is checked once, here, and trusted afterwards. */
import type { ActivityId, AreaNumber, BasisPoints, Count, Year } from "./types";

function isYear(value: number): value is Year {
  return Number.isInteger(value) && value >= 1900 && value <= 2199;
}

/** A year, or undefined when the number is no whole year from 1900 to 2199. */
export function toYear(value: number): Year | undefined {
  return isYear(value) ? value : undefined;
}

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

function isCount(value: number): value is Count {
  return Number.isSafeInteger(value) && value >= 0;
}

/** A count, or undefined when the number is negative or not whole. */
export function toCount(value: number): Count | undefined {
  return isCount(value) ? value : undefined;
}

function isBasisPoints(value: number): value is BasisPoints {
  return Number.isSafeInteger(value);
}

/** A share in ten-thousandths (10 % is 1000), or undefined when it is finer than that. */
export function toBasisPoints(value: number): BasisPoints | undefined {
  return isBasisPoints(value) ? value : undefined;
}

function isAreaNumber(value: number): value is AreaNumber {
  return Number.isSafeInteger(value) && value >= 1;
}

/** An area's number: a whole number from 1. */
export function toAreaNumber(value: number): AreaNumber | undefined {
  return isAreaNumber(value) ? value : undefined;
}

function isActivityId(text: string): text is ActivityId {
  return text !== "" && text === text.trim();
}

/** An activity's id without the spaces around it, or undefined when nothing is left. */
export function toActivityId(text: string): ActivityId | undefined {
  const trimmed = text.trim();
  return isActivityId(trimmed) ? trimmed : undefined;
}
