/** What a workbook consists of, shared by the files beside this one; the outside sees `WorkbookModel` only. */
import { fold } from "../cells/case-fold";
import type { Calculation } from "./calculate/calculation";
import type { SheetState } from "./grid/sheet-state";
import type { History } from "./history";
import type { Locale } from "./locale/locale";
import type { CustomXmlPart, DefinedName, Table } from "./model";
import { ModelError } from "./model-error";
import type { Transactions } from "./transactions";

export interface WorkbookState {
  /** The language and settings of the Excel that has the workbook open; files know nothing of it. */
  readonly locale: Locale;
  readonly sheets: SheetState[];
  /** In the order they were made; by id. Tables are replaced, never changed in place. */
  readonly tables: Map<string, Table>;
  names: readonly DefinedName[];
  readonly customXmlParts: Map<string, CustomXmlPart>;
  readonly settings: Map<string, unknown>;
  readonly calculation: Calculation;
  readonly transactions: Transactions;
  readonly history: History;
  /** The next number for an id of its kind; ids are never used again. */
  readonly nextId: (kind: "sheet" | "table" | "xml" | "conditionalFormat") => number;
}

export function sheetOf(state: WorkbookState, id: string): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new ModelError("sheetMissing", id);
  return sheet;
}

export function sheetNamed(state: WorkbookState, name: string): SheetState | undefined {
  const wanted = fold(name);
  return state.sheets.find((sheet) => fold(sheet.name) === wanted);
}

export function tableOf(state: WorkbookState, id: string): Table {
  const table = state.tables.get(id);
  if (!table) throw new ModelError("tableMissing", id);
  return table;
}

export function tableNamed(state: WorkbookState, name: string): Table | undefined {
  const wanted = fold(name);
  for (const table of state.tables.values()) if (fold(table.name) === wanted) return table;
  return undefined;
}

export function tablesOn(state: WorkbookState, sheetId: string): Table[] {
  return [...state.tables.values()].filter((table) => table.sheetId === sheetId);
}

/** A name of the sheet, else one of the whole workbook. */
export function findName(
  state: WorkbookState,
  name: string,
  sheetId?: string,
): DefinedName | undefined {
  const wanted = fold(name);
  const same = state.names.filter((candidate) => fold(candidate.name) === wanted);
  return (
    same.find((candidate) => candidate.sheetId !== undefined && candidate.sheetId === sheetId) ??
    same.find((candidate) => candidate.sheetId === undefined)
  );
}
