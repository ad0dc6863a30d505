/** What a check finds, as plain data: sentences are made of it in `text/`, operations in the workbook's room. */
import type { CellValue } from "../cells/cell-value";
import type { FigureSlip } from "../plan/explain-difference";
import type { Interval } from "../plan/interval";
import type { AreaNumber, BasisPoints, Count, Ore, Year } from "../plan/types";
import type { CheckId } from "./catalogue";
import type { Place } from "./input";
import { formatFigure } from "./said";

export const severities = ["error", "warning", "question", "task", "info"] as const;
/** `question`: only a person can tell. `task`: something is still to be filled in. */
export type Severity = (typeof severities)[number];

export const families = ["sums", "amounts", "prose", "crime", "structure"] as const;
export type Family = (typeof families)[number];

/** What the finding's figures are: øre, a count, or ten-thousandths. */
export type FigureUnit = "ore" | "count" | "share";

/** The single slip that explains the whole difference. */
export type Explanation =
  | { readonly kind: "total"; readonly slip: FigureSlip }
  | { readonly kind: "missingRow"; readonly row: string }
  | { readonly kind: "doubledRow"; readonly row: string }
  | { readonly kind: "row"; readonly row: string; readonly slip: FigureSlip }
  | { readonly kind: "figure"; readonly slip: FigureSlip };

/** What a figure is in each unit. */
export interface FigureValues {
  readonly ore: Ore;
  readonly count: Count;
  readonly share: BasisPoints;
}

/** The figures of a finding, all in one unit. */
export type Figures<Unit extends FigureUnit = FigureUnit> = {
  [Each in Unit]: FiguresIn<Each>;
}[Unit];

interface FiguresIn<Unit extends FigureUnit> {
  readonly unit: Unit;
  /** What stands there; absent where nothing readable does. A cell may hold what no such figure can be: half a count. */
  readonly stated?: number;
  readonly computed?: FigureValues[Unit];
  /** Stated less computed. */
  readonly difference?: number;
  /** What both may stand for, where figures are rounded. */
  readonly ranges?: { readonly stated: Interval; readonly computed: Interval };
  readonly because?: Explanation;
  /** Where two slips explain it equally well, the other one; of more than two none is told. */
  readonly orElse?: Explanation;
}

/** What a sentence may need beside the figures. */
export interface Words {
  /** The row, activity, offence, sheet or column it is about. */
  readonly name?: string;
  /** The other one, where two are compared. */
  readonly other?: string;
  readonly year?: Year;
  readonly otherYear?: Year;
  readonly area?: AreaNumber;
  /** How many; hours may have decimals. */
  readonly count?: number;
  /** The other one's, where two are compared. */
  readonly otherCount?: number;
  /** What the cell says. */
  readonly text?: string;
  /** What it should probably say. */
  readonly suggestion?: string;
}

/** One cell to write, with what it held when the finding was made: if it holds something else, nothing is written. */
export interface FixCell {
  readonly cell: Place;
  readonly from: CellValue;
  /** A number, a text, or a formula in API form when it begins with `=`. */
  readonly to: CellValue;
}

export interface Finding {
  readonly check: CheckId;
  readonly family: Family;
  readonly severity: Severity;
  /** What it is about, whatever row it stands in: part of the key of an explained deviation. */
  readonly subject: string;
  /** The first is where to go; more where statements disagree and nothing tells which is wrong. */
  readonly places: readonly Place[];
  readonly figures?: Figures;
  readonly words: Words;
  readonly fix?: readonly FixCell[];
  readonly explained?: { readonly reason: string; readonly initials?: string };
}

/**
 * What an explained deviation is kept under, and the value that must still be the same for it to hold. People read
 * both in the workbook.
 */
export function deviation(finding: Finding): { readonly key: string; readonly value: string } {
  const { figures, words } = finding;
  return {
    key: `${finding.check}/${finding.subject}`,
    value:
      (figures ? figuresOf(figures) : [words.text, countIn(words)].filter(isGiven).join(" · ")) ||
      "–",
  };
}

const isGiven = (each: string | undefined): boolean => each !== undefined && each !== "";

/** The count with a decimal comma, as Danes write it. */
const countIn = ({ count }: Words): string | undefined => count?.toString().replace(".", ",");

/** `1.460.000 kr. · 1.490.000 kr.`: what stands there, and what was computed. */
function figuresOf({ unit, stated, computed }: Figures): string {
  return [stated, computed]
    .map((figure) => (figure === undefined ? "" : formatFigure(figure, unit)))
    .filter(isGiven)
    .join(" · ");
}
