/** Putting back sheets, tables and names; what changed by it is told and calculated. */
import { setMerges } from "../edit/set-merges";
import type { SheetState } from "../grid/sheet-state";
import type { Table } from "../model";
import type { WorkbookState } from "../state";
import { keep, type Kept, membersOf, sameMembers, type SheetMembers } from "./kept";

/** Returns what there was instead. */
export function putKeptBack(state: WorkbookState, wanted: Kept): Kept {
  const now = keep(state);
  putSheets(state, now, wanted);
  putTables(state, now, wanted);
  putNames(state, wanted);
  return now;
}

function putSheets(state: WorkbookState, now: Kept, wanted: Kept): void {
  const before = new Set(now.sheets.map(({ sheet }) => sheet));
  const after = new Set(wanted.sheets.map(({ sheet }) => sheet));
  const stay = [...before].filter((sheet) => after.has(sheet));
  state.sheets.splice(0, state.sheets.length, ...after);
  if (stay.length < before.size || stay.length < after.size) state.calculation.rebuild();
  for (const sheet of before)
    if (!after.has(sheet)) state.transactions.record({ kind: "sheetDeleted", sheetId: sheet.id });
  const order = stay.values();
  for (const { sheet, members } of wanted.sheets) {
    const changed = putMembers(state, sheet, members);
    const isNew = !before.has(sheet);
    const moved = !isNew && order.next().value !== sheet;
    const kind = isNew ? "sheetAdded" : "sheetChanged";
    if (changed || isNew || moved) state.transactions.record({ kind, sheetId: sheet.id });
  }
}

/** Returns whether any of it was different. */
function putMembers(state: WorkbookState, sheet: SheetState, wanted: SheetMembers): boolean {
  const now = membersOf(sheet);
  if (sameMembers(now, wanted)) return false;
  const { tabColor, merges, ...others } = wanted;
  setMerges(state, sheet, merges);
  Object.assign(sheet, others);
  if (tabColor === undefined) delete sheet.tabColor;
  else sheet.tabColor = tabColor;
  if (now.name !== wanted.name) state.calculation.rebind("sheets");
  return true;
}

function putTables(state: WorkbookState, now: Kept, wanted: Kept): void {
  const before = new Map(now.tables.map((table) => [table.id, table]));
  state.tables.clear();
  for (const table of wanted.tables) state.tables.set(table.id, table);
  for (const table of wanted.tables) {
    const own = before.get(table.id);
    if (own === table) continue;
    if (own) refer(state, own);
    refer(state, table);
    const kind = own ? "tableChanged" : "tableAdded";
    state.transactions.record({ kind, tableId: table.id, sheetId: table.sheetId });
  }
  for (const table of now.tables) {
    if (state.tables.has(table.id)) continue;
    refer(state, table);
    const { id: tableId, sheetId } = table;
    state.transactions.record({ kind: "tableDeleted", tableId, sheetId });
  }
}

/** Formulas that name the table are bound anew, and those that read or would fill its cells look again. */
function refer({ calculation, sheets }: WorkbookState, table: Table): void {
  calculation.rebind(table);
  const sheet = sheets.find(({ id }) => id === table.sheetId);
  if (sheet) calculation.touch(sheet, table.area);
}

function putNames(state: WorkbookState, { names }: Kept): void {
  if (state.names === names) return;
  state.names = names;
  state.calculation.rebind("names");
  const [first] = state.sheets;
  if (first) state.transactions.record({ kind: "sheetChanged", sheetId: first.id });
}
