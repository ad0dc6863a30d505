import { defineCheck, type OnFound } from "../check";
import { type CellValue, isFormula } from "../../cells/cell-value";
import { sameFormula } from "../formula/same-formula";
import { cellOf, totalRow } from "../recognise/table-case";
import { sumRangeProblem } from "./sum-range-problem";

/** A generated table's cell still has the formula it was written with, compared parsed; not where fixed values were asked for. */
export const generatedFormula = defineCheck({
  id: "generated-formula",
  family: "sums",
  severity: "warning",
  each: "table",
  reads: ["settings"],
  run(one, context, found: OnFound<{ held: CellValue }>) {
    const { table, shape } = one;
    const { expected } = table;
    if (table.verdict !== "ours" || !expected || context.input.settings.fixedValues) return;
    const total = shape && totalRow(shape);
    expected.forEach((cells, row) => {
      cells.forEach((wanted, column) => {
        if (!isFormula(wanted)) return;
        const value = table.values[row]?.[column] ?? "";
        const formula = table.formulas?.[row]?.[column] ?? "";
        const stands = isFormula(formula) ? formula : value;
        if (stands === wanted || (isFormula(stands) && sameFormula(stands, wanted))) return;
        // A SUM that is too short has a finding of its own, which says which rows are left out.
        if (shape && total?.row === row) {
          const offset = shape.columns.indexOf(column);
          if (sumRangeProblem(one, shape, shape.rows.indexOf(total), offset)) return;
        }
        const at = cellOf(table, row, column);
        found({
          at: [at],
          subject: `${table.id}/${row}/${column}`,
          params: { held: stands },
          value: [String(stands)],
          fix: [{ at, from: stands, to: wanted }],
        });
      });
    });
  },
});
