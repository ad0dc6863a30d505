/** Sheets: added, renamed, moved, deleted; formulas follow. */
import { fold } from "../cells/case-fold";
import { parseReference, renameSheetIn } from "./formula/references";
import { joinTokens, tokenize } from "./formula/tokens";
import { SheetState } from "./grid/sheet-state";
import type { SheetChange } from "./model";
import { ModelError } from "./model-error";
import { sheetNamed, sheetOf, tablesOn, type WorkbookState } from "./state";
import { rewriteFormulas } from "./structure/rewrite";
import { releaseInFormulas } from "./tables/rename";

/** Microsoft, "Rename a worksheet": what a sheet's name may be. */
function checkSheetName(state: WorkbookState, name: string, own?: SheetState): void {
  const bad = name === "" || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (bad) throw new ModelError("badSheetName", name);
  const taken = sheetNamed(state, name);
  if (taken && taken !== own) throw new ModelError("sheetNameTaken", name);
}

export function addSheet(state: WorkbookState, wanted?: string, position?: number): SheetState {
  let name = wanted ?? "";
  if (wanted === undefined) {
    let number = state.sheets.length + 1;
    const { sheet } = state.locale.newNames;
    while (sheetNamed(state, `${sheet}${number}`)) number++;
    name = `${sheet}${number}`;
  }
  checkSheetName(state, name);
  const number = state.nextId("sheet").toString().padStart(4, "0");
  const sheet = new SheetState(`{00000000-0001-0000-${number}-000000000000}`, name, state.locale);
  state.sheets.splice(position ?? state.sheets.length, 0, sheet);
  state.calculation.rebind("sheets");
  state.transactions.record({ kind: "sheetAdded", sheetId: sheet.id });
  return sheet;
}

export function deleteSheet(state: WorkbookState, id: string): void {
  const sheet = sheetOf(state, id);
  const others = state.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (others.length === 0) throw new ModelError("lastVisibleSheet");
  for (const table of tablesOn(state, id)) {
    releaseInFormulas(state, table, false);
    state.tables.delete(table.id);
  }
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.names = state.names.filter((name) => name.sheetId !== id);
  state.calculation.rebuild();
  const gone = fold(sheet.name);
  rewriteFormulas(state, (formula) =>
    fold(formula).includes(gone) ? withoutSheet(formula, gone) : formula,
  );
  state.transactions.record({ kind: "sheetDeleted", sheetId: id });
}

/** References to a sheet that is gone are #REF!. */
function withoutSheet(formula: string, gone: string): string {
  return joinTokens(
    tokenize(formula).map((token) => {
      if (token.kind !== "reference") return token;
      const reference = parseReference(token.text);
      const named = [reference?.sheet, reference?.lastSheet].some(
        (name) => name !== undefined && fold(name) === gone,
      );
      return named && reference?.book === undefined ? { ...token, text: "#REF!" } : token;
    }),
  );
}

export function setSheet(state: WorkbookState, id: string, change: SheetChange): void {
  const sheet = sheetOf(state, id);
  const { name, tabColor, visibility, ...plain } = change;
  if (name !== undefined && name !== sheet.name) renameSheet(state, sheet, name);
  if (visibility !== undefined && visibility !== "visible") refuseHidingLast(state, sheet);
  if (visibility !== undefined) sheet.visibility = visibility;
  if (tabColor === null) delete sheet.tabColor;
  else if (tabColor !== undefined) sheet.tabColor = tabColor;
  Object.assign(sheet, plain);
  state.transactions.record({ kind: "sheetChanged", sheetId: id });
}

function refuseHidingLast(state: WorkbookState, sheet: SheetState): void {
  if (!state.sheets.some((other) => other !== sheet && other.visibility === "visible"))
    throw new ModelError("lastVisibleSheet");
}

function renameSheet(state: WorkbookState, sheet: SheetState, name: string): void {
  checkSheetName(state, name, sheet);
  const before = sheet.name;
  const wanted = fold(before);
  rewriteFormulas(state, (formula) =>
    fold(formula).includes(wanted) ? renameSheetIn(formula, before, name) : formula,
  );
  sheet.name = name;
  state.calculation.rebind("sheets");
}

export function moveSheet(state: WorkbookState, id: string, position: number): void {
  const sheet = sheetOf(state, id);
  if (!Number.isInteger(position) || position < 0 || position >= state.sheets.length)
    throw new ModelError("badSheetPosition");
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.sheets.splice(position, 0, sheet);
  state.transactions.record({ kind: "sheetChanged", sheetId: id });
}
