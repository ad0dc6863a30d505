/** Two figures side by side: whether they contradict each other, by how much, and what one slip explains it. */
import { explainFigure, explainSum, type SumSlip } from "../plan/explain-difference";
import { type Interval, meets, rounded, sumOf } from "../plan/interval";
import type { FigureUnit, FigureValues } from "../plan/figure";
import type { Contradiction, Explanation } from "./comparison";

export interface Rounding {
  /** The stated figure stands for half of this to either side. */
  readonly stated?: number;
  readonly computed?: number;
}

/** The contradiction between two numbers, or undefined when they can be the same. */
export function contradiction<Unit extends FigureUnit>(
  unit: Unit,
  stated: FigureValues[Unit],
  computed: FigureValues[Unit],
  rounding: Rounding = {},
): Contradiction<Unit> | undefined {
  if (stated === computed) return undefined;
  const comparison = apart(
    unit,
    stated,
    computed,
    rounded(stated, rounding.stated ?? 0),
    rounded(computed, rounding.computed ?? 0),
  );
  return comparison && withSlip(comparison, stated, computed);
}

/**
 * The contradiction of a cell that does not hold what is computed. A cell may hold what no amount or count can be, such as
 * half a count; such a figure is given as it stands.
 */
export function cellContradiction<Unit extends FigureUnit>(
  unit: Unit,
  stated: number,
  computed: FigureValues[Unit],
): Contradiction<Unit> {
  return withSlip(differing(unit, stated, computed), stated, computed);
}

/** The contradiction of two exact figures that are known to differ; a slip is not looked for. */
export function differing<Unit extends FigureUnit>(
  unit: Unit,
  stated: number,
  computed: FigureValues[Unit],
): Contradiction<Unit> {
  return { unit, stated, computed, difference: stated - computed };
}

function withSlip<Unit extends FigureUnit>(
  comparison: Contradiction<Unit>,
  stated: number,
  computed: number,
): Contradiction<Unit> {
  const slip = explainFigure(stated, computed);
  return slip ? { ...comparison, because: { code: "figure", params: { slip } } } : comparison;
}

/** A part of a sum, with its name. */
export interface Part<Value extends number> {
  readonly name: string;
  readonly value: Value;
  readonly unit: number;
}

/** A stated total against its parts; undefined when they can be the same. */
export function sumContradiction<Unit extends FigureUnit>(
  unit: Unit,
  stated: FigureValues[Unit],
  parts: readonly Part<FigureValues[Unit]>[],
  rounding: number,
): Contradiction<Unit> | undefined {
  const computed = sumOfParts(parts);
  const twiceSlack = parts.reduce((slack, { unit: own }) => slack + own, rounding);
  if (2 * Math.abs(stated - computed) <= twiceSlack) return undefined;
  const comparison = apart(
    unit,
    stated,
    computed,
    rounded(stated, rounding),
    sumOf(parts.map(({ value, unit: own }) => rounded(value, own))),
  );
  const slips = explainSum(
    stated,
    parts.map(({ value }) => value),
  );
  const [slip, other] = slips;
  if (!comparison || !slip || slips.length > 2) return comparison;
  return {
    ...comparison,
    because: named(slip, parts),
    ...(other && { orElse: named(other, parts) }),
  };
}

/** Figures of one kind add up to one of the same kind. */
function sumOfParts<Value extends number>(parts: readonly Part<Value>[]): Value {
  let sum = 0;
  for (const { value } of parts) sum += value;
  return sum as Value;
}

function named(found: SumSlip, parts: readonly Part<number>[]): Explanation {
  if (found.kind === "total") return { code: "figure", params: { slip: found.slip } };
  const row = parts[found.row]?.name ?? "";
  return found.kind === "row"
    ? { code: "row", params: { row, slip: found.slip } }
    : { code: found.kind, params: { row } };
}

function apart<Unit extends FigureUnit>(
  unit: Unit,
  stated: FigureValues[Unit],
  computed: FigureValues[Unit],
  from: Interval,
  to: Interval,
): Contradiction<Unit> | undefined {
  if (meets(from, to)) return undefined;
  const comparison = differing(unit, stated, computed);
  const isExact = [from, to].every((range) => range.twiceLow === range.twiceHigh);
  return isExact ? comparison : { ...comparison, ranges: { stated: from, computed: to } };
}
