/** Whether what a person types fits the cell's validation. Only typing is checked, as in Excel; paste is not. */
import { fold } from "../../cells/case-fold";
import { type Place, containsCell } from "../../cells/rectangle";
import { readTyped } from "../../engine/formula/typed-input";
import type { CellValue, ValidationRule, WorkbookModel } from "../../engine/model";
import { listChoices } from "./list-choices";

export interface Complaint {
  readonly style: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
}

export function ruleAt(
  model: WorkbookModel,
  sheetId: string,
  place: Place,
): ValidationRule | undefined {
  return model
    .sheetById(sheetId)
    ?.validations.find(({ areas }) => areas.some((area) => containsCell(area, place)))?.rule;
}

/** null when the text may be entered. A formula may always: its value is not known before it is entered. */
export function checkTyped(
  model: WorkbookModel,
  sheetId: string,
  place: Place,
  text: string,
): Complaint | null {
  const rule = ruleAt(model, sheetId, place);
  const format = model.sheetById(sheetId)?.cell(place.row, place.column).format;
  if (!rule || rule.error?.show === false) return null;
  const typed = readTyped(text, model.locale, format);
  if ("formula" in typed) return null;
  if (fits(model, sheetId, rule, typed.value, text.trim())) return null;
  return {
    style: rule.error?.style ?? "stop",
    title: rule.error?.title ?? "",
    message: rule.error?.message ?? "",
  };
}

function fits(
  model: WorkbookModel,
  sheetId: string,
  rule: ValidationRule,
  value: CellValue,
  text: string,
): boolean {
  if (value === null || text === "") return rule.allowBlank !== false;
  switch (rule.type) {
    case "list": {
      const choices = listChoices(model, sheetId, rule.formula1 ?? "");
      const shown = fold(text);
      return choices === null || choices.some((choice) => fold(choice) === shown);
    }
    case "whole":
      return (
        typeof value === "number" && Number.isInteger(value) && within(model, sheetId, rule, value)
      );
    case "decimal":
    case "date":
      return typeof value === "number" && within(model, sheetId, rule, value);
    case "textLength":
      return within(model, sheetId, rule, text.length);
    case "custom":
    case "any":
      return true;
  }
}

function within(
  model: WorkbookModel,
  sheetId: string,
  rule: ValidationRule,
  value: number,
): boolean {
  const first = limit(model, sheetId, rule.formula1);
  const second = limit(model, sheetId, rule.formula2);
  if (first === null) return true;
  switch (rule.operator ?? "between") {
    case "between":
      return value >= first && (second === null || value <= second);
    case "notBetween":
      return value < first || (second !== null && value > second);
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

/** A limit is a number or a reference to one; a limit that is neither does not bind. */
function limit(model: WorkbookModel, sheetId: string, formula: string | undefined): number | null {
  if (formula === undefined || formula === "") return null;
  const number = Number(formula.replace(/^=/, ""));
  if (Number.isFinite(number)) return number;
  const shown = listChoices(model, sheetId, formula)?.[0];
  const typed = shown === undefined ? null : readTyped(shown, model.locale);
  return typed && "value" in typed && typeof typed.value === "number" ? typed.value : null;
}
