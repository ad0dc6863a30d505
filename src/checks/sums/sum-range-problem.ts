/** What a SUM at the bottom of a column should have covered. */
import { cellAddress } from "../../cells/address";
import { columnLetters } from "../../cells/column-letters";
import type { TableCase, TableShape } from "../recognise/table-case";

export interface SumRangeProblem {
  readonly formula: string;
  /** The formula with all rows. */
  readonly whole: string;
  /** Rows with figures outside the range. */
  readonly left: readonly string[];
}

const oneSum = /^=\s*SUM\(\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)\s*$/i;

/** Rows of the table that a SUM over a part of its column leaves out, or undefined when it leaves out none. */
export function sumRangeProblem(
  { table }: TableCase,
  shape: TableShape,
  total: number,
  offset: number,
): SumRangeProblem | undefined {
  const row = shape.rows[total]?.row ?? 0;
  const column = shape.columns[offset] ?? 0;
  const formula = table.formulas?.[row]?.[column];
  if (typeof formula !== "string") return undefined;
  const parts = oneSum.exec(formula);
  const letters = columnLetters(table.column + column);
  if (parts?.[1]?.toUpperCase() !== letters || parts[3]?.toUpperCase() !== letters)
    return undefined;
  const [first, last] = [Number(parts[2]) - 1 - table.row, Number(parts[4]) - 1 - table.row];
  const rows = shape.rows.slice(0, total).filter(({ role }) => role === "row");
  const isCovered = rows.some((each) => each.row >= first && each.row <= last);
  const left = rows.filter((each) => each.row < first || each.row > last);
  if (!isCovered || left.length === 0) return undefined;
  const from = cellAddress(table.row + (rows[0]?.row ?? 0), table.column + column);
  const to = cellAddress(table.row + (rows.at(-1)?.row ?? 0), table.column + column);
  return { formula, whole: `=SUM(${from}:${to})`, left: left.map(({ name }) => name) };
}
