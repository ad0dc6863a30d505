/** A cell that holds a formula, as the calculation knows it. */
import type { StoredCell } from "../grid/cell-store";
import type { SheetState } from "../grid/sheet-state";

export class FormulaCell {
  constructor(
    /** API form, beginning with "=". */
    public text: string,
    public sheet: SheetState,
    public row: number,
    public column: number,
    public readonly cell: StoredCell,
  ) {}
}
