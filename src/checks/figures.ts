/** The figures of a finding: what is stated, what is computed, and the one slip that explains the difference. */
import type { FigureSlip } from "../plan/explain-difference";
import type { FigureUnit, FigureValues } from "../plan/figure";
import type { Interval } from "../plan/interval";

/** The single slip that explains the whole difference. */
export type Explanation =
  | { readonly kind: "total"; readonly slip: FigureSlip }
  | { readonly kind: "missingRow"; readonly row: string }
  | { readonly kind: "doubledRow"; readonly row: string }
  | { readonly kind: "row"; readonly row: string; readonly slip: FigureSlip }
  | { readonly kind: "figure"; readonly slip: FigureSlip };

/** The figures of a finding, all in one unit. */
export type Figures<Unit extends FigureUnit = FigureUnit> = {
  [Each in Unit]: FiguresIn<Each>;
}[Unit];

interface FiguresIn<Unit extends FigureUnit> {
  readonly unit: Unit;
  /** What the document says. A cell may hold what no such figure can be: half a count. */
  readonly stated: number;
  readonly computed?: FigureValues[Unit];
  /** Stated less computed. */
  readonly difference?: number;
  /** What both may stand for, where figures are rounded. */
  readonly ranges?: { readonly stated: Interval; readonly computed: Interval };
  readonly because?: Explanation;
  /** Where two slips explain it equally well, the other one; of more than two none is told. */
  readonly orElse?: Explanation;
}

/** Figures that differ: one is stated, the other computed. */
export type Compared<Unit extends FigureUnit = FigureUnit> = {
  [Each in Unit]: FiguresIn<Each> & {
    readonly computed: FigureValues[Each];
    readonly difference: number;
  };
}[Unit];
