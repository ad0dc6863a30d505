/**
 * Calculating formulas in the order they need each other. A formula that reads one still to be calculated has that
 * calculated first; very long chains are put off rather than nested, so that the stack holds. Circles are found
 * with Tarjan's strongly connected components while reading: every cell of a circle shows 0, as in Excel.
 */
import type { Area } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import { cellError } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { CellValue } from "../model";
import { lookupKey } from "./compare";
import { type Context, single, type Surroundings, toMatrix } from "./context";
import { evaluate } from "./evaluate";
import type { FormulaCell } from "./formula-cell";
import { Cells, Lambda, type Matrix, type Operand } from "./operands";

/** Nested deeper, a formula waits for the one it reads instead. */
const deepest = 80;
type Key = string | number | boolean;
const noLocals: ReadonlyMap<string, Operand> = new Map();

/** Thrown when a formula has to wait; it is calculated again when the one it reads is done. */
class NotReady extends Error {}
const notReady = new NotReady();

/** The calculation that a recalculation is part of, as far as it needs it. */
export interface Owner {
  readonly locale: Locale;
  sheetNamed(name: string): SheetState | undefined;
  callOutside(
    name: string,
    args: readonly Operand[],
    context: Context,
  ): CellValue | Matrix | undefined;
  /** Takes a formula's result, once per formula and round. */
  finish(formula: FormulaCell, result: CellValue | Matrix): void;
  formulaAtOrigin(sheet: SheetState, row: number, column: number): FormulaCell | null;
}

export class Recalculation implements Surroundings {
  private readonly path: FormulaCell[] = [];
  private readonly open: FormulaCell[] = [];
  private counter = 0;
  private depth = 0;
  private readonly extents = new Map<SheetState, Area | null>();
  private readonly places = new Map<SheetState, Map<string, ReadonlyMap<Key, readonly number[]>>>();

  constructor(private readonly owner: Owner) {}

  get locale(): Locale {
    return this.owner.locale;
  }

  calculate(formula: FormulaCell): void {
    if (!formula.dirty) return;
    this.begin(formula);
    while (this.path.length > 0) {
      const top = this.path.at(-1);
      if (!top) return;
      this.depth = 0;
      try {
        this.compute(top);
      } catch (reason) {
        if (reason !== notReady) throw reason;
      }
    }
  }

  /** What a formula that stands in no cell gives. */
  trial(formula: FormulaCell): CellValue {
    for (;;) {
      this.depth = 0;
      this.path.push(formula);
      try {
        return single(this.result(formula), this.contextOf(formula));
      } catch (reason) {
        if (reason !== notReady) throw reason;
        const waiting = this.path.splice(0);
        this.open.length = 0;
        for (const each of waiting) {
          each.index = 0;
          each.open = false;
        }
        for (const each of waiting.reverse()) if (each !== formula) this.calculate(each);
      } finally {
        this.path.length = 0;
      }
    }
  }

  private begin(formula: FormulaCell): void {
    formula.index = formula.low = ++this.counter;
    formula.readsItself = false;
    formula.open = true;
    this.open.push(formula);
    this.path.push(formula);
  }

  private compute(formula: FormulaCell): void {
    const result = this.result(formula);
    this.path.pop();
    const reader = this.path.at(-1);
    if (reader) reader.low = Math.min(reader.low, formula.low);
    this.owner.finish(formula, result);
    formula.dirty = false;
    if (formula.low === formula.index) this.closeCircle(formula);
  }

  /** Everything opened since `root` reads itself through the others. */
  private closeCircle(root: FormulaCell): void {
    const members = this.open.splice(this.open.lastIndexOf(root));
    for (const member of members) {
      member.open = false;
      member.index = 0;
      if (members.length > 1 || member.readsItself) this.owner.finish(member, 0);
    }
  }

  private contextOf(formula: FormulaCell): Context {
    return { around: this, formula, slots: formula.slots, locals: noLocals };
  }

  private result(formula: FormulaCell): CellValue | Matrix {
    formula.metUnknown = false;
    // Text that is no formula; Excel would not have let it be entered.
    if (!formula.parsed) return cellError("#NAME?");
    const context = this.contextOf(formula);
    const operand = evaluate(formula.parsed.root, context);
    if (operand instanceof Lambda) return cellError("#CALC!");
    if (!(operand instanceof Cells)) return operand;
    return operand.rows * operand.columns === 1
      ? single(operand, context)
      : toMatrix(operand, context);
  }

  valueAt(sheet: SheetState, row: number, column: number): CellValue {
    const stored = sheet.store.get(row, column);
    if (stored?.formula) {
      this.need(stored.formula);
      return stored.formula.dirty ? 0 : stored.value;
    }
    if (stored && stored.value !== null) return stored.value;
    const spilled = sheet.spilledAt(row, column);
    if (!spilled) return null;
    const origin = this.owner.formulaAtOrigin(sheet, spilled.row, spilled.column);
    if (origin) this.need(origin);
    return sheet.spilledAt(row, column)?.value ?? null;
  }

  private need(formula: FormulaCell): void {
    if (!formula.dirty && !formula.open) return;
    if (formula.open) {
      const reader = this.path.at(-1);
      if (reader === formula) reader.readsItself = true;
      else if (reader) reader.low = Math.min(reader.low, formula.index);
      return;
    }
    this.begin(formula);
    if (this.depth >= deepest) throw notReady;
    this.depth++;
    this.compute(formula);
    this.depth--;
  }

  extent(sheet: SheetState): Area | null {
    let extent = this.extents.get(sheet);
    if (extent === undefined) this.extents.set(sheet, (extent = sheet.usedArea(true)));
    return extent;
  }

  sheetNamed(name: string): SheetState | undefined {
    return this.owner.sheetNamed(name);
  }

  callOutside(
    name: string,
    args: readonly Operand[],
    context: Context,
  ): CellValue | Matrix | undefined {
    return this.owner.callOutside(name, args, context);
  }

  formulaAt(sheet: SheetState, row: number, column: number): FormulaCell | null {
    return sheet.store.get(row, column)?.formula ?? null;
  }

  positions(cells: Cells): ReadonlyMap<string | number | boolean, readonly number[]> {
    const key = `${cells.row}:${cells.column}:${cells.rows}:${cells.columns}`;
    let ofSheet = this.places.get(cells.sheet);
    if (!ofSheet)
      this.places.set(
        cells.sheet,
        (ofSheet = new Map<string, ReadonlyMap<Key, readonly number[]>>()),
      );
    const known = ofSheet.get(key);
    if (known) return known;
    const found = new Map<string | number | boolean, number[]>();
    const used = cells.within(this.extent(cells.sheet));
    if (used)
      for (let row = used.row; row < used.row + used.rows; row++)
        for (let column = used.column; column < used.column + used.columns; column++) {
          const value = lookupKey(this.valueAt(cells.sheet, row, column));
          if (value === null) continue;
          const index = (row - cells.row) * cells.columns + column - cells.column;
          const indexes = found.get(value);
          if (indexes) indexes.push(index);
          else found.set(value, [index]);
        }
    ofSheet.set(key, found);
    return found;
  }
}
