import { type CellValue, isFormula } from "../../cells/cell-value";
import { placeAt } from "../place-at";
import { defineCheck, type OnFound } from "../check";
import { sameFormula } from "../formula/same-formula";
import { isErrorValue } from "../recognise/figure";
import { isLookedAt } from "../recognise/match";
import { cellOf } from "../recognise/table-case";

function isBroken(value: CellValue, formula: CellValue | undefined): boolean {
  return isErrorValue(value) || (isFormula(formula) && formula.includes("#REF!"));
}

/** No cell of a table on a sheet shows an error value or refers to something that is gone. */
export const brokenCell = defineCheck({
  id: "broken-cell",
  family: "sums",
  severity: "error",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<{ shows: string }>) {
    const { table } = one;
    if (!isLookedAt(one)) return;
    table.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const formula = table.formulas?.[row]?.[column];
        if (typeof value === "number" || value === "") {
          if (typeof formula !== "string" || !formula.includes("#REF!")) return;
        } else if (!isBroken(value, formula)) return;
        const shows = isErrorValue(value) ? value : String(formula);
        found({
          at: [cellOf(table, row, column)],
          subject: `${table.id}/${row}/${column}`,
          params: { shows },
          value: [shows],
        });
      });
    });
  },
});

/**
 * As in a table: an error value or a lost reference in a formula column of the plan's own sheets. Where the formula is
 * the column's own, the error comes from a cell it calculates with, and putting the formula back would fix nothing.
 */
export const brokenColumn = defineCheck({
  id: "broken-column",
  family: "sums",
  severity: "error",
  each: "formulas",
  reads: [],
  run(column, _context, found: OnFound<{ shows: string; hasOwnFormula: boolean }>) {
    column.values.forEach((value, index) => {
      const formula = column.formulas[index];
      if (typeof value === "number" && typeof formula === "string" && !formula.includes("#REF!"))
        return;
      if (!isBroken(value, formula)) return;
      const at = placeAt(column.sheet, column.row + index, column.firstColumn);
      const shows = isErrorValue(value) ? value : String(formula);
      const hasOwnFormula =
        typeof formula === "string" && sameFormula(formula, column.expected, column.tableName);
      found({
        at: [at],
        subject: `${column.table}/${column.column}/${index}`,
        params: { shows, hasOwnFormula },
        value: [shows],
        ...(!hasOwnFormula && { fix: [{ at, from: formula ?? value, to: column.expected }] }),
      });
    });
  },
});
