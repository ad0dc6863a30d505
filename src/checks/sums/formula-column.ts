/** The columns of the typed tables that hold a formula in every row, and what each row should show. */
import { type CellValue, isFormula } from "../../cells/cell-value";
import type { Nothing } from "../../cells/message";
import { placeAt } from "../place-at";
import { cellContradiction } from "../compare";
import { defineCheck, type OnFound } from "../check";
import type { Contradiction } from "../comparison";
import type { FigureUnit } from "../../plan/figure";
import type { Year } from "../../plan/types";
import { sameFormula } from "../formula/same-formula";
import { computedColumn } from "./computed-column";

/** The figure a cell holds, in øre or as a count; undefined where it holds none. */
function figureOf(value: CellValue, unit: FigureUnit): number | undefined {
  if (typeof value !== "number") return undefined;
  if (unit !== "ore") return value;
  return Number.isInteger(value) ? value * 100 : Number((value * 100).toPrecision(15));
}

/** Ramme's Afsat and Resterende, Finansiering's I alt and Kriminalitet's Måltal say what the plan gives. */
export const formulaColumnValue = defineCheck({
  id: "column-value",
  family: "sums",
  severity: "error",
  each: "formulas",
  reads: ["activities", "funding", "frames", "offences", "targetPercents", "approved"],
  run(
    column,
    context,
    found: OnFound<{
      row: string;
      year: Year | undefined;
      comparison: Contradiction<"ore" | "count">;
    }>,
  ) {
    const computed = computedColumn(column, context);
    if (!computed) return;
    const { values: right, unit, nameOf, year } = computed;
    right.forEach((figure, index) => {
      if (figure === undefined) return;
      const stated = figureOf(column.values[index] ?? "", unit);
      if (stated === undefined || stated === figure) return;
      const comparison = cellContradiction(unit, stated, figure);
      const at = placeAt(column.sheet, column.row + index, column.firstColumn);
      const typed = !isFormula(column.formulas[index]);
      found({
        at: [at],
        subject: `${column.table}/${column.column}/${nameOf(index)}`,
        params: { row: nameOf(index), year, comparison },
        ...(typed && {
          fix: [{ at, from: column.values[index] ?? "", to: column.expected }],
        }),
      });
    });
  },
});

/** A number typed where the table had a formula no longer follows the plan, even while it is right. */
export const numberForFormula = defineCheck({
  id: "number-for-formula",
  family: "sums",
  severity: "warning",
  each: "formulas",
  reads: ["activities", "funding", "frames", "offences", "targetPercents", "settings"],
  run(column, context, found: OnFound<Nothing>) {
    if (context.input.settings.fixedValues) return;
    const computed = computedColumn(column, context);
    const unit = computed?.unit ?? "count";
    column.values.forEach((value, index) => {
      if (typeof value !== "number" || isFormula(column.formulas[index])) return;
      const right = computed?.values[index];
      // A wrong figure has a finding of its own, and a fixed target is meant to be typed.
      if (right === undefined ? column.typedOver : figureOf(value, unit) !== right) return;
      const at = placeAt(column.sheet, column.row + index, column.firstColumn);
      found({
        at: [at],
        subject: `${column.table}/${column.column}/${index}`,
        params: {},
        value: [String(value)],
        fix: [{ at, from: value, to: column.expected }],
      });
    });
  },
});

/** A formula that is no longer the column's own, compared parsed: spacing and spelling are free. */
export const changedFormula = defineCheck({
  id: "changed-formula",
  family: "sums",
  severity: "warning",
  each: "formulas",
  reads: [],
  run(column, _context, found: OnFound<Nothing>) {
    let last: CellValue = column.expected;
    let same = true;
    column.formulas.forEach((formula, index) => {
      if (!isFormula(formula)) return;
      if (formula !== last) {
        last = formula;
        same = sameFormula(formula, column.expected, column.tableName);
      }
      if (same) return;
      const at = placeAt(column.sheet, column.row + index, column.firstColumn);
      found({
        at: [at],
        subject: `${column.table}/${column.column}/${index}`,
        params: {},
        value: [formula],
        fix: [{ at, from: formula, to: column.expected }],
      });
    });
  },
});
