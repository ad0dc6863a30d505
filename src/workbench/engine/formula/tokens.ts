/**
 * The one reader of formula text. It is lossless: the tokens' texts joined are the formula, so that every form
 * and every rewriting changes only what it means to change. Text it cannot read becomes `unknown`, never an error.
 */
import { columnIndex } from "../../cells/column-letters";
import { columnLimit, rowLimit } from "../../cells/limits";
import { apiGrammar, type Grammar } from "./grammar";

export type TokenKind =
  | "equals"
  | "space"
  | "number"
  | "string"
  | "boolean"
  | "error"
  | "operator"
  | "open"
  | "close"
  | "separator"
  | "arrayOpen"
  | "arrayClose"
  | "columnSeparator"
  | "rowSeparator"
  /** A1, A1:B2, A:B, 1:3, each with or without a sheet before it. */
  | "reference"
  /** `Table[…]` or `[…]` inside a table. */
  | "structured"
  /** A name with its opening parenthesis following. */
  | "function"
  /** A defined name, a table's name, a variable of LET; a sheet before it included. */
  | "name"
  /** The # after a reference to a spilled formula. */
  | "spill"
  | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const nameStart = "[\\p{L}_\\\\]";
const namePart = "[\\p{L}\\p{M}\\p{N}_.\\\\?]";
const plainSheet = "(?:\\[[^\\[\\]]+\\])?[\\p{L}\\p{N}_.]+(?::[\\p{L}\\p{N}_.]+)?";
const quotedSheet = "'(?:[^']|'')+'";
const column = "\\$?[A-Za-z]{1,3}";
const row = "\\$?[1-9][0-9]{0,6}";

const prefixPattern = new RegExp(`(?:${plainSheet}|${quotedSheet})!`, "uy");
const afterReference = "(?![\\p{L}\\p{N}_.\\\\?(!\\[])";
const referencePattern = new RegExp(
  `(?:${column}${row}(?::${column}${row})?|${column}:${column}|${row}:${row})${afterReference}`,
  "uy",
);
const cellPattern = new RegExp(`${column}${row}${afterReference}`, "uy");
const namePattern = new RegExp(`${nameStart}${namePart}*`, "uy");
/** Inside an array constant a backslash may separate, so words there are letters only. */
const wordPattern = /\p{L}+/uy;
const spacePattern = /[\s\u00A0]+/uy;
const operatorPattern = /<=|>=|<>|[-+*/^&=<>%:@]/uy;
const stringPattern = /"(?:[^"]|"")*"/uy;
const pointNumber = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
const commaNumber = /(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?/uy;

/** Splits a formula, with or without its leading "=", into tokens. */
export function tokenize(formula: string, grammar: Grammar = apiGrammar): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let depth = 0;
  const errors = grammar.errorTexts;
  const match = (pattern: RegExp, from = at): string | null => {
    pattern.lastIndex = from;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const push = (kind: TokenKind, text: string): void => {
    tokens.push({ kind, text });
    at += text.length;
  };
  if (formula.startsWith("=")) push("equals", "=");

  while (at < formula.length) {
    const char = formula.charAt(at);
    const space = match(spacePattern);
    if (space !== null) {
      push("space", space);
      continue;
    }
    if (char === '"') {
      const text = match(stringPattern);
      push(text === null ? "unknown" : "string", text ?? formula.slice(at));
      continue;
    }
    if (char === "{" || char === "}") {
      depth += char === "{" ? 1 : -1;
      push(char === "{" ? "arrayOpen" : "arrayClose", char);
      continue;
    }
    if (depth > 0 && char === grammar.arrayColumn) {
      push("columnSeparator", char);
      continue;
    }
    if (depth > 0 && char === grammar.arrayRow) {
      push("rowSeparator", char);
      continue;
    }
    if (char === "(" || char === ")") {
      push(char === "(" ? "open" : "close", char);
      continue;
    }
    if (char === "#") {
      const error = errors.find(
        (text) => formula.slice(at, at + text.length).toUpperCase() === text,
      );
      push(error === undefined ? "spill" : "error", formula.slice(at, at + (error ?? "#").length));
      continue;
    }
    const place = readPlace(formula, at, errors, match);
    if (place !== null) {
      push(place.kind, place.text);
      continue;
    }
    const number = match(grammar.decimal === "." ? pointNumber : commaNumber);
    if (number !== null && number !== grammar.decimal) {
      push("number", number);
      continue;
    }
    if (char === grammar.argument) {
      push("separator", char);
      continue;
    }
    if (char === "[") {
      const text = bracketed(formula, at);
      push(text === null ? "unknown" : "structured", text ?? formula.slice(at));
      continue;
    }
    const name = match(depth > 0 ? wordPattern : namePattern);
    if (name !== null) {
      push(...readName(formula, at, name, grammar));
      continue;
    }
    const operator = match(operatorPattern);
    if (operator !== null) push("operator", operator);
    else push("unknown", char);
  }
  return tokens;
}

/** A reference, or what else a sheet's name can stand before. */
function readPlace(
  formula: string,
  at: number,
  errors: readonly string[],
  match: (pattern: RegExp, from?: number) => string | null,
): Token | null {
  const prefix = (formula.includes("!", at) ? match(prefixPattern) : null) ?? "";
  const start = at + prefix.length;
  for (const pattern of [referencePattern, cellPattern]) {
    const text = match(pattern, start);
    if (text !== null && withinSheet(text)) return { kind: "reference", text: prefix + text };
  }
  if (prefix === "") return null;
  const error = errors.find(
    (text) => formula.slice(start, start + text.length).toUpperCase() === text,
  );
  if (error !== undefined) {
    return { kind: "error", text: formula.slice(at, start + error.length) };
  }
  const name = match(namePattern, start);
  if (name === null) return null;
  const kind = formula.charAt(start + name.length) === "(" ? "function" : "name";
  return { kind, text: prefix + name };
}

function readName(
  formula: string,
  at: number,
  name: string,
  grammar: Grammar,
): [TokenKind, string] {
  const next = formula.charAt(at + name.length);
  if (next === "(") return ["function", name];
  if (next === "[") {
    const brackets = bracketed(formula, at + name.length);
    if (brackets !== null) return ["structured", name + brackets];
  }
  const upper = name.toUpperCase();
  if (upper === grammar.trueWord || upper === grammar.falseWord) return ["boolean", name];
  return ["name", name];
}

/** From an opening bracket to the one that closes it; an apostrophe takes the next character's meaning away. */
function bracketed(formula: string, at: number): string | null {
  let open = 0;
  for (let end = at; end < formula.length; end++) {
    const char = formula.charAt(end);
    if (char === "'") end++;
    else if (char === "[") open++;
    else if (char === "]" && --open === 0) return formula.slice(at, end + 1);
  }
  return null;
}

function withinSheet(reference: string): boolean {
  return reference.split(":").every((corner) => {
    const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
    return (
      (letters === "" || columnIndex(letters) < columnLimit) &&
      (digits === "" || Number(digits) <= rowLimit)
    );
  });
}

/** The formula the tokens came from. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}
