/**
 * Formulas as data, so that one formula can be written to Excel, which takes it in en-US form, and be shown as a person
 * with Danish settings types it: with other function names, `;` between arguments and `\` in a row of constants. Pure.
 */
import { escapedHeader, textConstant } from "../../cells/formula-text";
import { type CallId, callName } from "./call-id";

/** A column of a table. */
interface Column {
  readonly table: string;
  readonly column: string;
  /** The last of several columns. */
  readonly through?: string;
  /** Only the cell in the formula's own row. */
  readonly here?: boolean;
}

export type Expression =
  | { readonly number: number }
  | { readonly text: string }
  /** A row of constants. */
  | { readonly row: readonly number[] }
  /** A cell or range by its address. */
  | { readonly address: string }
  | Column
  /** A table with its headers. */
  | { readonly whole: string }
  | { readonly call: ExcelFunction | CallId; readonly of: readonly Expression[] }
  | {
      readonly left: Expression;
      readonly operator: "+" | "=" | "<>";
      readonly right: Expression;
    };

type ExcelFunction = keyof typeof danishNames;

const danishNames = { IF: "HVIS", XLOOKUP: "XOPSLAG" } as const;

interface Form {
  readonly comma: string;
  readonly besides: string;
  readonly all: string;
  readonly nameOf: (call: ExcelFunction) => string;
}

const english: Form = { comma: ",", besides: ",", all: "#All", nameOf: (call) => call };
const danish: Form = {
  comma: ";",
  besides: "\\",
  all: "#Alle",
  nameOf: (call) => danishNames[call],
};

/** The formula as Office.js takes it. */
export const inApiForm = (expression: Expression): string => `=${print(expression, english)}`;
/** The formula as a person with Danish settings types it. */
export const inDanishForm = (expression: Expression): string => `=${print(expression, danish)}`;

function print(expression: Expression, form: Form): string {
  if ("number" in expression) return String(expression.number);
  if ("text" in expression) return textConstant(expression.text);
  if ("row" in expression) return `{${expression.row.join(form.besides)}}`;
  if ("address" in expression) return expression.address;
  if ("whole" in expression) return `${expression.whole}[${form.all}]`;
  if ("table" in expression) return columnText(expression);
  if ("operator" in expression) {
    const { left, operator, right } = expression;
    return `${print(left, form)}${operator}${print(right, form)}`;
  }
  const { call, of } = expression;
  const name = isExcels(call) ? form.nameOf(call) : callName(call);
  return `${name}(${of.map((each) => print(each, form)).join(form.comma)})`;
}

const isExcels = (call: ExcelFunction | CallId): call is ExcelFunction => call in danishNames;

/** A header with other signs than letters, digits and spaces stands in brackets of its own; after `@` one with a space too. */
function columnText({ table, column, through, here = false }: Column): string {
  if (through !== undefined)
    return `${table}[[${escapedHeader(column)}]:[${escapedHeader(through)}]]`;
  const isPlain = here ? /^[\p{L}_][\p{L}\p{N}_]*$/u : /^[\p{L}\p{N}_ ]+$/u;
  const header = isPlain.test(column) ? column : `[${escapedHeader(column)}]`;
  return `${table}[${here ? "@" : ""}${header}]`;
}

/** The value that stands beside `key` in two columns of a table; for a row of keys a row of values. */
export function lookup(key: Expression, keys: Expression, values: Expression): Expression {
  return { call: "XLOOKUP", of: [key, keys, values] };
}

/** The figures, with an empty text where a cell is blank: some versions of Excel give a blank cell to a function as 0. */
export function blanksAsText(figures: Expression): Expression {
  const nothing: Expression = { text: "" };
  const isBlank: Expression = { left: figures, operator: "=", right: nothing };
  return { call: "IF", of: [isBlank, nothing, figures] };
}
