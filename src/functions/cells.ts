/**
 * Cells of an argument read as figures. Blank is undefined; a text is never a number, because a sum that passes over
 * `30.000.` is wrong by 30.000 and nobody sees it.
 */
import { readNumber } from "../plan/danish-number";
import { amountFromKroner } from "../plan/money";
import type { BasisPoints, Count, Ore, Year } from "../plan/types";
import { toBasisPoints, toCount, toYear } from "../plan/units";
import { type Argument, cellOf, placeOf } from "./argument";
import type { At } from "../text/messages/faults";
import { type Fault, notAvailable, wrong } from "./fault";

export type Read<Value> = Value | Fault | undefined;

/** A figure in millionths: counts, shares and figures per 1.000 people alike are compared as integers. */
declare const millionths: unique symbol;
export type Millionths = number & { readonly [millionths]: true };

const million = 1_000_000;
const largestFigure = 1_000_000_000;

function isMillionths(value: number): value is Millionths {
  return Number.isSafeInteger(value) && Math.abs(value) <= largestFigure * million;
}

export function figureAt(from: Argument, row: number, column: number): Read<Millionths> {
  const value = numberAt(from, row, column);
  if (typeof value !== "number") return value;
  return figureFrom(value) ?? wrong({ code: "tooLarge", params: at(from, row, column) });
}

export function figureFrom(value: number): Millionths | undefined {
  const scaled = Number.isInteger(value) ? value * million : Math.round(value * million);
  return isMillionths(scaled) ? scaled : undefined;
}

/** Kroner, with øre at most. */
export function amountAt(from: Argument, row: number, column: number): Read<Ore> {
  const value = numberAt(from, row, column);
  if (typeof value !== "number") return value;
  const reading = amountFromKroner(value);
  if (reading.kind === "value") return reading.value;
  const code = reading.code === "finerThanOre" ? "finerThanOre" : "tooLarge";
  return wrong({ code, params: at(from, row, column) });
}

export function countAt(from: Argument, row: number, column: number): Read<Count> {
  const value = numberAt(from, row, column);
  if (typeof value !== "number") return value;
  const code = value > largestFigure ? "tooLarge" : "notACount";
  return countFrom(value) ?? wrong({ code, params: at(from, row, column) });
}

export const countFrom = (value: number): Count | undefined =>
  value > largestFigure ? undefined : toCount(value);

/** A share from −100 % to 100 %, as 0,10; hundredths of a percent at most. */
export function shareAt(from: Argument, row: number, column: number): Read<BasisPoints> {
  const value = numberAt(from, row, column);
  if (typeof value !== "number") return value;
  const code = Math.abs(value) > 1 ? "notAShare" : "tooFineShare";
  return shareFrom(value) ?? wrong({ code, params: at(from, row, column) });
}

export const shareFrom = (value: number): BasisPoints | undefined =>
  Math.abs(value) > 1 ? undefined : toBasisPoints(pointsOf(value));

/** Excel keeps fifteen digits, so 0,07 is 700 although the product is a little more. */
function pointsOf(share: number): number {
  const points = share * 10_000;
  const whole = Math.round(points);
  const isWhole = whole !== 0 && Math.abs(points - whole) < 1e-12;
  return isWhole ? whole : Number(points.toPrecision(12));
}

/** A year; 0 is none, because older Excel on the desktop hands a blank over as 0. */
export function yearAt(from: Argument, row: number, column: number): Read<Year> {
  const value = numberAt(from, row, column);
  if (typeof value !== "number") return value;
  if (value === 0) return undefined;
  const year = toYear(value);
  if (year !== undefined) return year;
  const code = isDateSerial(value) ? "dateForYear" : "notAYear";
  return wrong({ code, params: at(from, row, column) });
}

/** Dates arrive as serial numbers; those of the 20th and 21st century are far above any year. */
const isDateSerial = (value: number): boolean => value >= 2_200 && value < 110_000;

/** The cell as text: a number in its shortest form, blank as ""; so is the 0 that older Excel makes of a blank. */
export function textAt(from: Argument, row: number, column: number): string | Fault {
  const value = plain(cellOf(from, row, column));
  if (value === null || value === undefined || value === 0) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return notANumber(value, placeOf(from, row, column));
}

/** The number in the cell, as it stands. */
export function numberAt(from: Argument, row: number, column: number): Read<number> {
  const given = cellOf(from, row, column);
  if (typeof given === "number") {
    if (Number.isFinite(given)) return given;
    return wrong({ code: "tooLarge", params: at(from, row, column) });
  }
  if (given === null || given === undefined || given === "") return undefined;
  const value = plain(given);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string" && value.trim() === "") return undefined;
  return notANumber(value, placeOf(from, row, column));
}

const at = (from: Argument, row: number, column: number): { readonly at: At } => ({
  at: placeOf(from, row, column),
});

/** Numbers and texts that carry a format or more arrive as objects with their plain value inside. */
const plainKinds: readonly unknown[] = ["Double", "FormattedNumber", "String", "Boolean", "Empty"];

/** The plain value of a cell that Excel passes as an object; error values and other objects stay as they are. */
export function plain(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return given;
  const kind = "type" in given ? given.type : undefined;
  if (!plainKinds.includes(kind)) return given;
  return "basicValue" in given ? given.basicValue : null;
}

/** Why a value is no number. */
export function notANumber(value: unknown, place: At): Fault {
  if (typeof value === "string") {
    const looksLikeOne = /\d/.test(value) && readNumber(value).kind !== "refused";
    const text = shortened(value);
    return wrong({ code: looksLikeOne ? "textAmount" : "otherText", params: { at: place, text } });
  }
  if (typeof value === "boolean") return wrong({ code: "truthValue", params: { at: place } });
  const error = errorIn(value);
  if (error === undefined) return wrong({ code: "otherKind", params: { at: place } });
  const make = error === "#N/A" ? notAvailable : wrong;
  return make({ code: "errorValue", params: { at: place, error } });
}

/** The code of an error value: Office.js's own error, or the host's object for one. */
function errorIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const code of ["code" in value && value.code, "basicValue" in value && value.basicValue])
    if (typeof code === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(code)) return code;
  return undefined;
}

const longestShown = 40;
/** As much of a text as a sentence can hold. */
export function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > longestShown ? `${trimmed.slice(0, longestShown)} …` : trimmed;
}
