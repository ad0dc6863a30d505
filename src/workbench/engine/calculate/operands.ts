/** What the parts of a formula give: a value, the cells referred to, or an array of values. */
import { type Area, intersection } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import { cellError } from "../grid/values";
import type { CellValue } from "../model";
import type { RangeNode } from "./dependency-index";
import type { Expression } from "./expression";
import type { Slot } from "./formula-cell";

/** Cells referred to. Their values are read only when a function asks for them. */
export class Cells implements Area {
  /** Where the dependency index keeps them, once it does. */
  node: RangeNode | null = null;

  constructor(
    readonly sheet: SheetState,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  static of(sheet: SheetState, { row, column, rows, columns }: Area): Cells {
    return new Cells(sheet, row, column, rows, columns);
  }

  part(row: number, column: number, rows: number, columns: number): Cells {
    return new Cells(this.sheet, this.row + row, this.column + column, rows, columns);
  }

  within(area: Area | null): Cells | null {
    const shared = area && intersection(this, area);
    return shared && Cells.of(this.sheet, shared);
  }
}

/** An array of values, row by row. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly CellValue[],
  ) {}

  static of(rows: readonly (readonly CellValue[])[]): Matrix {
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const missing = cellError("#N/A");
    const values = rows.flatMap((row) =>
      Array.from({ length: columns }, (_, index) =>
        index < row.length ? (row[index] ?? null) : missing,
      ),
    );
    return new Matrix(rows.length, columns, values);
  }

  at(row: number, column: number): CellValue {
    return this.values[row * this.columns + column] ?? null;
  }
}

/** A function value made by LAMBDA. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Expression,
    readonly locals: ReadonlyMap<string, Operand>,
    /** Where the body's references lead: those of the formula or name it was written in. */
    readonly slots: readonly Slot[],
  ) {}
}

export type Operand = CellValue | Cells | Matrix | Lambda;
