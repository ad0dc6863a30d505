/** A Danish text as an amount, a count or a share: the one parser, limited to what the figure may be. */
import {
  type NumberQuestion,
  type NumberReading,
  type NumberRefusal,
  type NumberWarning,
  readNumber,
} from "./danish-number";
import type { UnitName } from "./danish-unit";
import { type Decimal, timesPowerOfTen } from "./decimal";
import { amountFromOre, type MoneyRefusal } from "./money";
import type { BasisPoints, Count, Ore } from "./types";
import { toBasisPoints, toCount } from "./units";

export type FigureRefusal =
  NumberRefusal | MoneyRefusal | "notWhole" | "negativeCount" | "wrongUnit" | "tooFineShare";
/** `percentSignMissing`: a share written 10 may be 10 %. */
export type FigureQuestion = NumberQuestion | "percentSignMissing";

export type Reading<Value> =
  | { readonly kind: "blank" }
  | {
      readonly kind: "value";
      readonly value: Value;
      /** The power of ten of the last digit shown, in kroner for amounts. */
      readonly lastDigit: number;
      readonly warnings: readonly NumberWarning[];
    }
  | {
      readonly kind: "question";
      readonly code: FigureQuestion;
      readonly candidates: readonly Value[];
    }
  | { readonly kind: "refused"; readonly code: FigureRefusal; /** From 0. */ readonly at: number };

type Refused = { readonly kind: "refused"; readonly code: FigureRefusal };
type Checked<Value> = { readonly kind: "value"; readonly value: Value } | Refused;

/** An amount in kroner, with øre at most: `1.490.000 kr.`, `1,5 mio. kr.`, `40.000,-`. */
export function readAmount(text: string): Reading<Ore> {
  return figure<Ore>(readNumber(text), "kroner", (value) => {
    const ore = timesPowerOfTen(value, 2);
    return ore === undefined ? refusal("finerThanOre") : amountFromOre(ore);
  });
}

/** A count: whole and not negative. */
export function readCount(text: string): Reading<Count> {
  return figure<Count>(readNumber(text), undefined, (value) => {
    if (value.decimals > 0) return refusal("notWhole");
    const count = toCount(value.mantissa);
    return count === undefined ? refusal("negativeCount") : { kind: "value", value: count };
  });
}

/** A share: `10 %`, `12,5 pct.` or `0,1`. A bare number above 1 is asked about. */
export function readShare(text: string): Reading<BasisPoints> {
  const reading = readNumber(text);
  const asked = reading.kind === "number" && !reading.unit && isAboveOne(reading.value);
  const share = figure<BasisPoints>(reading, "percent", (value, unit) => {
    const points = timesPowerOfTen(value, unit === "percent" || isAboveOne(value) ? 2 : 4);
    const checked = points === undefined ? undefined : toBasisPoints(points);
    return checked === undefined ? refusal("tooFineShare") : { kind: "value", value: checked };
  });
  return asked && share.kind === "value"
    ? { kind: "question", code: "percentSignMissing", candidates: [share.value] }
    : share;
}

function isAboveOne({ mantissa, decimals }: Decimal): boolean {
  return Math.abs(mantissa) > 10 ** decimals;
}

function refusal(code: FigureRefusal): Refused {
  return { kind: "refused", code };
}

function figure<Value>(
  reading: NumberReading,
  allowed: UnitName | undefined,
  check: (value: Decimal, unit: UnitName | undefined) => Checked<Value>,
): Reading<Value> {
  if (reading.kind === "blank" || reading.kind === "refused") return reading;
  const { unit } = reading;
  if (unit !== undefined && unit !== allowed) return { ...refusal("wrongUnit"), at: 0 };
  if (reading.kind === "question") {
    const candidates = reading.candidates.flatMap((candidate) => {
      const checked = check(candidate, unit);
      return checked.kind === "value" ? [checked.value] : [];
    });
    return { kind: "question", code: reading.code, candidates };
  }
  const checked = check(reading.value, unit);
  if (checked.kind === "refused") return { ...checked, at: 0 };
  const { lastDigit, warnings } = reading;
  return { kind: "value", value: checked.value, lastDigit, warnings };
}
