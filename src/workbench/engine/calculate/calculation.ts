/** placeholder until the calculation lands */
import type { StoredCell } from "../grid/cell-store";
import type { SheetState } from "../grid/sheet-state";
import type { Area, CellValue, ModelChange } from "../model";
import { FormulaCell } from "./formula-cell";

export class Calculation {
  readonly formulas = new Set<FormulaCell>();

  add(text: string, sheet: SheetState, row: number, column: number, cell: StoredCell): FormulaCell {
    const formula = new FormulaCell(text, sheet, row, column, cell);
    this.formulas.add(formula);
    return formula;
  }

  remove(formula: FormulaCell): void {
    this.formulas.delete(formula);
  }

  retext(formula: FormulaCell, text: string): void {
    formula.text = text;
  }

  touch(_sheet: SheetState, _area: Area): void {}
  rebind(): void {}
  rebuild(): void {}
  remember(formula: FormulaCell, value: CellValue): void {
    formula.cell.value = value;
  }
  settle(): readonly ModelChange[] {
    return [];
  }
}
