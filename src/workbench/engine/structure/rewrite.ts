/** Every formula of a workbook, wherever it is kept, passed through one function that may rewrite it. */
import type { Area } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { ValidationRule } from "../model";
import { dataArea } from "../tables/table-parts";
import type { WorkbookState } from "../state";

/** Where a formula stands; relative references are read from there. A name of the workbook stands nowhere. */
export interface FormulaPlace {
  readonly sheet?: SheetState;
  readonly row: number;
  readonly column: number;
}

/** Returns the same string when there is nothing to change. */
export type Rewrite = (formula: string, place: FormulaPlace) => string;

export function rewriteFormulas(state: WorkbookState, rewrite: Rewrite): void {
  for (const formula of state.calculation.formulas) {
    const text = rewrite(formula.text, formula);
    if (text === formula.text) continue;
    state.history.rewriting(formula.sheet, formula.row, formula.column);
    state.calculation.retext(formula, text);
  }
  rewriteNames(state, rewrite);
  for (const sheet of state.sheets) rewriteRules(sheet, rewrite);
  rewriteCalculatedColumns(state, rewrite);
}

function rewriteNames(state: WorkbookState, rewrite: Rewrite): void {
  state.names = unlessSame(state.names, (name) => {
    const sheet = state.sheets.find((candidate) => candidate.id === name.sheetId);
    const formula = rewrite(name.formula, { row: 0, column: 0, ...(sheet && { sheet }) });
    return formula === name.formula ? name : { ...name, formula };
  });
}

function rewriteRules(sheet: SheetState, rewrite: Rewrite): void {
  sheet.validations = unlessSame(sheet.validations, (validation) => {
    const rule = rewriteRule(validation.rule, (formula) =>
      rewrite(formula, placeOf(sheet, validation.areas)),
    );
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  sheet.conditionalFormats = unlessSame(sheet.conditionalFormats, (format) => {
    const formula = rewrite(format.rule.formula, placeOf(sheet, format.areas));
    return formula === format.rule.formula
      ? format
      : { ...format, rule: { type: "custom", formula } };
  });
}

function rewriteRule(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  const change = (formula: string | undefined): string | undefined =>
    formula?.startsWith("=") ? rewrite(formula) : formula;
  const formula1 = change(rule.formula1);
  const formula2 = change(rule.formula2);
  if (formula1 === rule.formula1 && formula2 === rule.formula2) return rule;
  return {
    ...rule,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

function rewriteCalculatedColumns(state: WorkbookState, rewrite: Rewrite): void {
  for (const table of [...state.tables.values()]) {
    const sheet = state.sheets.find((candidate) => candidate.id === table.sheetId);
    const columns = unlessSame(table.columns, (column, index) => {
      if (column.calculatedFormula === undefined) return column;
      const place = { row: dataArea(table).row, column: table.area.column + index };
      const calculatedFormula = rewrite(column.calculatedFormula, {
        ...place,
        ...(sheet && { sheet }),
      });
      return calculatedFormula === column.calculatedFormula
        ? column
        : { ...column, calculatedFormula };
    });
    if (columns !== table.columns) state.tables.set(table.id, { ...table, columns });
  }
}

/** Rules are written as for the upper left cell of their first area. */
function placeOf(sheet: SheetState, areas: readonly Area[]): FormulaPlace {
  return { sheet, row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 };
}

function unlessSame<T>(items: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  const next = items.map(change);
  return next.every((item, index) => item === items[index]) ? items : next;
}
