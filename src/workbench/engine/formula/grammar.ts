/**
 * The separators in which formula text differs between its forms. Files and Office.js use the en-US ones; a
 * person with Danish settings types semicolons and a decimal comma, and a backslash between the columns of an
 * array constant (the comma being taken): {1\2;3\4}.
 */
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

const knownErrors: readonly (readonly [english: string, danish: string])[] = [
  ["#NULL!", "#NUL!"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#VALUE!", "#VÆRDI!"],
  ["#REF!", "#REFERENCE!"],
  ["#NAME?", "#NAVN?"],
  ["#NUM!", "#NUM!"],
  ["#N/A", "#I/T"],
  ["#SPILL!", "#OVERLØB!"],
  // The newest values are assumed: no page was found that shows their Danish text.
  ["#CALC!", "#BEREGN!"],
  ["#BUSY!", "#OPTAGET!"],
  ["#GETTING_DATA", "#HENTER_DATA"],
];

/** en-US, as Office.js and files write formulas. */
export const apiGrammar: Grammar = {
  decimal: ".",
  argument: ",",
  arrayColumn: ",",
  arrayRow: ";",
  trueWord: "TRUE",
  falseWord: "FALSE",
  errors: new Map(knownErrors.map(([english]) => [english, english])),
  errorTexts: longestFirst(knownErrors.map(([english]) => english)),
};

/** As a person with Danish settings reads and writes formulas. */
export const personGrammar: Grammar = {
  decimal: ",",
  argument: ";",
  arrayColumn: "\\",
  arrayRow: ";",
  trueWord: "SAND",
  falseWord: "FALSK",
  errors: new Map(knownErrors),
  errorTexts: longestFirst(knownErrors.map(([, danish]) => danish)),
};

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...texts].sort((a, b) => b.length - a.length);
}
