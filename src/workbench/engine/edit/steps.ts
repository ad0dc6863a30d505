/** Putting a person's step back, or doing it again. */
import { type Area, cellArea, hull } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { Situation } from "../history";
import type { WorkbookState } from "../state";
import { renameInFormulas } from "../tables/rename";
import { setConstant, setContent, setFormat } from "./content";

export function restore(state: WorkbookState, situation: Situation): void {
  const touched = new Map<SheetState, Area>();
  for (const { sheet, row, column, image } of situation.cells) {
    if (image?.formula == null) setConstant(state, sheet, row, column, image?.value ?? null);
    else setContent(state, sheet, row, column, image.formula);
    setFormat(state, sheet, row, column, image?.format ?? sheet.inheritedFormat(row, column));
    touched.set(sheet, hull(touched.get(sheet) ?? null, cellArea(row, column)));
  }
  restoreTables(state, situation);
  for (const { sheet, validations, conditionalFormats } of situation.rules) {
    sheet.validations = validations;
    sheet.conditionalFormats = conditionalFormats;
  }
  for (const [sheet, area] of touched) {
    state.calculation.touch(sheet, area);
    state.transactions.record({ kind: "cells", sheetId: sheet.id, area });
  }
}

/** Columns get the names back that they had, in formulas too, before the tables are as they were. */
function restoreTables(state: WorkbookState, { tables }: Situation): void {
  for (const [id, table] of tables) {
    const current = state.tables.get(id);
    if (!current) continue;
    for (const { id: columnId, name } of table.columns) {
      const now = state.tables.get(id)?.columns.find((column) => column.id === columnId);
      if (now && now.name !== name)
        renameInFormulas(state, { table: current, from: now.name, to: name });
    }
    state.tables.set(id, table);
    state.calculation.rebind(table);
    state.transactions.record({ kind: "tableChanged", tableId: id, sheetId: table.sheetId });
  }
}
