/** Remembers Excel's ids of the plan's tables and columns, by which all is found after a renaming. */
import type { TableKey } from "../../plan/tables";
import type { Remembering } from "../change/planned";
import type { Located } from "../find/locate";
import { sameStored, type Stored, storedIds } from "../find/stored";
import type { Survey } from "../find/survey";
import type { PlacedTable } from "../schema/sheets";
import type { TableWork } from "./table-work";

type Works = ReadonlyMap<TableKey, TableWork>;

/** Keeps the ids of the tables made or found, once all is written; what was remembered before stays. */
export function rememberingIds(works: Works, { stored, settings }: Survey): Remembering {
  let tables: Excel.TableCollection | undefined;
  return {
    ask: ({ workbook }) => {
      tables = workbook.tables;
      tables.load(
        "items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name",
      );
    },
    setting: () => {
      const now = storedOf(idsOf(works, tables?.items ?? []));
      const whole: Stored = {
        sheets: { ...stored.sheets, ...now.sheets },
        tables: { ...stored.tables, ...now.tables },
      };
      return sameStored(whole, stored) ? undefined : storedIds.keep(whole);
    },
    key: storedIds.key,
    before: settings.get(storedIds.key),
  };
}

/** The ids of the tables that were found. */
export function idsFound({ tables }: Located): Stored {
  return storedOf(
    [...tables.values()].map(({ sheet, table, found, columns }) => ({
      sheet,
      table,
      sheetId: found.sheetId,
      id: found.id,
      columns: [...columns].map(([key, offset]) => [key, found.columns[offset]?.id] as const),
    })),
  );
}

/** Excel's ids of a table, of its sheet, and of its columns by their keys. */
interface TableIds extends PlacedTable {
  readonly sheetId: string;
  readonly id: string;
  readonly columns: readonly (readonly [key: string, id: number | undefined])[];
}

/** The tables as they stand once all is written: a new table is found by its name. */
function idsOf(works: Works, tables: readonly Excel.Table[]): readonly TableIds[] {
  return [...works.values()].flatMap(({ sheet, table, id, name, columns }): TableIds[] => {
    const item = tables.find((each) => (id === undefined ? each.name === name : each.id === id));
    if (item === undefined) return [];
    const ids = columns.flatMap(({ column }, offset) =>
      column === undefined ? [] : [[column.key, item.columns.items[offset]?.id] as const],
    );
    return [{ sheet, table, sheetId: item.worksheet.id, id: item.id, columns: ids }];
  });
}

function storedOf(tables: readonly TableIds[]): Stored {
  return {
    sheets: Object.fromEntries(tables.map(({ sheet, sheetId }) => [sheet.key, sheetId])),
    tables: Object.fromEntries(
      tables.map(({ table, id, columns }) => {
        const known = columns.flatMap(([key, column]) =>
          column === undefined ? [] : [[key, column] as const],
        );
        return [table.key, { id, columns: Object.fromEntries(known) }];
      }),
    ),
  };
}
