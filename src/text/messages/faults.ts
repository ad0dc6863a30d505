/** Why a worksheet function gives no figure: by code, what the sentence needs to know. */
import type { Nothing } from "../../cells/message";
import type { FigureQuestion, FigureRefusal } from "../../plan/read-danish";
import type { Year } from "../../plan/types";

/** The arguments, by the names of the functions' parameters. People see their names in their own language. */
export type ArgumentName =
  | "frame"
  | "funding"
  | "baseline"
  | "target"
  | "actual"
  | "reduction"
  | "stated"
  | "parts"
  | "unit"
  | "text"
  | "amount"
  | "fromYear"
  | "toYear"
  | "rates"
  | "activities";

/** A place in the call: the argument, and one of its cells where it has more than one. All numbers count from 1. */
export interface At {
  readonly argument: ArgumentName;
  /** For an argument that may be repeated, which one it is. */
  readonly nth?: number;
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface FaultParams {
  // The cell holds no figure.
  readonly textAmount: { readonly at: At; readonly text: string };
  readonly otherText: { readonly at: At; readonly text: string };
  readonly truthValue: { readonly at: At };
  readonly errorValue: { readonly at: At; readonly error: string };
  readonly otherKind: { readonly at: At };
  // The figure is not of the kind wanted.
  readonly finerThanOre: { readonly at: At };
  readonly tooLarge: { readonly at: At };
  readonly notACount: { readonly at: At };
  readonly notAShare: { readonly at: At };
  readonly tooFineShare: { readonly at: At };
  readonly notAYear: { readonly at: At };
  readonly dateForYear: { readonly at: At };
  readonly negative: { readonly at: At };
  // The shapes do not go together.
  readonly notOneLine: { readonly at: At } & Size;
  readonly notOneCell: { readonly at: At } & Size;
  readonly fundingShape: { readonly at: At; readonly years: number } & Size;
  readonly squareFunding: { readonly at: At } & Size;
  readonly shapesDiffer: { readonly at: At } & Size;
  readonly tooManyCells: Nothing;
  readonly sumTooLarge: { readonly at: At };
  // Amounts in texts.
  readonly amountRefused: {
    readonly at: At;
    readonly text: string;
    readonly reason: FigureRefusal;
  };
  readonly amountQuestion: {
    readonly at: At;
    readonly text: string;
    readonly question: FigureQuestion;
  };
  // Rates.
  readonly rateColumns: { readonly at: At; readonly columns: number };
  readonly missingRate: { readonly year: Year };
  readonly twoRates: { readonly year: Year };
  readonly impossibleRate: { readonly year: Year };
  readonly resultTooLarge: Nothing;
  // The overview's tables.
  readonly columnMissing: { readonly at: At; readonly column: string };
  readonly columnTwice: { readonly at: At; readonly column: string };
  readonly noYears: { readonly at: At };
  readonly blankId: { readonly at: At };
  readonly notAnArea: { readonly at: At };
  readonly unknownActivity: { readonly at: At; readonly id: string };
  // Nothing is wrong, but there is no figure to give (#N/A).
  readonly missing: { readonly at: At };
  readonly nothingToReach: Nothing;
  readonly changeFromNothing: Nothing;
}
