/** Finding the cells a formula's references, table references and names mean for the cell it stands in. */
import { fold } from "../../cells/case-fold";
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Reference } from "../formula/references";
import { functionEntry } from "../functions/catalogue";
import { resolveStructured, type StructuredTable } from "../formula/structured";
import type { StructuredReference } from "../formula/structured-text";
import type { SheetState } from "../grid/sheet-state";
import { cellError, isCellError } from "../grid/values";
import type { CellError, DefinedName } from "../model";
import type { Expression } from "./expression";
import type { FormulaCell, Slot } from "./formula-cell";
import { Cells } from "./operands";
import { parseFormula } from "./parse";

/** What binding looks things up in. */
export interface Names {
  sheetNamed(name: string): SheetState | undefined;
  tableNamed(name: string): StructuredTable | undefined;
  tableAt(sheet: SheetState, row: number, column: number): StructuredTable | undefined;
  findName(name: string, sheet: SheetState): DefinedName | undefined;
  isOutside(functionName: string): boolean;
  /** What references to whole tables and columns mean, wherever they stand; emptied when tables change. */
  readonly resolved: Map<StructuredReference, Cells | CellError>;
}

export interface Binding {
  readonly slots: readonly Slot[];
  readonly reads: readonly Cells[];
}

/** Names that stand for names that stand for names …: a circle ends here. */
const deepestName = 20;

export function cellsOf({ shape, from, to }: Reference, sheet: SheetState): Cells {
  const row = shape === "columns" ? 0 : Math.min(from.row, to.row);
  const column = shape === "rows" ? 0 : Math.min(from.column, to.column);
  const rows = shape === "columns" ? rowLimit : Math.abs(from.row - to.row) + 1;
  const columns = shape === "rows" ? columnLimit : Math.abs(from.column - to.column) + 1;
  return new Cells(sheet, row, column, rows, columns);
}

/**
 * Binds the formula's tree and notes on the formula what its value depends on beside cells. `before` are the slots
 * of a formula that stands where it stood: its plain references mean the same cells still.
 */
export function bindFormula(
  formula: FormulaCell,
  names: Names,
  before: readonly Slot[] = [],
): Binding {
  formula.missesSheet = false;
  formula.namesNames = false;
  formula.volatile = false;
  formula.callsOutside = false;
  const binder = new Binder(formula, names);
  const slots = formula.parsed ? binder.bind(formula.parsed.root, 0, before) : [];
  return { slots, reads: binder.reads };
}

const noLocals: ReadonlySet<string> = new Set();

class Binder {
  readonly reads: Cells[] = [];
  private before: readonly Slot[] = [];

  constructor(
    private readonly formula: FormulaCell,
    private readonly names: Names,
  ) {}

  bind(root: Expression, depth: number, before: readonly Slot[] = []): Slot[] {
    const slots: Slot[] = [];
    this.before = before;
    this.walk(root, slots, noLocals, depth);
    return slots;
  }

  private walk(
    expression: Expression | null,
    slots: Slot[],
    locals: ReadonlySet<string>,
    depth: number,
  ): void {
    if (expression === null) return;
    switch (expression.kind) {
      case "reference":
        slots[expression.slot] = this.note(
          this.sameAsBefore(expression) ?? this.reference(expression.reference),
        );
        return;
      case "structured":
        slots[expression.slot] = this.note(this.structured(expression.reference));
        return;
      case "name":
        if (!locals.has(fold(expression.name)))
          slots[expression.slot] = this.name(expression, depth);
        return;
      case "spilled":
      case "prefix":
      case "percent":
        this.walk(expression.of, slots, locals, depth);
        return;
      case "binary":
        this.walk(expression.left, slots, locals, depth);
        this.walk(expression.right, slots, locals, depth);
        return;
      case "call": {
        if (functionEntry(expression.name)?.volatile) this.formula.volatile = true;
        if (this.names.isOutside(expression.name)) this.formula.callsOutside = true;
        const inner = withVariables(expression, locals);
        for (const arg of expression.args) this.walk(arg, slots, inner, depth);
        return;
      }
      default:
        return;
    }
  }

  private note(found: Cells | CellError): Cells | CellError {
    if (found instanceof Cells) this.reads.push(found);
    return found;
  }

  private sameAsBefore({
    reference,
    slot,
  }: Extract<Expression, { kind: "reference" }>): Cells | undefined {
    const found = reference.sheet === undefined ? this.before[slot] : undefined;
    return found instanceof Cells ? found : undefined;
  }

  private reference(reference: Reference): Cells | CellError {
    // Other workbooks are not open, and references through several sheets are not imitated.
    if (reference.book !== undefined || reference.lastSheet !== undefined)
      return cellError("#REF!");
    if (reference.sheet === undefined) return cellsOf(reference, this.formula.sheet);
    const sheet = this.names.sheetNamed(reference.sheet);
    if (!sheet) this.formula.missesSheet = true;
    return sheet ? cellsOf(reference, sheet) : cellError("#REF!");
  }

  private structured(reference: StructuredReference): Cells | CellError {
    const standsAnywhere = reference.table !== "" && !reference.items.includes("thisRow");
    const known = standsAnywhere ? this.names.resolved.get(reference) : undefined;
    if (known) return known;
    const found = this.resolve(reference);
    if (standsAnywhere) this.names.resolved.set(reference, found);
    return found;
  }

  private resolve(reference: StructuredReference): Cells | CellError {
    const { formula, names } = this;
    const found = resolveStructured(reference, {
      sheet: formula.sheet.name,
      row: formula.row,
      column: formula.column,
      table: (name) => names.tableNamed(name),
      own:
        reference.table === ""
          ? names.tableAt(formula.sheet, formula.row, formula.column)
          : undefined,
    });
    if ("error" in found) return cellError(found.error);
    const sheet = names.sheetNamed(found.sheet);
    return sheet ? Cells.of(sheet, found.area) : cellError("#REF!");
  }

  private name({ name, sheet: on }: Extract<Expression, { kind: "name" }>, depth: number): Slot {
    const { formula, names } = this;
    formula.namesNames = true;
    const table = on === undefined ? names.tableNamed(name) : undefined;
    if (table) {
      const whole = { table: name, items: [], doubled: false } as const;
      return this.note(this.structured(whole));
    }
    const sheet = on === undefined ? formula.sheet : (names.sheetNamed(on) ?? formula.sheet);
    const found = names.findName(name, sheet);
    const parsed = found && depth < deepestName ? parseFormula(found.formula) : null;
    if (!parsed) return cellError("#NAME?");
    return { parsed, slots: this.bind(parsed.root, depth + 1) };
  }
}

/** The variables that a function such as LET brings in for its arguments. */
function withVariables(
  { name, args }: Extract<Expression, { kind: "call" }>,
  locals: ReadonlySet<string>,
): ReadonlySet<string> {
  const step = functionEntry(name)?.defines;
  if (step === undefined) return locals;
  const inner = new Set(locals);
  for (let index = 0; index < args.length - 1; index += step) {
    const arg = args[index];
    if (arg?.kind === "name") inner.add(fold(arg.name));
  }
  return inner;
}

export function sameSlots(a: readonly Slot[], b: readonly Slot[]): boolean {
  return (
    a.length === b.length &&
    a.every((slot, index) => {
      const other = b[index];
      if (slot instanceof Cells && other instanceof Cells)
        return (
          slot.sheet === other.sheet &&
          slot.row === other.row &&
          slot.column === other.column &&
          slot.rows === other.rows &&
          slot.columns === other.columns
        );
      return isCellError(slot) && isCellError(other) && slot.error === other.error;
    })
  );
}
