/** Validation and conditional formats, which hang on areas. */
import { type Area, contains, intersection, subtract } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import type { SheetState } from "../grid/sheet-state";
import type { ConditionalFormat, Validation, ValidationRule } from "../model";
import { ModelError } from "../model-error";
import { sheetOf, type WorkbookState } from "../state";

/** A cell has one rule at most: the new one replaces what the area had. */
export function setValidation(
  state: WorkbookState,
  sheetId: string,
  area: Area,
  rule: ValidationRule | null,
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  const kept = withoutArea(sheet.validations, area);
  const same = rule && kept.find((validation) => sameRule(validation.rule, rule));
  if (rule === null) sheet.validations = kept;
  else if (same && !isRelative(rule))
    sheet.validations = kept.map((validation) =>
      validation === same ? { ...same, areas: [...same.areas, area] } : validation,
    );
  else sheet.validations = [...kept, { areas: [area], rule }];
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

function withoutArea(validations: readonly Validation[], area: Area): Validation[] {
  return validations.flatMap((validation) => {
    const areas = validation.areas.flatMap((own) => subtract(own, area));
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
}

function sameRule(a: ValidationRule, b: ValidationRule): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A rule with formulas of cells is read from its first area's corner, so it is not shared between areas. */
function isRelative(rule: ValidationRule): boolean {
  return [rule.formula1, rule.formula2].some((formula) => formula?.startsWith("=") === true);
}

export function addConditionalFormat(
  state: WorkbookState,
  sheetId: string,
  format: Omit<ConditionalFormat, "id" | "priority">,
): ConditionalFormat {
  const sheet = sheetOf(state, sheetId);
  format.areas.forEach(checkArea);
  const added: ConditionalFormat = {
    ...format,
    id: `{${state.nextId("conditionalFormat").toString().padStart(8, "0")}-0000-0000-0000-000000000000}`,
    priority: sheet.conditionalFormats.reduce(
      (last, { priority }) => Math.max(last, priority + 1),
      0,
    ),
  };
  sheet.conditionalFormats = [...sheet.conditionalFormats, added];
  state.transactions.record({ kind: "sheetChanged", sheetId });
  return added;
}

/** Changes one in place. A new priority is its place among the others, 0 the first. */
export function setConditionalFormat(
  state: WorkbookState,
  sheetId: string,
  id: string,
  change: Partial<Pick<ConditionalFormat, "areas" | "priority" | "stopIfTrue" | "rule" | "format">>,
): void {
  const sheet = sheetOf(state, sheetId);
  const own = sheet.conditionalFormats.find((format) => format.id === id);
  if (!own) throw new ModelError("conditionalFormatMissing");
  change.areas?.forEach(checkArea);
  const next = { ...own, ...change };
  if (change.priority === undefined)
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format === own ? next : format,
    );
  else {
    const others = sheet.conditionalFormats.filter((format) => format !== own);
    others.splice(change.priority, 0, next);
    sheet.conditionalFormats = others.map((format, priority) => ({ ...format, priority }));
  }
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

export function deleteConditionalFormat(state: WorkbookState, sheetId: string, id: string): void {
  const sheet = sheetOf(state, sheetId);
  const kept = sheet.conditionalFormats.filter((format) => format.id !== id);
  if (kept.length === sheet.conditionalFormats.length)
    throw new ModelError("conditionalFormatMissing");
  sheet.conditionalFormats = kept;
  state.transactions.record({ kind: "sheetChanged", sheetId });
}

/** Rules that hold in row `like` come to hold in `added` too, as far as its columns go. */
export function extendRules(sheet: SheetState, like: number, added: Area): void {
  const extend = <Rule extends { readonly areas: readonly Area[] }>(rules: readonly Rule[]) =>
    rules.map((rule) => {
      const areas = rule.areas.flatMap((own) => extended(own, like, added));
      return areas.every((area, index) => area === rule.areas[index]) ? rule : { ...rule, areas };
    });
  sheet.validations = extend(sheet.validations);
  sheet.conditionalFormats = extend(sheet.conditionalFormats);
}

/** An area grown over the added rows; when only some of its columns are concerned, those get an area of their own. */
function extended(own: Area, like: number, added: Area): Area[] {
  const shared = intersection({ ...own, row: added.row, rows: added.rows }, added);
  const holds = like >= own.row && like < own.row + own.rows;
  if (!holds || !shared || contains(own, shared)) return [own];
  const touches = own.row <= added.row + added.rows && added.row <= own.row + own.rows;
  if (shared.columns < own.columns || !touches) return [own, shared];
  const row = Math.min(own.row, added.row);
  return [{ ...own, row, rows: Math.max(own.row + own.rows, added.row + added.rows) - row }];
}
