/**
 * One reading of numbers as people write them in Danish, for every room. Nothing is guessed: a text is a number, a
 * question with its possible answers, or refused with a reason. Values are exact decimals, never floats.
 */
import { type Mark, scanNumber, type Scanned, type ScanRefusal } from "./danish-scan";
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
      readonly unit?: "kroner" | "percent";
      /** The power of ten of the last digit shown, for rounding: 5 in `1,5 mio. kr.`, 0 in `40.000`. */
      readonly lastDigit: number;
      readonly warnings: readonly NumberWarning[];
    }
  | {
      readonly kind: "question";
      readonly code: NumberQuestion;
      /** What the text may mean, likeliest first. */
      readonly candidates: readonly Decimal[];
      readonly unit?: "kroner" | "percent";
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

  const { unit } = scanned.unit;
  const signed = scanned.negative ? -scanned.digits : scanned.digits;
  const values = meaning.decimals.flatMap((decimals) => {
    const value = decimal(signed, scanned.unit.power - decimals);
    return value ? [value] : [];
  });
  const [first] = values;
  if (!first) return { kind: "refused", code: "tooManyDigits", at: 0 };
  if (meaning.question) {
    return { kind: "question", code: meaning.question, candidates: values, ...(unit && { unit }) };
  }
  const lastDigit = scanned.unit.power - (meaning.decimals[0] ?? 0);
  const warnings = scanned.strayFullStop ? stray : none;
  return { kind: "number", value: first, ...(unit && { unit }), lastDigit, warnings };
}

/** How many of the digits are decimals: one answer, or a question with several. */
interface Meaning {
  readonly decimals: readonly number[];
  readonly question?: NumberQuestion;
}

const noDecimals: Meaning = { decimals: [0] };

function meaningOf({ runs, marks, startsWithZero }: Scanned): Meaning | NumberRefusal {
  const [mark] = marks;
  if (mark === undefined) return noDecimals;
  const last = runs.at(-1) ?? 0;
  const lastMark = marks.at(-1);
  const before = marks.slice(0, -1);

  if (lastMark === "," && !before.includes(",")) {
    if (new Set(before).size > 1) return "mixedSeparators";
    return before.length === 0 || grouped(runs.slice(0, -1), startsWithZero)
      ? { decimals: [last] }
      : "badGrouping";
  }
  if (marks.includes(",")) {
    if (marks.includes(" ")) return "mixedSeparators";
    return englishMeaning(runs, marks, startsWithZero);
  }
  if (new Set(marks).size > 1) return "mixedSeparators";
  if (grouped(runs, startsWithZero)) return noDecimals;
  return mark === "." && marks.length === 1
    ? { decimals: last > 0 && runs[0] !== 0 ? [last, 0] : [last], question: "fullStopAsDecimal" }
    : "badGrouping";
}

/** Commas as thousands, at most one full stop, and that one last. */
function englishMeaning(
  runs: readonly number[],
  marks: readonly Mark[],
  startsWithZero: boolean,
): Meaning | NumberRefusal {
  const fullStop = marks.indexOf(".");
  if (fullStop !== -1 && fullStop !== marks.length - 1) return "badGrouping";
  const wholes = fullStop === -1 ? runs : runs.slice(0, -1);
  if (!grouped(wholes, startsWithZero)) return "badGrouping";
  const decimals = fullStop === -1 ? 0 : (runs.at(-1) ?? 0);
  return { decimals: [decimals], question: "englishNumber" };
}

/** One to three digits first, then groups of exactly three; no leading zero. */
function grouped([first = 0, ...rest]: readonly number[], startsWithZero: boolean): boolean {
  return first >= 1 && first <= 3 && !startsWithZero && rest.every((digits) => digits === 3);
}

/** `450 1.000 kr.` is 450 in thousands of kroner: the 1.000 belongs to the unit. */
function withoutScaleInFront(scanned: Scanned): Scanned {
  const { runs, marks, digits, unit } = scanned;
  const scaled =
    unit.unit === "kroner" &&
    unit.power === 0 &&
    marks.at(-1) === "." &&
    marks.at(-2) === " " &&
    runs.at(-1) === 3 &&
    runs.at(-2) === 1 &&
    digits % 10_000 === 1_000;
  if (!scaled) return scanned;
  return {
    ...scanned,
    digits: (digits - 1_000) / 10_000,
    runs: runs.slice(0, -2),
    marks: marks.slice(0, -2),
    unit: { unit: "kroner", power: 3 },
  };
}
