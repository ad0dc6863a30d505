/** Cells of the typed sheets by the names people see: `Ramme!Ramme 1` is the column Ramme in the sheet's first row. */
import type { Locate } from "../../../src/checks/input";
import type { Plan, RowPlace } from "../../../src/plan/types";
import { expandColumns } from "../../../src/plan/tables/expand";
import { factsInOrder } from "../../../src/plan/tables/plan-facts";
import { placedTables } from "../../../src/workbook/schema/sheets";

/** Stricter than a workbook, where a column may be missing: a key that no column has is a slip in the check. */
export function locateIn({ years }: Plan): Locate {
  const sheets = new Map(
    placedTables.map(({ sheet, table }) => [
      table.key as string,
      {
        title: sheet.title,
        headers: new Map<string, string>(
          expandColumns(table, years).map(({ key, header }) => [key, header]),
        ),
      },
    ]),
  );
  return ({ table, row, column }) => {
    const { title = table, headers } = sheets.get(table) ?? {};
    const header = headers?.get(column);
    if (header === undefined) throw new Error(`No column of ${table} has the key ${column}.`);
    return { sheet: title, address: nameOf(row, header) };
  };
}

function nameOf(row: RowPlace | string | undefined, header: string): string {
  if (row === undefined) return header;
  if (typeof row === "string") return factsInOrder.find(({ key }) => key === row)?.label ?? row;
  return `${header} ${row.row}`;
}
