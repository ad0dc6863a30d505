/** Excel.DataValidation: the rule, help and warning of a range's cells. */
import { intersection, overlap } from "../cells/rectangle";
import type { Validation, ValidationRule } from "../engine/model";
import { boolean, oneOf, optionalText, record } from "./arguments";
import { hostError, invalidArgument } from "./errors";
import { defineClass, isHostObject } from "./object";
import { addressOf, assertWritable, rangeOf, sheetOf, type RangeSelf } from "./range-self";
import { isValid } from "./validity";

const types = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;
const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;
const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
type Operator = keyof typeof operators;

/** Excel's limits for help and warning (learn.microsoft.com, DataValidationPrompt and DataValidationErrorAlert). */
const longestTitle = 32;
const longestMessage = 255;

/** The validations that touch the range. */
function touching(self: RangeSelf): readonly Validation[] {
  return sheetOf(self).validations.filter(({ areas }) =>
    areas.some((area) => overlap(area, self.area)),
  );
}

/** The one rule all cells have: null for none, "mixed" when they differ. */
function ruleOf(self: RangeSelf): ValidationRule | null | "mixed" {
  const found = touching(self);
  const [first] = found;
  if (!first) return null;
  const covered = first.areas.reduce((cells, area) => {
    const part = intersection(area, self.area);
    return cells + (part ? part.rows * part.columns : 0);
  }, 0);
  const whole = found.length === 1 && covered === self.area.rows * self.area.columns;
  return whole ? first.rule : "mixed";
}

/** The rule to change help or warning of; cells with different rules cannot be changed as one. */
function ruleToChange(self: RangeSelf): ValidationRule {
  const rule = ruleOf(self);
  if (rule === "mixed") throw hostError("InvalidOperation");
  return rule ?? { type: "any" };
}

function set(self: RangeSelf, rule: ValidationRule | null): void {
  assertWritable(self, "structure");
  self.session.model.setValidation(self.sheetId, self.area, rule);
}

/** A bound as the model keeps it: a formula, or a constant's text; ranges become formulas. */
function bound(value: unknown): string {
  if (isHostObject(value)) return `=${addressOf(rangeOf(value))}`;
  if (typeof value === "number") return String(value);
  if (typeof value === "string" && value !== "") return value;
  throw invalidArgument();
}

function readRule(
  given: unknown,
): Pick<ValidationRule, "type" | "operator" | "formula1" | "formula2" | "dropDown"> {
  const [kind, ...others] = Object.entries(record(given)).filter(([, value]) => value != null);
  if (!kind || others.length > 0) throw invalidArgument();
  const parts = record(kind[1]);
  switch (kind[0]) {
    case "list": {
      const { source, inCellDropDown = true } = parts;
      const dropDown = boolean(inCellDropDown);
      const list = isHostObject(source) || typeof source !== "string" ? bound(source) : source;
      if (list === "") throw invalidArgument();
      return { type: "list", formula1: list.startsWith("=") ? list : `"${list}"`, dropDown };
    }
    case "custom":
      return { type: "custom", formula1: bound(parts["formula"]) };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "textLength": {
      const type = kind[0] === "wholeNumber" ? "whole" : kind[0];
      const name = oneOf(parts["operator"], Object.values(operators));
      const operator = keyOf(operators, name);
      const needsTwo = operator === "between" || operator === "notBetween";
      const formula2 = needsTwo ? { formula2: bound(parts["formula2"]) } : {};
      return { type, operator, formula1: bound(parts["formula1"]), ...formula2 };
    }
    default:
      throw hostError("NotImplemented", `DataValidation.rule.${kind[0]}`);
  }
}

function keyOf<K extends string, V>(names: Readonly<Record<K, V>>, value: V): K {
  for (const key in names) if (names[key] === value) return key;
  throw invalidArgument();
}

/** A constant bound reads back as the number it is. */
function boundOut(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  const value = Number(formula);
  return formula.trim() !== "" && Number.isFinite(value) ? value : formula;
}

function writeRule(rule: ValidationRule): unknown {
  if (rule.type === "any") return {};
  if (rule.type === "list") {
    const source = rule.formula1?.replace(/^"(.*)"$/s, "$1") ?? "";
    return { list: { inCellDropDown: rule.dropDown ?? true, source } };
  }
  if (rule.type === "custom") return { custom: { formula: rule.formula1 } };
  const operator: Operator = rule.operator ?? "between";
  const name = rule.type === "whole" ? "wholeNumber" : rule.type;
  return {
    [name]: {
      formula1: boundOut(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: boundOut(rule.formula2) }),
      operator: operators[operator],
    },
  };
}

function shortText(value: unknown, longest: number): string {
  const read = optionalText(value) ?? "";
  if (read.length > longest) throw invalidArgument();
  return read;
}

export const dataValidation = defineClass<RangeSelf>("DataValidation", {
  properties: {
    Type: {
      since: "1.8",
      get(self) {
        const rule = ruleOf(self);
        if (rule === "mixed") return touching(self).length > 1 ? "MixedCriteria" : "Inconsistent";
        return types[rule?.type ?? "any"];
      },
    },
    Rule: {
      since: "1.8",
      get(self) {
        const rule = ruleOf(self);
        return rule === "mixed" ? null : writeRule(rule ?? { type: "any" });
      },
      set(self, value) {
        const old = ruleOf(self);
        const kept = old === null || old === "mixed" ? {} : pickAdvice(old);
        set(self, { allowBlank: true, ...kept, ...readRule(value) });
      },
    },
    Prompt: {
      since: "1.8",
      get(self) {
        const rule = ruleOf(self);
        if (rule === "mixed") return null;
        const { show = true, title = "", message = "" } = rule?.prompt ?? {};
        return { showPrompt: show, title, message };
      },
      set(self, value) {
        const given = record(value);
        const prompt = {
          show: given["showPrompt"] === undefined ? true : boolean(given["showPrompt"]),
          title: shortText(given["title"], longestTitle),
          message: shortText(given["message"], longestMessage),
        };
        set(self, { ...ruleToChange(self), prompt });
      },
    },
    ErrorAlert: {
      since: "1.8",
      get(self) {
        const rule = ruleOf(self);
        if (rule === "mixed") return null;
        const { show = true, style = "stop", title = "", message = "" } = rule?.error ?? {};
        return { showAlert: show, style: alertStyles[style], title, message };
      },
      set(self, value) {
        const given = record(value);
        const style = oneOf(given["style"] ?? "Stop", Object.values(alertStyles));
        const error = {
          show: given["showAlert"] === undefined ? true : boolean(given["showAlert"]),
          style: keyOf(alertStyles, style),
          title: shortText(given["title"], longestTitle),
          message: shortText(given["message"], longestMessage),
        };
        set(self, { ...ruleToChange(self), error });
      },
    },
    IgnoreBlanks: {
      since: "1.8",
      get(self) {
        const rule = ruleOf(self);
        return rule === "mixed" ? null : (rule?.allowBlank ?? true);
      },
      set: (self, value) => set(self, { ...ruleToChange(self), allowBlank: boolean(value) }),
    },
    Valid: {
      since: "1.8",
      get: (self) => isValid(self, touching(self)),
    },
  },
  methods: { Clear: { since: "1.8", effect: "changes", call: (self) => set(self, null) } },
});

/** Help and warning stay when a new rule is set. */
function pickAdvice(rule: ValidationRule): Pick<ValidationRule, "prompt" | "error" | "allowBlank"> {
  const { prompt, error, allowBlank } = rule;
  return {
    ...(prompt && { prompt }),
    ...(error && { error }),
    ...(allowBlank !== undefined && { allowBlank }),
  };
}
