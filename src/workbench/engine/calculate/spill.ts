/** Array results fill the empty cells beside and below their formula (Microsoft, "Dynamic array formulas and spilled array behavior"). */
import { containsCell, overlap } from "../grid/areas";
import { isBlank } from "../grid/cell-store";
import { columnLimit, rowLimit } from "../grid/limits";
import type { SheetState } from "../grid/sheet-state";
import { sameValue } from "../grid/values";
import type { Area, Table } from "../model";
import type { FormulaCell } from "./formula-cell";
import type { Matrix } from "./operands";

/** Whether something is in the way: content, a table, merged cells, another array, the sheet's edge. */
export function isBlocked(formula: FormulaCell, area: Area, tables: Iterable<Table>): boolean {
  const { sheet, row, column } = formula;
  if (row + area.rows > rowLimit || column + area.columns > columnLimit) return true;
  if (sheet.merges.some((merge) => overlap(merge, area))) return true;
  for (const table of tables)
    if (table.sheetId === sheet.id && overlap(table.area, area)) return true;
  let blocked = false;
  sheet.store.forEach(area, (cell, r, c) => {
    if ((r !== row || c !== column) && !isBlank(cell)) blocked = true;
  });
  for (const [r, cells] of sheet.spilled)
    for (const [c, spilled] of cells)
      if (containsCell(area, r, c) && (spilled.row !== row || spilled.column !== column))
        blocked = true;
  return blocked;
}

/** Puts the array's values beside its formula; returns whether anything changed there. */
export function fill(formula: FormulaCell, area: Area, matrix: Matrix): boolean {
  const { sheet, row, column } = formula;
  let changed = false;
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      if (down === 0 && right === 0) continue;
      let cells = sheet.spilled.get(row + down);
      if (!cells) sheet.spilled.set(row + down, (cells = new Map()));
      const value = matrix.at(down, right) ?? 0;
      const before = cells.get(column + right);
      if (before && sameValue(before.value, value)) continue;
      cells.set(column + right, { value, row, column });
      changed = true;
    }
  return changed;
}

/** Empties what the formula had filled, except `keep`. */
export function withdraw(
  sheet: SheetState,
  origin: { readonly row: number; readonly column: number },
  area: Area,
  keep: Area | null,
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.spilled.get(row);
    if (!cells) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const spilled = cells.get(column);
      const own = spilled?.row === origin.row && spilled.column === origin.column;
      if (own && !(keep && containsCell(keep, row, column))) cells.delete(column);
    }
    if (cells.size === 0) sheet.spilled.delete(row);
  }
}
