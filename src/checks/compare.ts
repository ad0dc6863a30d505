/** Two figures side by side: whether they contradict each other, by how much, and what one slip explains it. */
import { explainFigure, explainSum, type SumSlip } from "../plan/explain-difference";
import { type Interval, meets, rounded, sumOf } from "../plan/interval";
import type { Explanation, Figures, FigureUnit } from "./finding";

export interface Rounding {
  /** Half of this to either side is what the stated figure stands for. */
  readonly stated?: number;
  readonly computed?: number;
}

/** The figures of a contradiction, or undefined when the two can be the same. */
export function contradiction(
  unit: FigureUnit,
  stated: number,
  computed: number,
  rounding: Rounding = {},
): Figures | undefined {
  if (stated === computed) return undefined;
  const figures = apart(
    unit,
    stated,
    computed,
    rounded(stated, rounding.stated ?? 0),
    rounded(computed, rounding.computed ?? 0),
  );
  if (!figures) return undefined;
  const slip = explainFigure(stated, computed);
  return slip ? { ...figures, because: { kind: "figure", slip } } : figures;
}

/** A part of a sum, with the name it goes by. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly unit: number;
}

/** A stated total against its parts; undefined when they can be the same. */
export function sumContradiction(
  unit: FigureUnit,
  stated: number,
  parts: readonly Part[],
  rounding: number,
): Figures | undefined {
  let computed = 0;
  let twiceSlack = rounding;
  for (const { value, unit: own } of parts) {
    computed += value;
    twiceSlack += own;
  }
  if (2 * Math.abs(stated - computed) <= twiceSlack) return undefined;
  const figures = apart(
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
  if (!figures || !slip || slips.length > 2) return figures;
  return {
    ...figures,
    because: named(slip, parts),
    ...(other && { orElse: named(other, parts) }),
  };
}

function named(slip: SumSlip, parts: readonly Part[]): Explanation {
  if (slip.kind === "total") return slip;
  const row = parts[slip.row]?.name ?? "";
  return slip.kind === "row" ? { kind: "row", row, slip: slip.slip } : { kind: slip.kind, row };
}

function apart(
  unit: FigureUnit,
  stated: number,
  computed: number,
  from: Interval,
  to: Interval,
): Figures | undefined {
  if (meets(from, to)) return undefined;
  const figures = { unit, stated, computed, difference: stated - computed };
  const isExact = [from, to].every((range) => range.twiceLow === range.twiceHigh);
  return isExact ? figures : { ...figures, ranges: { stated: from, computed: to } };
}
