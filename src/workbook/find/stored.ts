/**
 * Excel's ids of the plan's sheets, tables and columns, kept in the workbook. Ids stay when people rename things. A
 * workbook may come from anywhere, so nothing is assumed of what the setting holds.
 */
import { isRecord, setting } from "../change/setting";
import { placedTables, type SheetKey, sheetKeys } from "../schema/sheets";
import type { TableKey } from "../../plan/tables";

export interface StoredTable {
  readonly id: string;
  /** Excel's id of each column, by its key (`amount:2013` for a year). */
  readonly columns: Readonly<Record<string, number>>;
}

export interface Stored {
  readonly sheets: Partial<Record<SheetKey, string>>;
  readonly tables: Partial<Record<TableKey, StoredTable>>;
}

export const nothingStored: Stored = { sheets: {}, tables: {} };

/** The ids that a setting's value holds; what does not fit is left out. */
export function readStored(value: unknown): Stored {
  if (!isRecord(value)) return nothingStored;
  const sheets: Partial<Record<SheetKey, string>> = {};
  const tables: Partial<Record<TableKey, StoredTable>> = {};
  const storedSheets = isRecord(value["sheets"]) ? value["sheets"] : {};
  for (const key of sheetKeys) {
    const id = storedSheets[key];
    if (typeof id === "string") sheets[key] = id;
  }
  const storedTables = isRecord(value["tables"]) ? value["tables"] : {};
  for (const { key } of placedTables.map(({ table }) => table)) {
    const table = storedTables[key];
    if (!isRecord(table) || typeof table["id"] !== "string") continue;
    const columns: Record<string, number> = {};
    for (const [column, id] of Object.entries(isRecord(table["columns"]) ? table["columns"] : {})) {
      if (typeof id === "number") columns[column] = id;
    }
    tables[key] = { id: table["id"], columns };
  }
  return { sheets, tables };
}

export const storedIds = setting<Stored>(
  "tryghedsplan",
  { toJson: (stored) => stored, fromJson: readStored },
  1,
);

/** Whether both are the same ids. */
export function sameStored(a: Stored, b: Stored): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
