/** One cell, row or header of a sound plan's tables changed as people and programs change them. */
import type { CellValue } from "../../src/cells/cell-value";
import { placeAt, rangeAt } from "../../src/checks/place-at";
import type { CheckInput, Place, SheetTable } from "../../src/checks/input";

/** A number below the one given. */
export type Pick = (below: number) => number;

/** Where the error was put; found there or at a range that holds it. */
export interface Planted {
  readonly input: CheckInput;
  readonly at: Place;
  /** Where the same error may be named as well: the sums a row is missing from. */
  readonly orAt?: readonly Place[];
  readonly before: CellValue;
  readonly after: CellValue;
}

export function danish(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

export function changedDigit(value: number, pick: Pick): number {
  const digits = String(value);
  const at = pick(Math.min(2, digits.length));
  const digit = Number(digits[at]);
  const other = (digit + 1 + pick(8)) % 10 || (digit === 1 ? 2 : 1);
  return Number(digits.slice(0, at) + String(other) + digits.slice(at + 1));
}

export function swapped(value: number): number {
  const digits = String(value);
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [one = "", other = ""] = [digits[at], digits[at + 1]];
    if (one !== other) return Number(digits.slice(0, at) + other + one + digits.slice(at + 2));
  }
  return value;
}

/** The money tables: section 10 and the areas. */
function moneyTables({ tables }: CheckInput): readonly SheetTable[] {
  return tables.filter(({ id }) => id !== "Måltabel");
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function numbersOf({ values }: SheetTable, isWanted: (label: string) => boolean): readonly Cell[] {
  return values.flatMap((cells, row) =>
    row === 0 || !isWanted(String(cells[0]))
      ? []
      : cells.flatMap((value, column) =>
          column >= 2 && typeof value === "number" && value !== 0 ? [{ row, column, value }] : [],
        ),
  );
}

const isRow = (label: string): boolean => /^\d+$/.test(label);

export function inMoneyCell(
  input: CheckInput,
  pick: Pick,
  change: (value: number) => CellValue,
): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const cells = table ? numbersOf(table, isRow) : [];
  const cell = cells[pick(cells.length)];
  return table && cell && inCell(input, table, cell, change(cell.value));
}

export function inTotal(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const cells = table ? numbersOf(table, (label) => !isRow(label)) : [];
  const cell = cells[pick(cells.length)];
  return table && cell && inCell(input, table, cell, changedDigit(cell.value, pick));
}

export function inTarget(
  input: CheckInput,
  pick: Pick,
  change: (target: number, label: string) => string,
): Planted | undefined {
  const table = input.tables.find(({ id }) => id === "Måltabel");
  const rows = table?.values.length ?? 0;
  const [row, column] = [1 + pick(rows - 1), 2 + pick((table?.values[0]?.length ?? 3) - 2)];
  const text = String(table?.values[row]?.[column] ?? "");
  const [target = "", label = ""] = text.split(/ (?=\()/);
  if (!table || label === "") return undefined;
  return inCell(input, table, { row, column }, change(Number(target), label));
}

function inCell(
  input: CheckInput,
  table: SheetTable,
  { row, column }: Pick2,
  after: CellValue,
): Planted {
  const before = table.values[row]?.[column] ?? "";
  const values = table.values.map((cells, at) => (at === row ? cells.with(column, after) : cells));
  return {
    input: withTable(input, table, { ...table, values }),
    at: placeAt(table.sheet, table.row + row, table.column + column),
    before,
    after,
  };
}
interface Pick2 {
  readonly row: number;
  readonly column: number;
}

function withTable(input: CheckInput, before: SheetTable, after: SheetTable): CheckInput {
  return { ...input, tables: input.tables.map((table) => (table === before ? after : table)) };
}

/** A table with a row more or less: found when its total or the row is named. */
export function withRows(
  input: CheckInput,
  pick: Pick,
  change: (rows: CellValue[][], at: number) => CellValue[][],
): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  if (!table) return undefined;
  const rows = table.values.map((cells) => [...cells]);
  const bodies = rows.flatMap((cells, at) =>
    isRow(String(cells[0])) && cells.slice(2).some((cell) => cell !== "" && cell !== 0) ? [at] : [],
  );
  const at = bodies[pick(bodies.length)] ?? 1;
  const values = change(rows, at);
  const isLonger = values.length > rows.length;
  const total = values.findIndex((cells) => cells[0] === "I alt");
  const line = isLonger ? at + 1 : total;
  const sums = (rows[at] ?? []).flatMap((cell, column) =>
    column >= 2 && cell !== "" && cell !== 0
      ? [placeAt(table.sheet, table.row + total, table.column + column)]
      : [],
  );
  return {
    input: withTable(input, table, { ...table, values }),
    at: placeAt(table.sheet, table.row + line, table.column + 1),
    ...(!isLonger && { orAt: sums }),
    before: rows.length,
    after: values.length,
  };
}

/** I alt as a SUM that leaves out the last row, showing what such a SUM shows. */
export function withShortSum(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  if (!table) return undefined;
  const total = table.values.findIndex((cells) => cells[0] === "I alt");
  const column = 2 + pick((table.values[0]?.length ?? 3) - 2);
  const left = table.values[total - 1]?.[column];
  const stated = table.values[total]?.[column];
  if (total < 3 || typeof stated !== "number") return undefined;
  const range = rangeAt("", table.row + 1, table.row + total - 2, table.column + column).address;
  const after = stated - (typeof left === "number" ? left : 0);
  const values = table.values.map((cells, at) =>
    at === total ? cells.with(column, after) : cells,
  );
  const formulas = values.map((cells, at) =>
    cells.map((cell, of) => (at === total && of === column ? `=SUM(${range})` : cell)),
  );
  return {
    input: withTable(input, table, { ...table, values, formulas }),
    at: placeAt(table.sheet, table.row + total, table.column + column),
    before: "all rows",
    after: range,
  };
}

/** Two years' headers changed about. */
export function withYearsChanged(input: CheckInput, pick: Pick): Planted | undefined {
  const tables = moneyTables(input);
  const table = tables[pick(tables.length)];
  const header = table?.values[0];
  const years = header?.filter((cell) => /\d{4}$/.test(String(cell))).length ?? 0;
  if (!table || !header || years < 2) return undefined;
  const column = 2 + pick(years - 1);
  const [one = "", other = ""] = [header[column], header[column + 1]];
  const differs = table.values.slice(1).some((cells) => cells[column] !== cells[column + 1]);
  const changed = header.with(column, other).with(column + 1, one);
  return {
    input: withTable(input, table, { ...table, values: [changed, ...table.values.slice(1)] }),
    at: placeAt(table.sheet, table.row, table.column + column + 1),
    before: differs ? one : "same",
    after: differs ? other : "same",
  };
}
