/** The help that stands on sheets, facts and columns, in Danish whatever the pane's language. */
import type { TableKey } from "../../plan/tables";
import type { KeyedFact } from "../../plan/tables/plan-facts";
import { workbook as words } from "../../text/da/workbook";

const columns: Readonly<Record<TableKey, Readonly<Record<string, string>>>> = words.help.columns;
const facts: Readonly<Record<string, string>> = words.help.facts;

export function helpOfColumn(table: TableKey, column: string): string {
  return columns[table][column] ?? "";
}

export function helpOfFact({ key }: KeyedFact): string {
  return facts[key] ?? "";
}
