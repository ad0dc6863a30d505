/**
 * The one reader of numbers as people write them in Danish; every room uses it. Nothing is guessed: a text is a number, a
 * question with its possible answers, or refused with a reason. Values are exact decimals, never floats.
 */
import { type Mark, scanNumber, type Scanned, type ScanRefusal } from "./danish-scan";
import type { UnitName } from "./danish-unit";
import { type Decimal, decimal } from "./decimal";

export type NumberRefusal = ScanRefusal | "badGrouping" | "mixedSeparators";
/** `fullStopAsDecimal`: 12.34 may be 12,34 or 1.234 mistyped. `englishNumber`: 1,234.5 is 1.234,5 in English. */
export type NumberQuestion = "fullStopAsDecimal" | "englishNumber";
/** `strayFullStop`: 30.000. is read as 30.000. */
export type NumberWarning = "strayFullStop";

export type NumberReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "number";
      readonly value: Decimal;
      readonly unit: UnitName | undefined;
      /** The power of ten of the last digit shown, for rounding: 5 in `1,5 mio. kr.`, 0 in `40.000`. */
      readonly lastDigit: number;
      readonly warnings: readonly NumberWarning[];
    }
  | {
      readonly kind: "question";
      readonly code: NumberQuestion;
      /** What the text may mean, likeliest first. */
      readonly candidates: readonly Decimal[];
      readonly unit: UnitName | undefined;
    }
  | { readonly kind: "refused"; readonly code: NumberRefusal; readonly at: number };

const none: readonly NumberWarning[] = [];
const stray: readonly NumberWarning[] = ["strayFullStop"];

/** Reads a number with its unit; the unit's scale is multiplied in, so `1,5 mio. kr.` is 1.500.000. */
export function readNumber(text: string): NumberReading {
  const scan = scanNumber(text);
  if (scan.kind !== "scanned") return scan;
  const scanned = withoutScaleInFront(scan);
  const meaning = meaningOf(scanned);
  if (typeof meaning === "string") return { kind: "refused", code: meaning, at: 0 };

  const { unit, power } = scanned.unit;
  const signed = scanned.negative ? -scanned.digits : scanned.digits;
  const value = decimal(signed, power - meaning.decimals);
  if (!value) return { kind: "refused", code: "tooManyDigits", at: 0 };
  if (meaning.question) {
    const other = meaning.orWhole ? decimal(signed, power) : undefined;
    const candidates = other ? [value, other] : [value];
    return { kind: "question", code: meaning.question, candidates, unit };
  }
  const warnings = scanned.strayFullStop ? stray : none;
  return { kind: "number", value, unit, lastDigit: power - meaning.decimals, warnings };
}

/** How many of the digits are decimals, and what to ask where that is not certain. */
interface Meaning {
  readonly decimals: number;
  readonly question?: NumberQuestion;
  /** The digits may also be a whole number. */
  readonly orWhole?: boolean;
}

const whole: Meaning = { decimals: 0 };

function meaningOf(scanned: Scanned): Meaning | NumberRefusal {
  const { runs, marks } = scanned;
  const last = marks.length - 1;
  const comma = marks.indexOf(",");
  const decimals = runs[last + 1] ?? 0;
  if (comma === -1) {
    if (!allAlike(marks, marks.length)) return "mixedSeparators";
    if (marks.length === 0 || grouped(scanned, runs.length)) return whole;
    if (marks.length > 1 || marks[0] === " ") return "badGrouping";
    return { decimals, question: "fullStopAsDecimal", orWhole: runs[0] !== 0 };
  }
  if (comma === last) {
    if (!allAlike(marks, last)) return "mixedSeparators";
    return last === 0 || grouped(scanned, runs.length - 1) ? { decimals } : "badGrouping";
  }
  // English: commas between thousands, and at most one full stop, the last mark.
  if (marks.includes(" ")) return "mixedSeparators";
  const fullStop = marks.indexOf(".");
  if (fullStop === -1) {
    return grouped(scanned, runs.length) ? { ...whole, question: "englishNumber" } : "badGrouping";
  }
  return fullStop === last && grouped(scanned, runs.length - 1)
    ? { decimals, question: "englishNumber" }
    : "badGrouping";
}

/** One to three digits first, without a leading zero, then groups of exactly three. */
function grouped({ runs, startsWithZero }: Scanned, end: number): boolean {
  const first = runs[0] ?? 0;
  if (first < 1 || first > 3 || startsWithZero) return false;
  for (let at = 1; at < end; at += 1) if (runs[at] !== 3) return false;
  return true;
}

function allAlike(marks: readonly Mark[], end: number): boolean {
  for (let at = 1; at < end; at += 1) if (marks[at] !== marks[0]) return false;
  return true;
}

/** `450 1.000 kr.` is 450 in thousands of kroner: the 1.000 belongs to the unit. */
function withoutScaleInFront(scanned: Scanned): Scanned {
  const { runs, marks, digits, unit } = scanned;
  const last = marks.length - 1;
  const scaled =
    last >= 1 &&
    marks[last] === "." &&
    marks[last - 1] === " " &&
    runs[last + 1] === 3 &&
    runs[last] === 1 &&
    digits % 10_000 === 1_000 &&
    unit.unit === "kroner" &&
    unit.power === 0;
  if (!scaled) return scanned;
  return {
    ...scanned,
    digits: (digits - 1_000) / 10_000,
    runs: runs.slice(0, -2),
    marks: marks.slice(0, -2),
    unit: { unit: "kroner", power: 3 },
  };
}
