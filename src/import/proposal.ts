/**
 * What would become of a paste: every cell has a fate, every figure its place, and what is not certain is a question.
 * Reasons, flags and questions are codes; their sentences are in `text/<language>/import.ts`.
 */
import type { Count, Year } from "../plan/types";
import type { Grid } from "./grid";

/** Why a cell is neither taken nor read as a heading. */
export const leftReasons = [
  "blank",
  "notANumber",
  "badGrouping",
  "mixedSeparators",
  "notWhole",
  "negativeCount",
  "notACount",
  "startsLikeFormula",
  "notApplicable",
  "tooUncertain",
  "notAvailable",
  "suppressed",
  "excelError",
  "columnTooNarrow",
  "turnedIntoDate",
  "asked",
  "unknownOffence",
  "ignored",
  "groupTotal",
  "memberOfGroup",
  "partsMissing",
  "yearStated",
  "sameTwice",
  "conflict",
  "otherArea",
  "notReports",
  "seasonallyAdjusted",
  "breakdown",
  "noLabel",
  "noPeriod",
  "unclearPeriod",
  "outsidePeriod",
  "brokenText",
  "noTable",
] as const;
export type LeftReason = (typeof leftReasons)[number];

export const flags = [
  "provisional",
  "revised",
  "nil",
  "strayFullStop",
  "rounded",
  "footnote",
  "english",
  "scaled",
  "baseline",
  "part",
  "partial",
] as const;
export type Flag = (typeof flags)[number];

/** One cell of the input taken as a count. Rows and columns count from 1 in the input. */
export interface Taken {
  readonly kind: "taken";
  readonly offence: string;
  /** `2012`, `2012K1`, `2012M01` or `2012H1`. */
  readonly period: string;
  readonly count: Count;
  readonly flags: readonly Flag[];
  readonly row: number;
  readonly column: number;
  /** The label it stood under. */
  readonly label: string;
}

export type Fate =
  | Taken
  | { readonly kind: "header" | "context" | "check" | "empty" }
  | { readonly kind: "left"; readonly reason: LeftReason };

export const questionCodes = [
  "sheet",
  "fullStopNumbers",
  "mistypedNumbers",
  "englishNumbers",
  "scale",
  "year",
  "area",
  "measure",
  "partsMissing",
  "placedTogether",
  "sameSeries",
  "nilOverFigure",
] as const;
export type QuestionCode = (typeof questionCodes)[number];

export interface Question {
  /** What an answer names: the code, with what it is about where the code may be asked of several. */
  readonly id: string;
  readonly code: QuestionCode;
  /** What it is about: the first cell's text, an offence, or two years. */
  readonly about: readonly string[];
  /** The safe answer, `leave`, stands first. */
  readonly choices: readonly string[];
}

export const noteCodes = [
  "readAsLatin1",
  "repairedText",
  "scriptsLeftOut",
  "quotesLeftOpen",
  "splitAtSemicolons",
  "otherSheets",
  "englishThroughout",
  "doubleCounting",
  "partialYear",
  "sameTwice",
  "totalAgrees",
  "totalDiffers",
] as const;
export type NoteCode = (typeof noteCodes)[number];

export interface Note {
  readonly code: NoteCode;
  readonly about: readonly string[];
}

export const blockedCodes = [
  "noTable",
  "brokenText",
  "conflict",
  "seasonallyAdjusted",
  "oldFile",
  "lockedFile",
  "notAWorkbook",
  "damagedFile",
  "tooLarge",
  "tooManyCells",
] as const;
export type BlockedCode = (typeof blockedCodes)[number];

/** What a year's figure for an offence would be, and the cells it is the sum of. */
export interface YearFigure {
  readonly offence: string;
  readonly year: Year;
  readonly count: Count;
  readonly from: readonly Taken[];
  /** What the plan holds now. */
  readonly now?: Count;
  /** A changed baseline moves every target, so it is confirmed by itself. */
  readonly change: "new" | "same" | "changed" | "baselineChanged";
}

export interface Proposal {
  /** What the fates speak of: the input, or its rows split at semicolons. */
  readonly grid: Grid;
  /** A fate for every cell of the grid, in the same shape. */
  readonly fates: readonly (readonly Fate[])[];
  readonly taken: readonly Taken[];
  readonly figures: readonly YearFigure[];
  /** Labels with figures that no offence of the plan is known by, each once: mapped by a person, remembered. */
  readonly unplaced: readonly string[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
  /** Why nothing of it can be used yet, or null. */
  readonly blocked: BlockedCode | null;
}

/** What the plan knows that a paste is read against. */
export interface ImportContext {
  readonly offences: readonly {
    readonly name: string;
    readonly baseline?: Count;
    readonly reported: ReadonlyMap<Year, Count>;
  }[];
  readonly baselineYear?: Year;
  readonly years: readonly Year[];
  /** The partnership's and its territory's names: what an area must be found in to be the plan's own. */
  readonly ownArea: readonly string[];
  /** Labels a person has placed before: an offence's name, or null for "leave it out". */
  readonly remembered: ReadonlyMap<string, string | null>;
}

/** Answers by question id. What is not answered is left. */
export type Answers = ReadonlyMap<string, string>;
