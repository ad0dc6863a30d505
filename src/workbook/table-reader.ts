/** Reads a located table row by row, and keeps what does not fit as problems with their places. */
import { cellAddress as cellName } from "../cells/address";
import type { CellValue as RawCell } from "../cells/cell-value";
import type { RowPlace, Year } from "../plan/types";
import { toYear } from "../plan/units";
import type { CellReading } from "./cell-reader";
import type { LocatedTable } from "./locate";
import { hasContent } from "./rows";
import type { ReadProblem, ReadProblemCode } from "./snapshot";

export interface RowReader {
  readonly at: RowPlace;
  /** The cell's value, or undefined where it is blank or cannot be read. */
  get<Value>(key: string, read: (cell: RawCell) => CellReading<Value>): Value | undefined;
  /** As `get`; a blank cell is a problem too. */
  need<Value>(key: string, read: (cell: RawCell) => CellReading<Value>): Value | undefined;
  /** The values of a family of year columns. */
  perYear<Value>(
    family: string,
    read: (cell: RawCell) => CellReading<Value>,
  ): ReadonlyMap<Year, Value>;
  /** Says that the cell's value is wrong for a reason the cell alone does not show. */
  blame(key: string, code: ReadProblemCode, text: string): void;
}

/** A family's columns, found once for the table and not once for each row. */
type Families = ReadonlyMap<string, readonly { readonly year: Year; readonly key: string }[]>;

/** One reader for each row that holds something. */
export function* rowsOf(located: LocatedTable, problems: ReadProblem[]): Generator<RowReader> {
  const families = familiesOf(located);
  const first = located.found.body.row;
  for (const [index, cells] of located.found.values.entries()) {
    if (hasContent(located, cells)) {
      yield rowReader(located, families, cells, first + index, problems);
    }
  }
}

function familiesOf({ columns }: LocatedTable): Families {
  const families = new Map<string, { year: Year; key: string }[]>();
  for (const key of columns.keys()) {
    const [family = "", text] = key.split(":");
    const year = text === undefined ? undefined : toYear(Number(text));
    if (year === undefined) continue;
    families.set(family, [...(families.get(family) ?? []), { year, key }]);
  }
  return families;
}

function rowReader(
  located: LocatedTable,
  families: Families,
  cells: readonly RawCell[],
  row: number,
  problems: ReadProblem[],
): RowReader {
  const problem = (
    key: string,
    found: NonNullable<CellReading<never>["problem"]>,
    text: string,
  ): void => {
    const offset = located.columns.get(key) ?? 0;
    problems.push({
      ...found,
      table: located.table.key,
      sheet: located.sheetName,
      cell: cellName(row, located.found.body.column + offset),
      column: located.found.columns[offset]?.name ?? key,
      text,
    });
  };
  const get = <Value>(
    key: string,
    read: (cell: RawCell) => CellReading<Value>,
  ): Value | undefined => {
    const offset = located.columns.get(key);
    const cell = offset === undefined ? "" : (cells[offset] ?? "");
    if (cell === "") return undefined;
    const reading = read(cell);
    if (reading.problem !== undefined) problem(key, reading.problem, textOf(cell));
    return reading.value;
  };
  return {
    at: { sheet: located.sheetName, row },
    get,
    need: (key, read) => {
      const offset = located.columns.get(key);
      if (offset !== undefined && String(cells[offset] ?? "").trim() === "") {
        problem(key, { code: "requiredBlank", severity: "error" }, "");
        return undefined;
      }
      return get(key, read);
    },
    perYear: <Value>(family: string, read: (cell: RawCell) => CellReading<Value>) => {
      const values = new Map<Year, Value>();
      for (const { year, key } of families.get(family) ?? []) {
        const value = get(key, read);
        if (value !== undefined) values.set(year, value);
      }
      return values;
    },
    blame: (key, code, text) => problem(key, { code, severity: "error" }, text),
  };
}

/** What the cell holds, with a Danish decimal comma. */
function textOf(cell: RawCell): string {
  return typeof cell === "number"
    ? cell.toLocaleString("da-DK", { maximumFractionDigits: 10 })
    : String(cell);
}
