/** How cells look and what may be typed in them, as Office.js calls. */
import type { CellStyle, ValidationSpec } from "./operation";

/** Gives the range what the style names; the rest of its look stays. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill === "none") format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.topBorder === undefined) return;
  const border = format.borders.getItem("EdgeTop");
  border.style = style.topBorder === "none" ? "None" : "Continuous";
  if (style.topBorder === "thin") border.weight = "Thin";
}

/** Gives the range one rule and one help text in place of those it has. */
export function validate(range: Excel.Range, { rule, prompt, error }: ValidationSpec): void {
  const { dataValidation } = range;
  // Excel sets no rule on a range whose cells have different rules.
  dataValidation.clear();
  const excelRule = ruleOf(rule);
  if (excelRule !== undefined) {
    dataValidation.rule = excelRule;
    dataValidation.ignoreBlanks = true;
  }
  dataValidation.prompt = { showPrompt: true, ...prompt };
  if (error !== undefined) {
    dataValidation.errorAlert = { showAlert: true, style: "Stop", ...error };
  }
}

function ruleOf(rule: ValidationSpec["rule"]): Excel.DataValidationRule | undefined {
  switch (rule.kind) {
    case "any":
      return undefined;
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: "=DATE(1900,3,1)", operator: "GreaterThanOrEqualTo" } };
    case "whole":
    case "decimal": {
      const bounds =
        rule.max === undefined
          ? { formula1: rule.min, operator: "GreaterThanOrEqualTo" as const }
          : { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
      return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}
