/** A rectangle of cells as a table of the plan's kinds, with its figures read. */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { foldPasted, withoutMarkup } from "../fold-pasted";
import type { AreaNumber, BasisPoints } from "../../plan/types";
import { toAreaNumber } from "../../plan/units";
import type { Place, SheetTable } from "../input";
import { amountIn, countIn, type Oddity } from "./figure";
import { findHeader, type Header } from "./header";
import { type Role, roleOf } from "./role";

export interface TableRow {
  /** The row in the rectangle. */
  readonly row: number;
  readonly role: Role;
  /** As it stands there. */
  readonly name: string;
  /** The name folded. */
  readonly key: string;
  readonly area: AreaNumber | undefined;
}

/** What the table is. Figures are kept row by row, a column for each year, then I alt, then the baseline. */
export type TableShape = AmountTable | TargetTable;

/** An area table or section 10: its figures are money. */
export interface AmountTable extends Recognised {
  readonly kind: "area" | "overview";
}

/** A table of targets: its figures are counts. */
export interface TargetTable extends Recognised {
  readonly kind: "targets";
}

interface Recognised {
  readonly header: Header;
  readonly rows: readonly TableRow[];
  /** Where the sums stand among the rows; undefined where there is none. */
  readonly total: number | undefined;
  readonly remaining: number | undefined;
  readonly frame: number | undefined;
  readonly carryOver: number | undefined;
  /** It has rows that are no sums, or columns to name them in: a table of totals alone has neither. */
  readonly listsRows: boolean;
  /** The rectangle's columns that hold figures, in the order they are kept here. */
  readonly columns: readonly number[];
  /** As bare numbers, for speed; `table-figures.ts` reads them and gives them their types. */
  readonly figures: Float64Array;
  /** Half of this to either side is what a figure stands for; 0 is exact. */
  readonly unit: number;
  /** Only figures of another unit than the table's. */
  readonly units: ReadonlyMap<number, number>;
  /** Ten-thousandths written after a target. */
  readonly labels: ReadonlyMap<number, BasisPoints>;
  readonly oddities: ReadonlyMap<number, Oddity>;
}

export interface TableCase {
  readonly table: SheetTable;
  /** Undefined when the rectangle is no table of the plan's kinds. */
  readonly shape: TableShape | undefined;
}

export function tableCase(table: SheetTable): TableCase {
  return { table, shape: recognise(table.values) };
}

/** What a rectangle of cells is, or undefined when it is no table of the plan's kinds. */
export function recognise(values: readonly (readonly CellValue[])[]): TableShape | undefined {
  const header = findHeader(values);
  if (!header) return undefined;
  const rows = rowsOf(values, header);
  if (rows.length === 0) return undefined;
  const columns = header.years.map(({ column }) => column);
  if (header.totalColumn !== undefined) columns.push(header.totalColumn);
  if (header.baselineColumn !== undefined) columns.push(header.baselineColumn);

  return {
    kind: kindOf(header, rows),
    header,
    rows,
    total: placeOfRole(rows, "total"),
    remaining: placeOfRole(rows, "remaining"),
    frame: placeOfRole(rows, "frame"),
    carryOver: placeOfRole(rows, "carryOver"),
    listsRows: header.areaColumn !== undefined || rows.some(({ role }) => role === "row"),
    columns,
    ...readFigures(values, header, rows, columns),
  };
}

/** The row of this role; of several the first. `withOneTotal` leaves no more than one total. */
function placeOfRole(rows: readonly TableRow[], role: Role): number | undefined {
  const at = rows.findIndex((each) => each.role === role);
  return at < 0 ? undefined : at;
}

/** Below this a whole number of kroner needs no closer look. */
const mostPlain = 1_000_000_000;

function readFigures(
  values: readonly (readonly CellValue[])[],
  header: Header,
  rows: readonly TableRow[],
  columns: readonly number[],
): Pick<TableShape, "figures" | "unit" | "units" | "labels" | "oddities"> {
  const width = columns.length;
  const figures = new Float64Array(rows.length * width).fill(NaN);
  const units = new Map<number, number>();
  const labels = new Map<number, BasisPoints>();
  const oddities = new Map<number, Oddity>();
  let finest = Infinity;
  const inKroner = !header.targets && header.power === 0;
  const read = (cell: CellValue, at: number): void => {
    const { value, unit, label, oddity } = header.targets
      ? countIn(cell)
      : amountIn(cell, header.power);
    if (label !== undefined) labels.set(at, label);
    if (oddity !== undefined) oddities.set(at, oddity);
    if (value === undefined) return;
    figures[at] = value;
    if (header.power > 0) finest = Math.min(finest, unit);
    else if (unit > 0) units.set(at, unit);
  };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const cells = (row && values[row.row]) ?? [];
    for (let offset = 0; offset < width; offset += 1) {
      const column = columns[offset];
      const cell = (column === undefined ? undefined : cells[column]) ?? "";
      if (cell === "") continue;
      const at = index * width + offset;
      const isPlain = inKroner && Number.isInteger(cell) && Math.abs(Number(cell)) < mostPlain;
      if (isPlain) figures[at] = Number(cell) * 100;
      else read(cell, at);
    }
  }
  return { figures, unit: Number.isFinite(finest) ? finest : 0, units, labels, oddities };
}

function rowsOf(values: readonly (readonly CellValue[])[], header: Header): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let row = header.row + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const name = labelOf(cells, header);
    if (name === "") continue;
    const key = foldPasted(name);
    rows.push({ row, role: roleOf(key), name, key, area: areaOf(cells, header) });
  }
  return withOneTotal(rows);
}

/** The row's name; `I alt` often stands in the area's column. */
function labelOf(cells: readonly CellValue[], header: Header): string {
  const name = withoutMarkup(String(cells[header.nameColumn] ?? ""));
  if (name !== "") return name;
  const other = header.areaColumn === undefined ? "" : (cells[header.areaColumn] ?? "");
  return /\p{L}/u.test(String(other)) ? withoutMarkup(String(other)) : "";
}

function areaOf(cells: readonly CellValue[], header: Header): AreaNumber | undefined {
  if (header.areaColumn === undefined) return header.areaInTitle;
  const cell = cells[header.areaColumn] ?? "";
  return toAreaNumber(typeof cell === "number" ? cell : Number(String(cell).trim() || NaN));
}

/** Of several rows called I alt the last is the total; those before it sum up a part. */
function withOneTotal(rows: readonly TableRow[]): readonly TableRow[] {
  const last = rows.findLastIndex(({ role }) => role === "total");
  if (rows.findIndex(({ role }) => role === "total") === last) return rows;
  return rows.map((row, at) =>
    row.role === "total" && at !== last ? { ...row, role: "subtotal" } : row,
  );
}

function kindOf(header: Header, rows: readonly TableRow[]): TableShape["kind"] {
  if (header.targets) return "targets";
  if (rows.some(({ role }) => role === "remaining")) return "overview";
  const first = rows.find(({ area }) => area !== undefined)?.area;
  const isOfOne = rows.every(({ area }) => area === undefined || area === first);
  return first !== undefined && isOfOne ? "area" : "overview";
}

/** The row I alt of the table. */
export function totalRow({ rows, total }: TableShape): TableRow | undefined {
  return total === undefined ? undefined : rows[total];
}

/** Where a figure of the table stands. */
export function placeOf(table: SheetTable, shape: TableShape, row: number, offset: number): Place {
  const at = shape.rows[row]?.row ?? 0;
  return cellOf(table, at, shape.columns[offset] ?? 0);
}

/** A cell of the rectangle; in a text, its line. */
export function cellOf(table: SheetTable, row: number, column: number): Place {
  if (table.firstLine !== undefined)
    return { sheet: table.sheet, address: `L${table.firstLine + row}` };
  return { sheet: table.sheet, address: cellAddress(table.row + row, table.column + column) };
}
