/** Array results fill the empty cells beside and below their formula (Microsoft, "Dynamic array formulas and spilled array behavior"). */
import { columnLimit, rowLimit } from "../../cells/limits";
import { type Area, containsCell, overlap } from "../../cells/rectangle";
import { isBlank } from "../grid/cell-store";
import type { SheetState, Spilled } from "../grid/sheet-state";
import { cellError, sameValue } from "../grid/values";
import type { CellValue, Table } from "../model";
import type { FormulaCell } from "./formula-cell";
import type { Matrix } from "./operands";

/** Whether something is in the way: content, a table, merged cells, another array, the sheet's edge. */
function isBlocked(formula: FormulaCell, area: Area, tables: Iterable<Table>): boolean {
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
      if (
        containsCell(area, { row: r, column: c }) &&
        (spilled.row !== row || spilled.column !== column)
      )
        blocked = true;
  return blocked;
}

/** Puts the array's values beside its formula; returns whether anything changed there. */
function fill(formula: FormulaCell, area: Area, matrix: Matrix): boolean {
  const { sheet, row, column } = formula;
  let changed = false;
  for (let down = 0; down < area.rows; down++)
    for (let right = 0; right < area.columns; right++) {
      if (down === 0 && right === 0) continue;
      let cells = sheet.spilled.get(row + down);
      if (!cells) sheet.spilled.set(row + down, (cells = new Map<number, Spilled>()));
      const value = matrix.at(down, right) ?? 0;
      const before = cells.get(column + right);
      if (before && sameValue(before.value, value)) continue;
      cells.set(column + right, { value, row, column });
      changed = true;
    }
  return changed;
}

/** Empties what the formula had filled, except `keep`. */
function withdraw(
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
      if (own && !(keep && containsCell(keep, { row, column }))) cells.delete(column);
    }
    if (cells.size === 0) sheet.spilled.delete(row);
  }
}

/** What spilling tells the calculation: shown values changed, and cells to look at again. */
interface SpillListener {
  /** Values shown in the area changed. */
  changed(sheet: SheetState, area: Area): void;
  /** Formulas reading the area look again; with `room`, arrays that want cells there too. */
  lookAgain(sheet: SheetState, area: Area, room: boolean): void;
}

/** The formulas that give arrays, and the cells they fill. */
export class Spills {
  private readonly arrays = new Set<FormulaCell>();

  constructor(
    private readonly tables: ReadonlyMap<string, Table>,
    private readonly listener: SpillListener,
  ) {}

  /** Cells moved or went: nothing is filled any more. */
  clear(sheets: readonly SheetState[]): void {
    this.arrays.clear();
    for (const sheet of sheets) sheet.spilled.clear();
  }

  /** Arrays that fill cells of the area, or would if there were room. */
  over(sheet: SheetState, area: Area): FormulaCell[] {
    return [...this.arrays].filter(
      (formula) => formula.sheet === sheet && formula.wanted && overlap(formula.wanted, area),
    );
  }

  /** Fills the array's cells, or none when something is in the way; returns what the formula's own cell shows. */
  place(formula: FormulaCell, matrix: Matrix): CellValue {
    const { sheet, row, column } = formula;
    const area = { row, column, rows: matrix.rows, columns: matrix.columns };
    const blocked = isBlocked(formula, area, this.tables.values());
    this.withdraw(formula, blocked ? null : area);
    formula.wanted = area;
    formula.spills = !blocked;
    this.arrays.add(formula);
    if (blocked) return cellError("#SPILL!");
    if (fill(formula, area, matrix)) {
      this.listener.changed(sheet, area);
      this.listener.lookAgain(sheet, area, false);
    }
    return matrix.at(0, 0);
  }

  /** Takes back what the formula filled, except `keep`. */
  withdraw(formula: FormulaCell, keep: Area | null = null): void {
    const { wanted, spills, sheet } = formula;
    if (!wanted) return;
    formula.wanted = null;
    formula.spills = false;
    this.arrays.delete(formula);
    if (!spills) return;
    withdraw(sheet, formula, wanted, keep);
    if (keep && keep.rows >= wanted.rows && keep.columns >= wanted.columns) return;
    this.listener.changed(sheet, wanted);
    this.listener.lookAgain(sheet, wanted, true);
  }
}
