/** The help that is shown at the cells of columns and facts. It is Danish, like the sheets, whatever the pane's language. */
import type { TableKey } from "../../plan/tables";
import type { KeyedFact } from "../../plan/tables/plan-facts";
import { workbook as words } from "../../text/da/workbook";

const columns: Readonly<Record<TableKey, Readonly<Record<string, string>>>> = words.help.columns;
const facts: Readonly<Record<string, string>> = words.help.facts;

/** The help of a column; empty where it has none. */
export function helpOfColumn(table: TableKey, column: string): string {
  return columns[table][column] ?? "";
}

/** The help of a fact on the sheet Plan; empty where it has none. */
export function helpOfFact({ key }: KeyedFact): string {
  return facts[key] ?? "";
}
