/** Criteria of SUMIFS, COUNTIFS and their like: `5`, `"<>0"`, `">=2013"`, `"Indbrud*"`. */
import { isCellError } from "../../grid/values";
import type { CellValue } from "../../model";
import { numberFromText } from "../coerce";
import { compareNumbers, compareTexts, lookupKey } from "../compare";

export interface Criterion {
  readonly accepts: (value: CellValue) => boolean;
  /** Set when only cells with this very value are accepted, so that they can be looked up. */
  readonly key: string | number | boolean | null;
}

export function criterionOf(given: CellValue): Criterion {
  if (typeof given !== "string") {
    const key = given === null ? 0 : lookupKey(given);
    return {
      key,
      accepts: (value) =>
        isCellError(given)
          ? isCellError(value) && value.error === given.error
          : lookupKey(value) === key,
    };
  }
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(given) ?? [];
  const number = numberFromText(rest);
  if (operator === "" || operator === "=") return equal(rest, number, operator);
  if (operator === "<>") {
    const same = equal(rest, number, "=").accepts;
    return { key: null, accepts: (value) => !same(value) };
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
    key: null,
    accepts: (value) =>
      Number.isNaN(number)
        ? typeof value === "string" && holds(compareTexts(value, rest))
        : typeof value === "number" && holds(compareNumbers(value, number)),
  };
}

function equal(text: string, number: number, operator: string): Criterion {
  // `""` and `"="`: the first takes empty texts too, the second only blank cells.
  if (text === "")
    return { key: null, accepts: (value) => value === null || (operator === "" && value === "") };
  const upper = text.toUpperCase();
  if (upper === "SAND" || upper === "FALSK")
    return { key: upper === "SAND", accepts: (value) => value === (upper === "SAND") };
  if (!Number.isNaN(number))
    return {
      key: null,
      accepts: (value) =>
        typeof value === "number"
          ? compareNumbers(value, number) === 0
          : typeof value === "string" && numberFromText(value) === number,
    };
  const pattern = wildcard(text);
  if (pattern)
    return { key: null, accepts: (value) => typeof value === "string" && pattern.test(value) };
  const wanted = text.toLowerCase();
  return {
    key: wanted,
    accepts: (value) => typeof value === "string" && value.toLowerCase() === wanted,
  };
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
