/**
 * The columns in which the cells of one HTML table stand when some of them reach over several columns or rows. The limits
 * are those of browsers.
 */

/** A cell that reaches into rows below. */
interface Reach {
  readonly column: number;
  /** The column after its last. */
  readonly end: number;
  /** The first row below it. */
  readonly until: number;
}

const mostColumnsOfCell = 1_000;
const mostRowsOfCell = 65_534;

export class TableSpans {
  private row = -1;
  /** The next column of the row that may be free. */
  private column = 0;
  /** The cells that reach into the row from above, by column; the first `passed` of them end before `column`. */
  private above: readonly Reach[] = [];
  private passed = 0;
  private begun: Reach[] = [];

  startRow(): void {
    this.row += 1;
    this.column = 0;
    this.passed = 0;
    this.begun = [];
  }

  /** The column of the row's next cell, from 0. */
  place(attributes: ReadonlyMap<string, string>): number {
    const column = this.nextFree();
    this.column = column + spanOf(attributes.get("colspan"), mostColumnsOfCell, 1);
    const rows = spanOf(attributes.get("rowspan"), mostRowsOfCell, mostRowsOfCell);
    if (rows > 1) this.begun.push({ column, end: this.column, until: this.row + rows });
    return column;
  }

  /** The columns that the row's cells take, with the cells from above that follow them. */
  endRow(): number {
    const width = this.nextFree();
    const below = this.row + 1;
    this.above = [...this.above.filter(({ until }) => until > below), ...this.begun].sort(
      (a, b) => a.column - b.column,
    );
    return width;
  }

  /** A cell reaches no further than its head, body or foot of the table. */
  endSection(): void {
    this.above = [];
  }

  /** How many cells reach into the next row. */
  get reaching(): number {
    return this.above.length;
  }

  private nextFree(): number {
    for (; this.passed < this.above.length; this.passed += 1) {
      const reach = this.above[this.passed];
      if (reach === undefined || reach.column > this.column) break;
      this.column = Math.max(this.column, reach.end);
    }
    return this.column;
  }
}

/** @param atZero what 0 means: a row span of 0 reaches down to the table's end */
function spanOf(stated: string | undefined, most: number, atZero: number): number {
  if (stated === undefined) return 1;
  const span = Number.parseInt(stated, 10);
  if (span === 0) return atZero;
  return span > 0 ? Math.min(span, most) : 1;
}
