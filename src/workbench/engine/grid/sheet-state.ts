/** One sheet as the engine keeps it; to the outside it is the read-only `Sheet`. */
import { type Area, hull } from "../../cells/rectangle";
import { standardColumnWidth, standardRowHeight } from "./standard-sizes";
import type {
  Cell,
  CellFormat,
  CellValue,
  ConditionalFormat,
  Printing,
  Sheet,
  Validation,
} from "../model";
import type { Locale } from "../locale/locale";
import { renderText } from "../formula/render";
import { CellStore } from "./cell-store";
import { defaultFormat } from "./formats";

/** A value that a formula elsewhere spilled into an otherwise empty cell. */
export interface Spilled {
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** What rows and columns may have of their own, each kept by the line's number. */
export interface LineValues {
  /** For the cells that have no format of their own. */
  readonly rowFormats: CellFormat;
  readonly columnFormats: CellFormat;
  readonly rowHeights: number;
  readonly columnWidths: number;
  readonly hiddenRows: true;
  readonly hiddenColumns: true;
}
export type LineMember = keyof LineValues;
export type Lines = { [Member in LineMember]: Map<number, LineValues[Member]> };

export class SheetState implements Sheet, Lines {
  visibility: Sheet["visibility"] = "visible";
  tabColor?: string;
  protected = false;
  frozenRows = 0;
  frozenColumns = 0;
  showGridlines = true;
  printing: Printing = { landscape: false };
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  merges: readonly Area[] = [];
  readonly store = new CellStore();
  rowFormats = new Map<number, CellFormat>();
  columnFormats = new Map<number, CellFormat>();
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Map<number, true>();
  hiddenColumns = new Map<number, true>();
  /** By row, then column. */
  readonly spilled = new Map<number, Map<number, Spilled>>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly locale: Locale,
  ) {}

  /** What a cell with no format of its own looks like. */
  inheritedFormat(row: number, column: number): CellFormat {
    if (this.rowFormats.size === 0 && this.columnFormats.size === 0) return defaultFormat;
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? defaultFormat;
  }

  spilledAt(row: number, column: number): Spilled | undefined {
    return this.spilled.size === 0 ? undefined : this.spilled.get(row)?.get(column);
  }

  /** The value a formula reads. */
  valueAt(row: number, column: number): CellValue {
    const stored = this.store.get(row, column);
    if (stored && (stored.value !== null || stored.formula)) return stored.value;
    return this.spilledAt(row, column)?.value ?? null;
  }

  cell(row: number, column: number): Cell {
    const stored = this.store.get(row, column);
    const format = stored?.format ?? this.inheritedFormat(row, column);
    if (stored?.formula) return { value: stored.value, formula: stored.formula.text, format };
    if (stored && stored.value !== null) return { value: stored.value, format };
    const spilled = this.spilledAt(row, column);
    if (!spilled) return { value: null, format };
    const spilledFrom = { row: spilled.row, column: spilled.column };
    return { value: spilled.value, format, spilledFrom };
  }

  cells(area: Area): Cell[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        this.cell(area.row + down, area.column + right),
      ),
    );
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used = this.store.usedArea(valuesOnly);
    for (const [row, cells] of this.spilled)
      for (const column of cells.keys()) used = hull(used, { row, column, rows: 1, columns: 1 });
    return used;
  }

  text(row: number, column: number): string {
    const { value, format } = this.cell(row, column);
    return renderText(value, format.numberFormat ?? "General", this.locale);
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? standardColumnWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? standardRowHeight;
  }

  rowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  columnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }
}
