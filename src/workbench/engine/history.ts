/**
 * A person's undo and redo. A step keeps the cells it touched as they were and as they became, and the tables,
 * validations and conditional formats (immutable, so a reference is enough), because typing can grow a table.
 */
import type { SheetState } from "./grid/sheet-state";
import type { CellFormat, CellValue, ConditionalFormat, Table, Validation } from "./model";

interface CellImage {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
}

interface TouchedCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly image: CellImage | null;
}

interface SheetRules {
  readonly sheet: SheetState;
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** One side of a step: everything to put back. */
export interface Situation {
  readonly cells: readonly TouchedCell[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly rules: readonly SheetRules[];
}

interface Recorded {
  readonly sheets: readonly SheetState[];
  readonly tables: ReadonlyMap<string, Table>;
}

export class History {
  private readonly undos: { before: Situation; after: Situation }[] = [];
  private redos: { before: Situation; after: Situation }[] = [];
  private recording: {
    cells: Map<SheetState, Map<string, TouchedCell>>;
    before: Situation;
  } | null = null;

  constructor(private readonly workbook: Recorded) {}

  get canUndo(): boolean {
    return this.undos.length > 0;
  }

  get canRedo(): boolean {
    return this.redos.length > 0;
  }

  /** From here until `stop`, touched cells are one step. */
  start(): void {
    this.recording ??= { cells: new Map(), before: this.situation([]) };
  }

  /** To be called before a cell changes. */
  touching(sheet: SheetState, row: number, column: number): void {
    if (!this.recording) return;
    let cells = this.recording.cells.get(sheet);
    if (!cells) this.recording.cells.set(sheet, (cells = new Map<string, TouchedCell>()));
    const key = `${row}:${column}`;
    if (!cells.has(key)) cells.set(key, imageOf(sheet, row, column));
  }

  stop(): void {
    const recording = this.recording;
    this.recording = null;
    if (!recording) return;
    const cells = [...recording.cells.values()].flatMap((ofSheet) => [...ofSheet.values()]);
    if (cells.length === 0) return;
    const { before } = recording;
    const after = this.situation(
      cells.map(({ sheet, row, column }) => imageOf(sheet, row, column)),
    );
    this.undos.push({
      before: different({ ...before, cells }, after),
      after: different(after, before),
    });
    this.redos = [];
  }

  /** A change that cannot be stepped over: nothing before it can be undone any more. */
  clear(): void {
    this.undos.length = 0;
    this.redos = [];
    this.recording = null;
  }

  undo(): Situation | undefined {
    const step = this.undos.pop();
    if (step) this.redos.push(step);
    return step?.before;
  }

  redo(): Situation | undefined {
    const step = this.redos.pop();
    if (step) this.undos.push(step);
    return step?.after;
  }

  private situation(cells: readonly TouchedCell[]): Situation {
    const rules = this.workbook.sheets.map((sheet) => ({
      sheet,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats,
    }));
    return { cells, tables: new Map(this.workbook.tables), rules };
  }
}

/** Only what the step changed is put back: what others did to tables and rules meanwhile stays. */
function different(one: Situation, other: Situation): Situation {
  const tables = [...one.tables].filter(([id, table]) => other.tables.get(id) !== table);
  const rules = one.rules.filter(
    (own) =>
      !other.rules.some(
        ({ sheet, validations, conditionalFormats }) =>
          sheet === own.sheet &&
          validations === own.validations &&
          conditionalFormats === own.conditionalFormats,
      ),
  );
  return { cells: one.cells, tables: new Map(tables), rules };
}

function imageOf(sheet: SheetState, row: number, column: number): TouchedCell {
  const stored = sheet.store.get(row, column);
  const image = stored && {
    value: stored.value,
    formula: stored.formula?.text ?? null,
    format: stored.format,
  };
  return { sheet, row, column, image: image ?? null };
}
