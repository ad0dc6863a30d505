/**
 * The separators in which formula text differs between its forms. Files and Office.js use the en-US ones; what a
 * person types is their locale's.
 */
import type { ErrorCode } from "../model";

export interface Grammar {
  readonly decimal: "." | ",";
  readonly argument: "," | ";";
  readonly arrayColumn: "," | "\\";
  readonly arrayRow: ";";
  readonly trueWord: string;
  readonly falseWord: string;
  /** Error values as written in this form, by their en-US text. */
  readonly errors: ReadonlyMap<string, string>;
  /** Their texts, the longest first, as a reader must try them. */
  readonly errorTexts: readonly string[];
}

/** The grammar with these signs and words. */
export function grammarOf(
  form: Pick<Grammar, "decimal" | "argument" | "arrayColumn" | "trueWord" | "falseWord"> & {
    readonly errors: Readonly<Record<ErrorCode, string>>;
  },
): Grammar {
  const errors = new Map(Object.entries(form.errors));
  const errorTexts = [...errors.values()].sort((a, b) => b.length - a.length);
  return { ...form, arrayRow: ";", errors, errorTexts };
}

/** en-US, as Office.js and files write formulas. */
export const apiGrammar: Grammar = grammarOf({
  decimal: ".",
  argument: ",",
  arrayColumn: ",",
  trueWord: "TRUE",
  falseWord: "FALSE",
  errors: {
    "#NULL!": "#NULL!",
    "#DIV/0!": "#DIV/0!",
    "#VALUE!": "#VALUE!",
    "#REF!": "#REF!",
    "#NAME?": "#NAME?",
    "#NUM!": "#NUM!",
    "#N/A": "#N/A",
    "#SPILL!": "#SPILL!",
    "#CALC!": "#CALC!",
    "#BUSY!": "#BUSY!",
    "#GETTING_DATA": "#GETTING_DATA",
  },
});
