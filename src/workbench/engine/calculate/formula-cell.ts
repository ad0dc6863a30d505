/** A cell that holds a formula, as the calculation knows it. */
import type { Area } from "../../cells/rectangle";
import type { StoredCell } from "../grid/cell-store";
import type { SheetState } from "../grid/sheet-state";
import type { CellError, CellValue } from "../model";
import type { RangeNode } from "./dependency-index";
import type { ParsedFormula } from "./parse";
import type { Cells } from "./operands";

/** What a slot of the formula's tree was bound to. */
export type Slot = Cells | CellError | BoundName;
interface BoundName {
  readonly parsed: ParsedFormula;
  readonly slots: readonly Slot[];
}

export class FormulaCell {
  parsed: ParsedFormula | null = null;
  slots: readonly Slot[] = [];
  /** The ranges it reads, as far as its text tells. */
  precedents: readonly RangeNode[] = [];
  /** A name may stand for anything, a table too: such a formula is bound and calculated anew with any change of them. */
  namesNames = false;
  /** Speaks of a sheet that is not there. */
  missesSheet = false;
  volatile = false;
  /** Calls functions that live outside the engine, known or not. */
  callsOutside = false;

  dirty = true;
  /** For finding circles, after Tarjan: 0 outside a calculation. */
  index = 0;
  low = 0;
  open = false;
  readsItself = false;

  /** The area its array result takes or would take; null for a single value. */
  wanted: Area | null = null;
  /** Whether the cells of `wanted` are filled by it. */
  spills = false;
  /** What a file last showed; used while a function of the formula is not known. */
  remembered: CellValue | undefined = undefined;
  metUnknown = false;
  /** Stands in no cell: it asks nothing of the world outside. */
  trial = false;

  constructor(
    /** API form, beginning with "=". */
    public text: string,
    public sheet: SheetState,
    public row: number,
    public column: number,
    public readonly cell: StoredCell,
  ) {}
}
