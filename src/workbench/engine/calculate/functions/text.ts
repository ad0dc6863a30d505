/** Functions of texts. */
import { fold } from "../../../cells/case-fold";
import { renderText } from "../../formula/render";
import { cellError, isCellError } from "../../grid/values";
import type { Locale } from "../../locale/locale";
import type { CellError, CellValue } from "../../model";
import { numberFromText, toBoolean, toNumber, toText } from "../coerce";
import { eachValue, single, toMatrix } from "../context";
import { wildcard } from "./criteria";
import type { FunctionTable, SingleFunction, WholeFunction } from "./index";

const wrong = cellError("#VALUE!");

function ofText(
  min: number,
  max: number,
  run: (text: string, rest: readonly CellValue[], locale: Locale) => CellValue,
): SingleFunction {
  return {
    kind: "single",
    min,
    max,
    run: ([first = null, ...rest], locale) => {
      const text = toText(first, locale);
      return isCellError(text) ? text : run(text, rest, locale);
    },
  };
}

/** A whole number among the arguments; a fraction is cut off. */
function wholeNumber(
  value: CellValue | undefined,
  otherwise: number,
  locale: Locale,
): number | CellError {
  if (value === undefined) return otherwise;
  const number = toNumber(value, locale);
  return isCellError(number) ? number : Math.trunc(number);
}

function piece(cut: (text: string, count: number) => string): SingleFunction {
  return ofText(1, 2, (text, [given], locale) => {
    const count = wholeNumber(given, 1, locale);
    if (isCellError(count)) return count;
    return count < 0 ? wrong : cut(text, count);
  });
}

const middle = ofText(3, 3, (text, [from, length], locale) => {
  const start = wholeNumber(from, 1, locale);
  const count = wholeNumber(length, 0, locale);
  if (isCellError(start)) return start;
  if (isCellError(count)) return count;
  return start < 1 || count < 0 ? wrong : text.slice(start - 1, start - 1 + count);
});

function finds(caseCounts: boolean): SingleFunction {
  return ofText(2, 3, (sought, [where = null, from], locale) => {
    const text = toText(where, locale);
    const start = wholeNumber(from, 1, locale);
    if (isCellError(text)) return text;
    if (isCellError(start)) return start;
    if (start < 1 || start > text.length + 1) return wrong;
    const pattern = caseCounts ? null : wildcard(sought);
    if (pattern) {
      const open = new RegExp(pattern.source.slice(1, -1), "i");
      const found = open.exec(text.slice(start - 1));
      return found ? found.index + start : wrong;
    }
    const found = caseCounts
      ? text.indexOf(sought, start - 1)
      : fold(text).indexOf(fold(sought), start - 1);
    return found < 0 ? wrong : found + 1;
  });
}

const substitute = ofText(3, 4, (text, [oldValue = null, newValue = null, which], locale) => {
  const before = toText(oldValue, locale);
  const after = toText(newValue, locale);
  if (isCellError(before)) return before;
  if (isCellError(after)) return after;
  if (before === "") return text;
  if (which === undefined) return text.replaceAll(before, after);
  const number = wholeNumber(which, 1, locale);
  if (isCellError(number)) return number;
  const parts = text.split(before);
  if (number < 1) return wrong;
  if (number >= parts.length) return text;
  return parts.slice(0, number).join(before) + after + parts.slice(number).join(before);
});

/** The format is in the person's own signs, so in Danish `#.##0,00`; the rendering takes the en-US ones. */
const format: SingleFunction = {
  kind: "single",
  min: 2,
  max: 2,
  run: ([value = null, code = null], locale) => {
    const own = toText(code, locale);
    if (isCellError(value)) return value;
    if (isCellError(own)) return own;
    const { decimal } = locale.grammar;
    const { group } = locale.figures;
    const english = own.replace(/"[^"]*"|\\.|[.,]/g, (sign) =>
      sign === group ? "," : sign === decimal ? "." : sign,
    );
    const number =
      typeof value === "string" ? numberFromText(value, locale) : toNumber(value, locale);
    if (isCellError(number)) return number;
    const shown = typeof value === "boolean" || Number.isNaN(number) ? value : number;
    return renderText(shown, english, locale);
  },
};

const joined: WholeFunction = {
  kind: "whole",
  min: 1,
  max: 253,
  run: (args, context) => {
    const texts: string[] = [];
    const faults: CellError[] = [];
    for (const arg of args)
      eachValue(arg, context, (value) => {
        const text = toText(value, context.around.locale);
        if (isCellError(text)) faults.push(text);
        else texts.push(text);
      });
    return faults[0] ?? texts.join("");
  },
};

const joinedWith: WholeFunction = {
  kind: "whole",
  min: 3,
  max: 252,
  run: ([between = null, skip = null, ...args], context) => {
    const { locale } = context.around;
    const separator = toText(single(between, context), locale);
    const skips = toBoolean(single(skip, context), locale);
    if (isCellError(separator)) return separator;
    if (isCellError(skips)) return skips;
    const texts: string[] = [];
    for (const arg of args)
      for (const value of toMatrix(arg, context).values) {
        const text = toText(value, locale);
        if (isCellError(text)) return text;
        if (text !== "" || !skips) texts.push(text);
      }
    return texts.join(separator);
  },
};

const value: SingleFunction = {
  kind: "single",
  min: 1,
  max: 1,
  run: ([given = null], locale) => (typeof given === "boolean" ? wrong : toNumber(given, locale)),
};

export const textFunctions: FunctionTable = {
  CONCAT: joined,
  CONCATENATE: joined,
  EXACT: ofText(2, 2, (text, [other = null], locale) => {
    const second = toText(other, locale);
    return isCellError(second) ? second : text === second;
  }),
  FIND: finds(true),
  LEFT: piece((text, count) => text.slice(0, count)),
  LEN: ofText(1, 1, (text) => text.length),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  MID: middle,
  REPT: ofText(2, 2, (text, [times], locale) => {
    const count = wholeNumber(times, 0, locale);
    if (isCellError(count)) return count;
    return count < 0 || count * text.length > 32_767 ? wrong : text.repeat(count);
  }),
  RIGHT: piece((text, count) => (count === 0 ? "" : text.slice(-count))),
  SEARCH: finds(false),
  SUBSTITUTE: substitute,
  TEXT: format,
  TEXTJOIN: joinedWith,
  TRIM: ofText(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  VALUE: value,
};
