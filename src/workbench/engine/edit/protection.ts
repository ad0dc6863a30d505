/** A protected sheet lets only unlocked cells be changed (Microsoft, "Lock cells to protect them"). */
import { type Area, isWholeColumns, isWholeRows } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import { ModelError } from "../model-error";

export function refuseProtected(sheet: SheetState, area: Area): void {
  if (!sheet.protected) return;
  if (isWholeColumns(area) || isWholeRows(area)) refuse();
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (sheet.cell(row, column).format.locked !== false) refuse();
}

/** Structure (rows, columns, tables) of a protected sheet stays as it is. */
export function refuseProtectedStructure(sheet: SheetState): void {
  if (sheet.protected) refuse();
}

function refuse(): never {
  throw new ModelError("sheetProtected");
}
