/** Remembers Excel's ids of the plan's tables and columns, by which everything is found after a renaming. */
import type { TableKey } from "../../plan/tables";
import type { Remembering } from "../change/planned";
import type { Located } from "../find/locate";
import { sameStored, type Stored, storedIds, type StoredTable } from "../find/stored";
import type { Survey } from "../find/survey";
import type { SheetKey } from "../schema/sheets";
import type { TableWork } from "./table-work";

type Works = ReadonlyMap<TableKey, TableWork>;

/** The ids of tables made or found, kept once all is written; what was remembered before stays. */
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
      const now = storedFrom(works, tables?.items ?? []);
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

function storedFrom(works: Works, tables: readonly Excel.Table[]): Stored {
  const sheets: Partial<Record<SheetKey, string>> = {};
  const stored: Partial<Record<TableKey, StoredTable>> = {};
  for (const [key, work] of works) {
    const item = tables.find(({ id, name }) =>
      work.id === undefined ? name === work.name : id === work.id,
    );
    if (item === undefined) continue;
    sheets[work.sheet.key] = item.worksheet.id;
    const columns = work.columns.flatMap(({ column }, offset): [string, number][] => {
      const id = item.columns.items[offset]?.id;
      return column === undefined || id === undefined ? [] : [[column.key, id]];
    });
    stored[key] = { id: item.id, columns: Object.fromEntries(columns) };
  }
  return { sheets, tables: stored };
}

/** The ids of the tables that were found. */
export function storedOf({ tables }: Located): Stored {
  const sheets: Partial<Record<SheetKey, string>> = {};
  const stored: Partial<Record<TableKey, StoredTable>> = {};
  for (const [key, { sheet, found, columns }] of tables) {
    sheets[sheet.key] = found.sheetId;
    const ids = [...columns].flatMap(([column, offset]): [string, number][] => {
      const id = found.columns[offset]?.id;
      return id === undefined ? [] : [[column, id]];
    });
    stored[key] = { id: found.id, columns: Object.fromEntries(ids) };
  }
  return { sheets, tables: stored };
}
