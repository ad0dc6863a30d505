/** Criteria of SUMIFS, COUNTIFS and their like: `5`, `"<>0"`, `">=2013"`, `"Indbrud*"`. */
import { fold } from "../../../cells/case-fold";
import { isCellError, textOf } from "../../grid/values";
import type { Locale } from "../../locale/locale";
import type { CellValue } from "../../model";
import { numberFromText } from "../coerce";
import { compareNumbers, compareTexts, lookupKey } from "../compare";

export interface Criterion {
  readonly accepts: (value: CellValue) => boolean;
  /** Set when only cells with one of these values are accepted, so that they can be looked up. */
  readonly keys: readonly (string | number | boolean)[] | null;
}

/** Accepts the values of these lookup keys. */
function among(...keys: (string | number | boolean)[]): Criterion {
  return {
    keys,
    accepts: (value) => {
      const key = lookupKey(value);
      return key !== null && keys.includes(key);
    },
  };
}

/** A number, or a text that reads as it: COUNTIF finds the year header "2013" by 2013 and by "2013" alike. */
function numeric(number: number, locale: Locale): Criterion {
  return among(Number(number.toPrecision(15)), fold(textOf(number, locale)));
}

export function criterionOf(given: CellValue, locale: Locale): Criterion {
  if (given === null) return numeric(0, locale);
  if (typeof given === "number") return numeric(given, locale);
  if (typeof given === "boolean") return among(given);
  if (isCellError(given))
    return {
      keys: null,
      accepts: (value) => isCellError(value) && value.error === given.error,
    };
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(given) ?? [];
  const number = numberFromText(rest, locale);
  if (operator === "" || operator === "=") return equal(rest, number, operator, locale);
  if (operator === "<>") {
    const same = equal(rest, number, "=", locale).accepts;
    return { keys: null, accepts: (value) => !same(value) };
  }
  const holds = (order: number): boolean =>
    operator === "<"
      ? order < 0
      : operator === "<="
        ? order <= 0
        : operator === ">"
          ? order > 0
          : order >= 0;
  return {
    keys: null,
    accepts: (value) =>
      Number.isNaN(number)
        ? typeof value === "string" && holds(compareTexts(value, rest))
        : typeof value === "number" && holds(compareNumbers(value, number)),
  };
}

function equal(text: string, number: number, operator: string, locale: Locale): Criterion {
  // `""` and `"="`: the first takes empty texts too, the second only blank cells.
  if (text === "")
    return { keys: null, accepts: (value) => value === null || (operator === "" && value === "") };
  const upper = text.toUpperCase();
  const { trueWord, falseWord } = locale.grammar;
  if (upper === trueWord || upper === falseWord) return among(upper === trueWord);
  if (!Number.isNaN(number)) return numeric(number, locale);
  const pattern = wildcard(text);
  if (pattern)
    return { keys: null, accepts: (value) => typeof value === "string" && pattern.test(value) };
  return among(fold(text));
}

/** `*` any text, `?` any character, `~` takes their meaning away; null when there are none. */
export function wildcard(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const source = text.replace(
    /~([*?~])|([*?])|[\\^$.*+?()[\]{}|]/g,
    (all, plain?: string, wild?: string) => {
      if (plain !== undefined) return `\\${plain}`;
      if (wild === "*") return "[\\s\\S]*";
      return wild === "?" ? "[\\s\\S]" : `\\${all}`;
    },
  );
  return new RegExp(`^${source}$`, "i");
}
