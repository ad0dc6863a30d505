/**
 * What would become of a paste: every cell has a fate, every count its place, and what is not certain is a question.
 * Reasons and flags are codes, questions and notes are messages; their sentences are in `text/<language>/import.ts`.
 */
import type { Message, Nothing } from "../cells/message";
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
  "otherTerritory",
  "notReportedCrime",
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

/** The questions, by code, with what the sentence of each has to know. */
export interface QuestionParams {
  readonly sheet: Nothing;
  /** The first text that is asked about. */
  readonly fullStopNumbers: { readonly text: string };
  readonly mistypedNumbers: { readonly text: string };
  readonly englishNumbers: { readonly text: string };
  readonly scale: Nothing;
  readonly year: Nothing;
  readonly territory: Nothing;
  readonly measure: { readonly columns: readonly string[] };
  readonly partsMissing: { readonly offence: string; readonly missing: readonly string[] };
  readonly placedTogether: { readonly offence: string; readonly labels: readonly string[] };
  readonly sameSeries: { readonly year: Year; readonly other: Year };
  readonly nilOverFigure: { readonly offence: string; readonly year: Year };
}
/** What may be asked of a number that can be read in several ways. */
export type NumberQuestionCode = "fullStopNumbers" | "mistypedNumbers" | "englishNumbers";

export type Question = Message<QuestionParams> & {
  /** An answer names the question by it: the code, and what the question is about where the code is used for several. */
  readonly id: string;
  /** The safe answer, `leave`, stands first. */
  readonly choices: readonly string[];
};

/** What is noted while counts are read; the same is noted once. */
export interface NotedParams {
  readonly doubleCounting: { readonly offence: string };
  readonly partialYear: { readonly offence: string; readonly year: Year };
  /** The period as the input has it, such as `2013` or `2013K1`. */
  readonly sameTwice: { readonly offence: string; readonly period: string };
  readonly totalAgrees: { readonly total: number };
  /** A total as its cell says it, and what its parts add up to. */
  readonly totalDiffers: { readonly total: string; readonly sum: number };
}
/** What people should know about the reading, by code, with what the sentence of each has to know. */
export type NoteParams = {
  readonly [Code in keyof NotedParams]: { readonly all: readonly NotedParams[Code][] };
} & {
  readonly readAsLatin1: Nothing;
  readonly repairedText: Nothing;
  readonly scriptsLeftOut: Nothing;
  readonly quotesLeftOpen: Nothing;
  readonly splitAtSemicolons: Nothing;
  readonly otherSheets: { readonly read: string; readonly others: readonly string[] };
  readonly englishThroughout: Nothing;
};
export type Note = Message<NoteParams>;

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
  /** Labels with counts that match no offence of the plan, each once. A person places them, and that is remembered. */
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
  /** The partnership's name and its territory's: a territory is the plan's own when its words stand in them. */
  readonly ownTerritory: readonly string[];
  /** Labels a person has placed before: an offence's name, or null for "leave it out". */
  readonly remembered: ReadonlyMap<string, string | null>;
}

/** Answers by question id. What is not answered is left. */
export type Answers = ReadonlyMap<string, string>;
