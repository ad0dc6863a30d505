/** Which rows of a table people have put something in. */
import type { CellValue } from "../cells/cell-value";
import type { LocatedTable } from "./locate";

/** True when a cell that people type in holds something; formulas alone make no row. */
export function hasContent(
  { columns, table }: Pick<LocatedTable, "columns" | "table">,
  row: readonly CellValue[],
): boolean {
  for (const [key, offset] of columns) {
    const cell = row[offset];
    if (cell === undefined || cell === "") continue;
    const family = key.split(":")[0];
    const definition = table.columns.find((column) => column.key === family);
    if (definition?.formula === undefined) return true;
  }
  return false;
}
