/** The columns of the typed tables that have the same formula in every row, each with the formula it should have. Pure. */
import type { CheckedTable, FormulaColumn } from "../../checks/input";
import { withNamesInUse } from "../schema/formula-names";
import type { Located } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import { expandColumns, formulaOf, placed } from "../../plan/tables/expand";
import { tablesInUse } from "../make/table-work";

/** The tables that have formulas. Formulas that only look a text up are neither read nor compared. */
const withFormulas = ["frame", "funding", "crime"] as const satisfies readonly CheckedTable[];

/** The columns in the order of their tables. */
export function formulaColumns(located: Located): readonly FormulaColumn[] {
  const inUse = tablesInUse(located);
  return withFormulas.flatMap((key) => {
    const table = located.tables.get(key);
    if (table === undefined) return [];
    const years = yearsWithColumns(table, located.years);
    return expandColumns(table.table, years).flatMap((column): FormulaColumn[] => {
      const offset = table.columns.get(column.key);
      const formula = formulaOf(table.table, column, years);
      const { computed } = column.definition;
      if (offset === undefined || formula === undefined || computed === "lookup") return [];
      const { body, values, formulas, name } = table.found;
      return [
        {
          table: key,
          column: column.key,
          tableName: name,
          expected: withNamesInUse(formula, table.table.name, inUse),
          ...(computed === "typedOver" && { typedOver: true }),
          sheet: table.sheetName,
          row: body.row,
          firstColumn: body.column + offset,
          values: values.map((row) => row[offset] ?? ""),
          formulas: formulas.map((row) => row[offset] ?? ""),
        },
      ];
    });
  });
}

/** The years that have all their columns. Formulas are compared without the others: a missing column is named anyway. */
function yearsWithColumns(
  { table, columns }: LocatedTable,
  years: readonly number[],
): readonly number[] {
  const families = table.inOrder.filter(({ perYear }) => perYear === true);
  return years.filter((year) => families.every((family) => columns.has(placed(family, year))));
}
