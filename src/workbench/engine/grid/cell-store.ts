/**
 * The cells of one sheet, kept only where there is something to keep: a value, a formula or a format of the
 * cell's own. Rows are found by number, so that inserting one moves rows, not cells.
 */
import { type Area, hull } from "../../cells/rectangle";
import type { CellFormat, CellValue } from "../model";
import type { FormulaCell } from "../calculate/formula-cell";
import { defaultFormat } from "./formats";

export interface StoredCell {
  /** The constant, or what the formula last gave. */
  value: CellValue;
  /** null for a constant. */
  formula: FormulaCell | null;
  format: CellFormat;
}

/** Indexed by column; holes are empty cells. */
export type StoredRow = (StoredCell | undefined)[];

export function isBlank(cell: StoredCell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}

export class CellStore {
  rows = new Map<number, StoredRow>();

  get(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cell to change, made with `format` when there is none yet. */
  ensure(row: number, column: number, format: CellFormat): StoredCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = []));
    return (cells[column] ??= { value: null, formula: null, format });
  }

  remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells) return;
    if (column < cells.length) delete cells[column];
    if (!cells.some((cell) => cell !== undefined)) this.rows.delete(row);
  }

  /** Every stored cell of an area, row by row in ascending order. */
  forEach(area: Area, visit: (cell: StoredCell, row: number, column: number) => void): void {
    for (const row of this.rowNumbers(area.row, area.rows)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const end = Math.min(area.column + area.columns, cells.length);
      for (let column = area.column; column < end; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** Whether any cell of the area has a value or formula. */
  someContent(area: Area): boolean {
    let found = false;
    this.forEach(area, (cell) => (found ||= !isBlank(cell)));
    return found;
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, cells] of this.rows) {
      let first = -1;
      let last = -1;
      cells.forEach((cell, column) => {
        if (cell === undefined || (isBlank(cell) && (valuesOnly || cell.format === defaultFormat)))
          return;
        if (first < 0) first = column;
        last = column;
      });
      if (first >= 0) used = hull(used, { row, column: first, rows: 1, columns: last - first + 1 });
    }
    return used;
  }

  private rowNumbers(first: number, count: number): Iterable<number> {
    if (count <= this.rows.size) return Array.from({ length: count }, (_, index) => first + index);
    return [...this.rows.keys()]
      .filter((row) => row >= first && row < first + count)
      .sort((a, b) => a - b);
  }
}
