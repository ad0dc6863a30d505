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
  /** A full stop after the last digit with nothing following, as in `30.000.`. */
  readonly strayFullStop: boolean;
  readonly unit: Unit;
}

export type Mark = "." | "," | " ";
export type Scan =
  | Scanned
  | { readonly kind: "blank" }
  | {
      readonly kind: "refused";
      readonly code: ScanRefusal;
      /** Where in the text, from 0. */ readonly at: number;
    };

const spaces = new Set([" ", "\t", "\n", "\r", "\u00a0", "\u2007", "\u2009", "\u202f"]);
const minusSigns = new Set(["-", "\u2212", "\u2010", "\u2011", "\u2012", "\u2013"]);

export function scanNumber(text: string): Scan {
  const refused = (code: ScanRefusal, at: number): Scan => ({ kind: "refused", code, at });
  const skipSpaces = (from: number): number => {
    let at = from;
    while (spaces.has(text.charAt(at))) at += 1;
    return at;
  };

  let at = skipSpaces(0);
  if (at === text.length) return { kind: "blank" };
  if (text.charAt(at) === "#") return refused("excelError", at);

  let sign: string | undefined;
  let currencyFirst = false;
  for (;;) {
    const character = text.charAt(at);
    const currency = currencyLength(text, at);
    if (minusSigns.has(character) || character === "+") {
      if (sign !== undefined) return refused("twoSigns", at);
      sign = character;
      at += 1;
    } else if (currency > 0) {
      if (currencyFirst) return refused("twoUnits", at);
      currencyFirst = true;
      at += currency;
    } else break;
    at = skipSpaces(at);
  }

  const start = at;
  const runs: number[] = [];
  const marks: Mark[] = [];
  let digits = 0;
  let run = 0;
  for (; ; at += 1) {
    const character = text.charAt(at);
    if (isDigit(character)) {
      digits = digits * 10 + Number(character);
      if (!Number.isSafeInteger(digits)) return refused("tooManyDigits", at);
      run += 1;
      continue;
    }
    const mark = markOf(character);
    if (mark === undefined || !isDigit(text.charAt(at + 1))) break;
    runs.push(run);
    marks.push(mark);
    run = 0;
  }
  runs.push(run);
  if (run === 0) {
    const somewhere = /\d/.test(text.slice(at));
    return somewhere ? refused("unexpectedText", at) : refused("noDigits", start);
  }

  const strayFullStop = text.charAt(at) === ".";
  if (strayFullStop) at += 1;
  else if (text.charAt(at) === ",") {
    if (!minusSigns.has(text.charAt(at + 1))) return refused("commaWithoutDecimals", at);
    if (marks.includes(",")) return refused("unexpectedText", at);
    at += minusSigns.has(text.charAt(at + 2)) ? 3 : 2;
  }
  at = skipSpaces(at);
  if (minusSigns.has(text.charAt(at))) {
    if (sign !== undefined) return refused("twoSigns", at);
    sign = text.charAt(at);
    at = skipSpaces(at + 1);
  }

  const unit = unitFromText(text.slice(at));
  if (!unit) return refused("unexpectedText", at);
  if (currencyFirst && unit.unit !== undefined) return refused("twoUnits", at);
  return {
    kind: "scanned",
    negative: sign !== undefined && sign !== "+",
    digits,
    startsWithZero: text.charAt(start) === "0",
    runs,
    marks,
    strayFullStop,
    unit: currencyFirst ? { unit: "kroner", power: unit.power } : unit,
  };
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function markOf(character: string): Mark | undefined {
  if (character === "." || character === ",") return character;
  return spaces.has(character) ? " " : undefined;
}

/** How many characters a currency before the number takes: `kr.`, `kr`, `DKK`; 0 when there is none. */
function currencyLength(text: string, at: number): number {
  const word = text.slice(at, at + 3).toLowerCase();
  if (word === "dkk" || word === "kr.") return 3;
  return word.startsWith("kr") ? 2 : 0;
}
