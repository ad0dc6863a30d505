/** Which rows and columns the grid shows, in what order and size. Rebuilt when the workbook changes. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Place } from "../../cells/rectangle";
import type { Sheet } from "../../engine/model";
import { wrappedHeight } from "./text-size";

/** A row as the grid library holds it: nothing but its number; what it shows is read from the model. */
export interface RowItem {
  readonly row: number;
}
interface Line {
  readonly index: number;
  readonly size: number;
}
export interface Layout {
  readonly frozenRows: readonly RowItem[];
  readonly rows: readonly RowItem[];
  /** Heights that differ from the standard, by position in `frozenRows` and `rows`. */
  readonly heights: readonly {
    readonly type: "rowPinStart" | "rgRow";
    readonly index: number;
    readonly size: number;
  }[];
  readonly frozenColumns: readonly Line[];
  readonly columns: readonly Line[];
  /** Equal keys: the grid need not be told anew. */
  readonly rowsKey: string;
  readonly columnsKey: string;
  readonly heightsKey: string;
}

export const standardHeight = 20;
/** How far the empty sheet reaches before one scrolls or jumps on. */
const smallest: Place = { row: 200, column: 40 };
const beyondUsed: Place = { row: 100, column: 12 };
/** Rows with wrapped texts are made tall enough up to here; measuring every row of a huge sheet would be felt. */
const mostMeasured = 3000;

const numbered: RowItem[] = [];
function rowItem(row: number): RowItem {
  for (let next = numbered.length; next <= row; next += 1) numbered.push({ row: next });
  return numbered[row] ?? { row };
}

/** The part of the sheet worth scrolling through: what is used, where one stands, and some room. */
export function extentOf(sheet: Sheet, reach: Place): Place {
  const used = sheet.usedArea(false);
  const endRow = used ? used.row + used.rows : 0;
  const endColumn = used ? used.column + used.columns : 0;
  return {
    row: Math.min(rowLimit, Math.max(smallest.row, endRow + beyondUsed.row, reach.row)),
    column: Math.min(
      columnLimit,
      Math.max(smallest.column, endColumn + beyondUsed.column, reach.column),
    ),
  };
}

export function buildLayout(sheet: Sheet, extent: Place): Layout {
  const frozenRows: RowItem[] = [];
  const rows: RowItem[] = [];
  const heights: Layout["heights"][number][] = [];
  const measured = measuredRows(sheet);
  const hidden: number[] = [];
  for (let row = 0; row < extent.row; row += 1) {
    if (sheet.rowHidden(row)) {
      hidden.push(row);
      continue;
    }
    const frozen = row < sheet.frozenRows;
    const list = frozen ? frozenRows : rows;
    const set = sheet.rowHeight(row);
    const size = set === standardHeight ? Math.max(set, measured.get(row) ?? 0) : set;
    if (size !== standardHeight) {
      heights.push({ type: frozen ? "rowPinStart" : "rgRow", index: list.length, size });
    }
    list.push(rowItem(row));
  }
  const frozenColumns: Line[] = [];
  const columns: Line[] = [];
  for (let index = 0; index < extent.column; index += 1) {
    if (sheet.columnHidden(index)) continue;
    const line = { index, size: sheet.columnWidth(index) };
    if (index < sheet.frozenColumns) frozenColumns.push(line);
    else columns.push(line);
  }
  return {
    frozenRows,
    rows,
    heights,
    frozenColumns,
    columns,
    rowsKey: [frozenRows.length, rows.length, ...hidden].join(),
    columnsKey: [...frozenColumns, { index: -1, size: 0 }, ...columns]
      .map(({ index, size }) => `${String(index)}:${String(size)}`)
      .join(),
    heightsKey: heights
      .map(({ type, index, size }) => `${type}${String(index)}:${String(size)}`)
      .join(),
  };
}

/** Excel makes a row of standard height as tall as its wrapped texts need; so does the page. */
function measuredRows(sheet: Sheet): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const used = sheet.usedArea(true);
  if (!used || used.rows > mostMeasured) return found;
  sheet.cells(used).forEach((cells, down) => {
    cells.forEach(({ value, format }, right) => {
      if (format.wrap !== true || typeof value !== "string") return;
      const row = used.row + down;
      const height = wrappedHeight(value, format, sheet.columnWidth(used.column + right));
      found.set(row, Math.max(found.get(row) ?? 0, height));
    });
  });
  return found;
}

/** The first line that may be scrolled to so that the wanted one is still seen whole. */
export function firstToShow(sizes: readonly number[], wanted: number, room: number): number {
  let used = sizes[wanted] ?? 0;
  let first = wanted;
  while (first > 0 && used + (sizes[first - 1] ?? 0) <= room) {
    first -= 1;
    used += sizes[first] ?? 0;
  }
  return first;
}
