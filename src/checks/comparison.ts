/** What a finding compares: what is stated, what is computed, and the one slip that explains the difference. */
import type { Message } from "../cells/message";
import type { FigureSlip } from "../plan/explain-difference";
import type { FigureUnit, FigureValues } from "../plan/figure";
import type { Interval } from "../plan/interval";

/** The single slip that explains the whole difference, by code: what the sentence of each has to know. */
export interface ExplanationParams {
  /** The stated figure itself is mistyped. */
  readonly figure: { readonly slip: FigureSlip };
  /** A row's figure is mistyped. */
  readonly row: { readonly row: string; readonly slip: FigureSlip };
  readonly missingRow: { readonly row: string };
  readonly doubledRow: { readonly row: string };
}
export type Explanation = Message<ExplanationParams>;

/** What two rounded figures stand for. */
export interface Ranges {
  readonly stated: Interval;
  readonly computed: Interval;
}

/** What is stated, alone or beside what is computed; all in one unit. */
export type Comparison<Unit extends FigureUnit = FigureUnit> = {
  [Each in Unit]: ComparisonIn<Each>;
}[Unit];

interface ComparisonIn<Unit extends FigureUnit> {
  readonly unit: Unit;
  /** What the document says. A cell may hold what no such figure can be: half a count. */
  readonly stated: number;
  readonly computed?: FigureValues[Unit];
  /** Stated less computed. */
  readonly difference?: number;
  readonly ranges?: Ranges;
  readonly because?: Explanation;
  /** Where two slips explain it equally well, the other one; of more than two none is given. */
  readonly orElse?: Explanation;
}

/** What is stated differs from what is computed. */
export type Contradiction<Unit extends FigureUnit = FigureUnit> = {
  [Each in Unit]: ComparisonIn<Each> & {
    readonly computed: FigureValues[Each];
    readonly difference: number;
  };
}[Unit];
