/** Remembers Excel's ids of the plan's tables and columns, by which everything is found after a renaming. */
import { refusalOf } from "../change/failure";
import type { TableKey } from "../../plan/tables";
import type { SheetKey } from "../schema/sheets";
import { line, type ReportLine } from "../change/report";
import { sameStored, type Stored, storedKey, type StoredTable } from "../find/stored";
import type { TableWork } from "./table-work";

type Works = ReadonlyMap<TableKey, TableWork>;

/** Asks for what `rememberIds` needs, with the sync that makes the tables. */
export function askIds({ workbook }: Excel.RequestContext): void {
  workbook.tables.load(
    "items/id,items/name,items/worksheet/id,items/columns/items/id,items/columns/items/name",
  );
}

/** One sync, or none where nothing is new. What stands in the way is answered; what was remembered before stays. */
export async function rememberIds(
  context: Excel.RequestContext,
  works: Works,
  before: Stored,
): Promise<readonly ReportLine[]> {
  const { workbook } = context;
  const now = storedFrom(works, workbook.tables.items);
  const stored: Stored = {
    sheets: { ...before.sheets, ...now.sheets },
    tables: { ...before.tables, ...now.tables },
  };
  if (sameStored(stored, before)) return [];
  try {
    workbook.settings.add(storedKey, stored);
    await context.sync();
    return [];
  } catch (error) {
    return [refusalOf(error), line("idsForgotten", {})];
  }
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
