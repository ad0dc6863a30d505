/** Takes a written number apart in one pass, without yet deciding what its full stops and commas mean. */
import { type Unit, unitFromText } from "./danish-unit";

export type ScanRefusal =
  | "noDigits"
  | "unexpectedText"
  | "commaWithoutDecimals"
  | "twoSigns"
  | "twoUnits"
  | "tooManyDigits"
  | "excelError";

export type Mark = "." | "," | " ";

export interface Scanned {
  readonly kind: "scanned";
  readonly negative: boolean;
  /** All digits as one integer. */
  readonly digits: number;
  readonly startsWithZero: boolean;
  /** How many digits stand before, between and after the marks; the first is 0 in `,5`. */
  readonly runs: readonly number[];
  /** The marks between the runs: full stop, comma, or a space for any kind of space. */
  readonly marks: readonly Mark[];
  /** A full stop after the last digit, as in `30.000.` */
  readonly strayFullStop: boolean;
  readonly unit: Unit;
}

export type Scan =
  | Scanned
  | { readonly kind: "blank" }
  | {
      readonly kind: "refused";
      readonly code: ScanRefusal;
      /** Where in the text, from 0. */
      readonly at: number;
    };

/** Reads sign and currency, digits with their marks, sign again, and unit, in this order. */
export function scanNumber(text: string): Scan {
  const start = skipSpaces(text, 0);
  if (start === text.length) return { kind: "blank" };
  if (text[start] === "#") return refused("excelError", start);

  const front = scanFront(text, start);
  if (front.kind === "refused") return front;
  const body = scanBody(text, front.end);
  if (body.kind === "refused") return body;

  let at = body.end;
  const strayFullStop = text[at] === ".";
  if (strayFullStop) at += 1;
  else if (text[at] === ",") {
    // Danish price tags write whole kroner as `40.000,-`.
    if (!isMinus(text[at + 1])) return refused("commaWithoutDecimals", at);
    if (body.marks.includes(",")) return refused("unexpectedText", at);
    at += isMinus(text[at + 2]) ? 3 : 2;
  }
  at = skipSpaces(text, at);
  let negative = front.negative;
  if (isMinus(text[at])) {
    if (front.signed) return refused("twoSigns", at);
    negative = true;
    at = skipSpaces(text, at + 1);
  }

  const unit = at === text.length ? bare : unitFromText(text.slice(at));
  if (!unit) return refused("unexpectedText", at);
  if (front.currency && unit.unit !== undefined) return refused("twoUnits", at);
  const { digits, runs, marks } = body;
  return {
    kind: "scanned",
    negative,
    digits,
    startsWithZero: text[front.end] === "0",
    runs,
    marks,
    strayFullStop,
    unit: front.currency ? { unit: "kroner", power: unit.power } : unit,
  };
}

const bare: Unit = { power: 0 };

type Refused = Extract<Scan, { kind: "refused" }>;
function refused(code: ScanRefusal, at: number): Refused {
  return { kind: "refused", code, at };
}

interface Front {
  readonly kind: "front";
  readonly signed: boolean;
  readonly negative: boolean;
  readonly currency: boolean;
  readonly end: number;
}

/** One sign and one currency at most, in either order. */
function scanFront(text: string, start: number): Front | Refused {
  let at = start;
  let signed = false;
  let negative = false;
  let currency = false;
  for (; ; at = skipSpaces(text, at)) {
    const minus = isMinus(text[at]);
    if (minus || text[at] === "+") {
      if (signed) return refused("twoSigns", at);
      signed = true;
      negative = minus;
      at += 1;
      continue;
    }
    const length = currencyLength(text, at);
    if (length === 0) return { kind: "front", signed, negative, currency, end: at };
    if (currency) return refused("twoUnits", at);
    currency = true;
    at += length;
  }
}

interface Body {
  readonly kind: "body";
  readonly digits: number;
  readonly runs: readonly number[];
  readonly marks: readonly Mark[];
  readonly end: number;
}

/** Digits, and the marks that stand right before a digit. */
function scanBody(text: string, start: number): Body | Refused {
  const runs: number[] = [];
  const marks: Mark[] = [];
  let digits = 0;
  let run = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const digit = digitAt(text, at);
    if (digit >= 0) {
      digits = digits * 10 + digit;
      if (digits > Number.MAX_SAFE_INTEGER) return refused("tooManyDigits", at);
      run += 1;
      continue;
    }
    const mark = markAt(text, at);
    if (mark === undefined || digitAt(text, at + 1) < 0) break;
    runs.push(run);
    marks.push(mark);
    run = 0;
  }
  if (run === 0) return refused(/\d/.test(text.slice(at)) ? "unexpectedText" : "noDigits", at);
  runs.push(run);
  return { kind: "body", digits, runs, marks, end: at };
}

/** The digit's value, or a negative number where none stands. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit <= 9 ? digit : -1;
}

function markAt(text: string, at: number): Mark | undefined {
  const character = text[at];
  if (character === "." || character === ",") return character;
  return isSpace(character) ? " " : undefined;
}

const spaces = " \t\n\r\u00a0\u2007\u2009\u202f";
/** Hyphen, minus sign, and the dashes people and accounting systems put in its place. */
const minusSigns = "-\u2212\u2010\u2011\u2012\u2013";

function isSpace(character: string | undefined): boolean {
  return character !== undefined && spaces.includes(character);
}

function isMinus(character: string | undefined): boolean {
  return character !== undefined && minusSigns.includes(character);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

/** How many characters a currency takes: `kr.`, `kr`, `DKK`; 0 where there is none. */
function currencyLength(text: string, at: number): number {
  if (digitAt(text, at) >= 0) return 0;
  const word = text.slice(at, at + 3).toLowerCase();
  if (word === "dkk" || word === "kr.") return 3;
  return word.startsWith("kr") ? 2 : 0;
}
