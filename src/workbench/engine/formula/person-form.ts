/**
 * A formula as a person reads and types it: function names, separators, error values and table items of their locale.
 * References read the same in both forms.
 */
import type { Locale } from "../locale/locale";
import { apiGrammar, type Grammar } from "./grammar";
import {
  apiStructured,
  parseStructured,
  printStructured,
  type StructuredStyle,
} from "./structured-text";
import { tokenize, type Token } from "./tokens";

interface Form {
  readonly grammar: Grammar;
  readonly structured: StructuredStyle;
  functionName(name: string): string;
}

/** Functions get their English name. */
function api({ englishFunction }: Locale): Form {
  return {
    grammar: apiGrammar,
    structured: apiStructured,
    functionName: (typed) => englishFunction(typed) ?? tidyUnknown(typed),
  };
}

/** Functions get their name in the locale; names with lower-case letters are a person's own (LAMBDA) and stay. */
function person({ grammar, structured, functionName }: Locale): Form {
  return {
    grammar,
    structured,
    functionName: (name) =>
      name.includes("!") || name !== name.toUpperCase() ? name : functionName(name),
  };
}

/** The formula as the formula bar shows it. */
export function toPerson(apiFormula: string, locale: Locale): string {
  return convert(apiFormula, api(locale), person(locale));
}

/** What a person typed, a formula beginning with "=", in API form. */
export function fromPerson(text: string, locale: Locale): string {
  return convert(text, person(locale), api(locale));
}

function convert(formula: string, from: Form, to: Form): string {
  return tokenize(formula, from.grammar)
    .map((token) => convertToken(token, from, to))
    .join("");
}

function convertToken(token: Token, from: Form, to: Form): string {
  const { kind, text } = token;
  switch (kind) {
    case "function":
      return to.functionName(text);
    case "number":
      return text.replace(from.grammar.decimal, to.grammar.decimal).toUpperCase();
    case "boolean":
      return text.toUpperCase() === from.grammar.trueWord
        ? to.grammar.trueWord
        : to.grammar.falseWord;
    case "error":
      return convertError(text, from.grammar, to.grammar);
    case "separator":
      return to.grammar.argument;
    case "columnSeparator":
      return to.grammar.arrayColumn;
    case "rowSeparator":
      return to.grammar.arrayRow;
    case "reference":
      return upperCells(text);
    case "structured": {
      const reference = parseStructured(text, from.structured);
      return reference === null ? text : printStructured(reference, to.structured);
    }
    default:
      return text;
  }
}

function convertError(text: string, from: Grammar, to: Grammar): string {
  const start = text.lastIndexOf("#");
  const written = text.slice(start).toUpperCase();
  for (const [english, own] of from.errors) {
    if (own === written) return text.slice(0, start) + (to.errors.get(english) ?? english);
  }
  return text;
}

/** Excel writes cell addresses in capitals whatever was typed; sheet names stay as typed. */
function upperCells(text: string): string {
  const cells = text.lastIndexOf("!") + 1;
  return text.slice(0, cells) + text.slice(cells).toUpperCase();
}

/** A name with a namespace is an add-in's function and stands in capitals. */
function tidyUnknown(name: string): string {
  if (name.includes("!") || name.startsWith("_")) return name;
  return name.includes(".") ? name.toUpperCase() : name;
}
