/**
 * Which formulas are to be calculated, and what comes of it. Only formulas that read something changed are
 * calculated; array results and answers from outside can change more, so rounds follow until nothing is left.
 */
import { type Area, cellArea, hull } from "../../cells/rectangle";
import type { StoredCell } from "../grid/cell-store";
import { defaultFormat } from "../grid/formats";
import type { SheetState } from "../grid/sheet-state";
import { sameValue } from "../grid/values";
import type { Locale } from "../locale/locale";
import type { CellValue, CustomFunctions, FunctionAnswer, ModelChange, Table } from "../model";
import { bindFormula, type Names, sameSlots } from "./bind";
import { DependencyIndex } from "./dependency-index";
import { FormulaCell, type Slot } from "./formula-cell";
import { Moved, type NamedThing } from "./moved";
import { Matrix } from "./operands";
import { OutsideCalls } from "./outside";
import { parseFormula } from "./parse";
import { type Owner, Recalculation } from "./recalculation";
import { Spills } from "./spill";

interface World extends Omit<Names, "isOutside" | "resolved"> {
  readonly locale: Locale;
  readonly sheets: readonly SheetState[];
  readonly tables: ReadonlyMap<string, Table>;
}

interface Touched {
  readonly sheet: SheetState;
  readonly area: Area;
  /** Whether arrays filling or wanting these cells are to look again. */
  readonly content: boolean;
}

/** After so many rounds what still changes is left as it is: formulas that chase each other never settle. */
const mostRounds = 100;

export class Calculation {
  readonly formulas = new Set<FormulaCell>();
  private readonly index = new DependencyIndex();
  private readonly outside = new OutsideCalls();
  /** What is calculated next is what answers from outside have changed. */
  private answering = false;
  private readonly spills: Spills;
  private readonly volatiles = new Set<FormulaCell>();
  private readonly unbound = new Set<FormulaCell>();
  private readonly dirty = new Set<FormulaCell>();
  private touched: Touched[] = [];
  private readonly moved = new Moved();
  private readonly changed = new Map<SheetState, Area>();
  private readonly names: Names;
  private readonly asOwner: Owner;

  constructor(private readonly world: World) {
    this.names = {
      sheetNamed: (name) => world.sheetNamed(name),
      tableNamed: (name) => world.tableNamed(name),
      tableAt: (sheet, row, column) => world.tableAt(sheet, row, column),
      findName: (name, sheet) => world.findName(name, sheet),
      isOutside: (name) => this.outside.offers(name),
      resolved: new Map(),
    };
    this.spills = new Spills(world.tables, {
      changed: (sheet, area) => {
        this.noteChange(sheet, area);
      },
      lookAgain: (sheet, area, room) => {
        this.touched.push({ sheet, area, content: room });
      },
    });
    this.asOwner = {
      locale: world.locale,
      sheetNamed: (name) => world.sheetNamed(name),
      callOutside: (name, args, context) => this.outside.call(name, args, context),
      finish: (formula, result) => {
        this.finish(formula, result);
      },
      formulaAtOrigin: (sheet, row, column) => sheet.store.get(row, column)?.formula ?? null,
    };
  }

  get pending(): boolean {
    return this.outside.pending;
  }

  add(text: string, sheet: SheetState, row: number, column: number, cell: StoredCell): FormulaCell {
    const formula = new FormulaCell(text, sheet, row, column, cell);
    this.formulas.add(formula);
    this.unbound.add(formula);
    return formula;
  }

  remove(formula: FormulaCell): void {
    this.formulas.delete(formula);
    this.unbound.delete(formula);
    this.dirty.delete(formula);
    this.volatiles.delete(formula);
    this.outside.release(formula);
    this.release(formula);
    this.spills.withdraw(formula);
  }

  /** The formula reads otherwise now; what it gives is looked at again. */
  retext(formula: FormulaCell, text: string): void {
    formula.text = text;
    this.release(formula);
    this.unbound.add(formula);
  }

  /** What a file last showed, for formulas whose functions are not known here. */
  remember(formula: FormulaCell, value: CellValue): void {
    formula.remembered = value;
    formula.cell.value = value;
  }

  /** The content of these cells changed. */
  touch(sheet: SheetState, area: Area): void {
    this.touched.push({ sheet, area, content: true });
  }

  /** Tables, names or sheets changed: what formulas call by name may be somewhere else. */
  rebind(what: NamedThing): void {
    this.moved.note(what);
  }

  /** Cells moved: formulas are taken up anew from where they stand now, and all are calculated. */
  rebuild(): void {
    this.moved.clear();
    this.names.resolved.clear();
    this.index.clear();
    for (const set of [this.formulas, this.volatiles, this.unbound, this.dirty]) set.clear();
    this.touched = [];
    this.spills.clear(this.world.sheets);
    for (const sheet of this.world.sheets) {
      for (const [row, cells] of sheet.store.rows)
        cells.forEach((cell, column) => {
          const formula = cell?.formula;
          if (!formula) return;
          formula.sheet = sheet;
          formula.row = row;
          formula.column = column;
          formula.precedents = [];
          formula.wanted = null;
          formula.spills = false;
          this.formulas.add(formula);
          this.unbound.add(formula);
        });
    }
  }

  all(): void {
    this.outside.forget();
    for (const formula of this.formulas) this.mark(formula);
  }

  setFunctions(functions: CustomFunctions | null): void {
    this.outside.use(functions);
    for (const formula of this.formulas)
      if (formula.callsOutside || formula.metUnknown) this.retext(formula, formula.text);
  }

  answer(answers: readonly { readonly id: number; readonly answer: FunctionAnswer }[]): void {
    this.answering = true;
    for (const { id, answer } of answers)
      for (const formula of this.outside.answer(id, answer)) this.mark(formula);
  }

  /** Calculates what is to be calculated; returns what changed by it. */
  settle(): readonly ModelChange[] {
    if (!this.answering) this.outside.startAnew();
    for (const formula of this.volatiles) this.mark(formula);
    for (let round = 0; round < mostRounds; round++) {
      this.bindAll();
      this.spread();
      if (this.dirty.size > 0) this.calculateDirty();
      else if (!this.outside.send()) break;
    }
    this.answering = false;
    const changes: ModelChange[] = [];
    for (const [sheet, area] of this.changed)
      changes.push({ kind: "cells", sheetId: sheet.id, area, source: "calculation" });
    this.changed.clear();
    return changes;
  }

  evaluate(text: string, sheet: SheetState, row: number, column: number): CellValue {
    const cell: StoredCell = { value: null, formula: null, format: defaultFormat };
    const formula = new FormulaCell(text, sheet, row, column, cell);
    formula.trial = true;
    formula.parsed = parseFormula(text);
    formula.slots = bindFormula(formula, this.names).slots;
    return new Recalculation(this.asOwner).trial(formula);
  }

  private bindAll(): void {
    if (this.moved.any) {
      this.names.resolved.clear();
      for (const formula of this.formulas)
        if (!this.unbound.has(formula) && this.moved.concerns(formula)) this.bindAgain(formula);
      this.moved.clear();
    }
    for (const formula of this.unbound) {
      formula.parsed = parseFormula(formula.text);
      this.bind(formula);
      this.mark(formula);
    }
    this.unbound.clear();
  }

  private bindAgain(formula: FormulaCell): void {
    const { slots: before, precedents } = formula;
    this.bind(formula, before);
    for (const node of precedents)
      if (!formula.precedents.includes(node)) this.index.remove(node, formula);
    if (formula.namesNames || !sameSlots(before, formula.slots)) this.mark(formula);
  }

  private bind(formula: FormulaCell, before?: readonly Slot[]): void {
    const { slots, reads } = bindFormula(formula, this.names, before);
    formula.slots = slots;
    formula.precedents = reads.map((cells) => this.index.add(cells, formula));
    if (formula.volatile) this.volatiles.add(formula);
    else this.volatiles.delete(formula);
  }

  private release(formula: FormulaCell): void {
    for (const node of formula.precedents) this.index.remove(node, formula);
    formula.precedents = [];
  }

  /** To be calculated, with everything that reads its cells. */
  private mark(formula: FormulaCell): void {
    if (this.dirty.has(formula)) return;
    formula.dirty = true;
    this.dirty.add(formula);
    const { sheet, row, column } = formula;
    const area = formula.spills && formula.wanted ? formula.wanted : cellArea(row, column);
    this.touched.push({ sheet, area, content: false });
  }

  private spread(): void {
    const seen = new Set<object>();
    for (let next = this.touched.pop(); next; next = this.touched.pop()) {
      if (this.dirty.size === this.formulas.size) {
        this.touched = [];
        return;
      }
      const { sheet, area, content } = next;
      this.index.visit(sheet, area, (node) => {
        if (seen.has(node)) return;
        seen.add(node);
        for (const formula of node.dependents) this.mark(formula);
      });
      if (content) for (const formula of this.spills.over(sheet, area)) this.mark(formula);
    }
  }

  private calculateDirty(): void {
    const recalculation = new Recalculation(this.asOwner);
    const formulas = [...this.dirty];
    this.dirty.clear();
    for (const formula of formulas) this.outside.release(formula);
    for (const formula of formulas) recalculation.calculate(formula);
  }

  private finish(formula: FormulaCell, result: CellValue | Matrix): void {
    const { metUnknown, remembered } = formula;
    const isArray = result instanceof Matrix && result.rows * result.columns > 1;
    if (!isArray) this.spills.withdraw(formula);
    const value = isArray ? this.spills.place(formula, result) : firstOf(result);
    this.setValue(formula, metUnknown && remembered !== undefined ? remembered : value);
  }

  private setValue(formula: FormulaCell, value: CellValue): void {
    const { cell, sheet, row, column } = formula;
    // A formula that gives a blank shows 0, and Excel knows no negative zero.
    const shown = value === null || Object.is(value, -0) ? 0 : value;
    if (sameValue(cell.value, shown)) return;
    cell.value = shown;
    this.noteChange(sheet, cellArea(row, column));
  }

  private noteChange(sheet: SheetState, area: Area): void {
    this.changed.set(sheet, hull(this.changed.get(sheet) ?? null, area));
  }
}

function firstOf(result: CellValue | Matrix): CellValue {
  return result instanceof Matrix ? result.at(0, 0) : result;
}
