/** Whether what cells hold meets their data validation, as far as it can be told without calculating formulas. */
import { sameFolded } from "../cells/case-fold";
import { intersection } from "../cells/rectangle";
import type { CellValue, Validation, ValidationRule } from "../engine/model";
import { cellsOf, resolveRange, type RangeSelf } from "./range-self";

/** True when every cell meets its rule, false when one breaks it, null when a rule cannot be judged here. */
export function isValid(self: RangeSelf, validations: readonly Validation[]): boolean | null {
  let unknown = false;
  for (const { areas, rule } of validations) {
    for (const covered of areas) {
      const area = intersection(covered, self.area);
      if (!area) continue;
      for (const cell of cellsOf({ ...self, area }).flat()) {
        const verdict = meets(self, cell.value, rule);
        if (verdict === false) return false;
        if (verdict === null) unknown = true;
      }
    }
  }
  return unknown ? null : true;
}

function meets(self: RangeSelf, value: CellValue, rule: ValidationRule): boolean | null {
  if (rule.type === "any") return true;
  if (value === null) return rule.allowBlank === false ? false : true;
  if (rule.type === "custom") return null;
  if (rule.type === "list") return inList(self, value, rule.formula1 ?? "");
  const size = rule.type === "textLength" ? (typeof value === "string" ? value.length : 0) : value;
  if (typeof size !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(size)) return false;
  return compare(size, rule);
}

function inList(self: RangeSelf, value: CellValue, source: string): boolean | null {
  const shown = typeof value === "object" ? undefined : String(value);
  if (!source.startsWith("=")) {
    const entries = source.replace(/^"(.*)"$/s, "$1").split(",");
    return entries.some((entry) => shown !== undefined && sameFolded(entry.trim(), shown));
  }
  const range = resolveRange(self.session, source.slice(1), self.sheetId);
  if (!range) return null;
  return cellsOf(range)
    .flat()
    .some((cell) => cell.value === value);
}

function compare(size: number, rule: ValidationRule): boolean | null {
  const [low, high] = [Number(rule.formula1), Number(rule.formula2)];
  if (!Number.isFinite(low)) return null;
  switch (rule.operator ?? "between") {
    case "between":
      return Number.isFinite(high) ? size >= low && size <= high : null;
    case "notBetween":
      return Number.isFinite(high) ? size < low || size > high : null;
    case "equal":
      return size === low;
    case "notEqual":
      return size !== low;
    case "greaterThan":
      return size > low;
    case "lessThan":
      return size < low;
    case "greaterThanOrEqual":
      return size >= low;
    case "lessThanOrEqual":
      return size <= low;
  }
}
