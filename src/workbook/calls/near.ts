/** What the cell is about: the year and the offence it stands by. */
import type { CellValue } from "../../cells/cell-value";
import { columnLetters } from "../../cells/column-letters";
import { fold } from "../../cells/fold";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import type { Expression } from "./expression";
import type { CallContext } from "./call-context";
import type { CallPlace } from "./place";

export interface NearYear {
  readonly year: number;
  /** The row says it, and the next row may say another. */
  readonly byRow: boolean;
}

/** A row of Kriminalitet, by its place in the table. */
export interface NearOffence {
  readonly row: number;
  readonly name: string;
  /** The name as it stands in the cell's own row; absent beside the table itself. */
  readonly label?: Expression;
}

/**
 * The year whose column of a typed table the cell is in line with, else the year of the table's row; on other sheets
 * the nearest year to the left, else above, unless it is one of a list. A number is a year only where the plan has it.
 */
export function nearYear(
  { located }: CallContext,
  { sheetId, row, column, left, above }: CallPlace,
): NearYear | undefined {
  const beside = [...located.tables.values()].filter(({ found }) => found.sheetId === sheetId);
  for (const { found, columns } of beside) {
    const key = [...columns].find(([, offset]) => offset === column - found.body.column)?.[0];
    const year = Number(key?.split(":")[1]);
    if (!Number.isNaN(year)) return { year, byRow: false };
  }
  const planYear = (cell: CellValue): number | undefined =>
    located.years.find((year) => year === yearIn(cell));
  for (const table of beside) {
    const year = planYear(valueIn(table, row - table.found.body.row, "year"));
    if (year !== undefined) return { year, byRow: true };
  }
  const labelled = (cells: readonly CellValue[]): number | undefined => {
    const years = cells.map(planYear);
    const at = years.findLastIndex((year) => year !== undefined);
    // Years side by side head other cells than this one.
    return (years[at - 1] ?? years[at + 1]) ? undefined : years[at];
  };
  const [inRow, inColumn] = [labelled(left), labelled(above)];
  if (inRow !== undefined) return { year: inRow, byRow: true };
  return inColumn === undefined ? undefined : { year: inColumn, byRow: false };
}

/** The year a label ends with: `2014`, `Finansiering 2014`. */
export function yearIn(cell: CellValue): number | undefined {
  const digits = /^(?:.*[^\d.,])?(\d{4})$/.exec(String(cell).trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The offence whose row the cell is in line with, or whose name stands nearest to the left. */
export function nearOffence(
  crime: LocatedTable,
  { sheetId, row, left }: CallPlace,
): NearOffence | undefined {
  const own = crime.found.sheetId === sheetId ? row - crime.found.body.row : -1;
  const name = String(valueIn(crime, own, "name")).trim();
  if (name !== "") return { row: own, name };
  const rows = new Map(
    crime.found.values.map((_, at) => [fold(String(valueIn(crime, at, "name"))), at]),
  );
  for (let column = left.length - 1; column >= 0; column -= 1) {
    const text = String(left[column]).trim();
    const found = text === "" ? undefined : rows.get(fold(text));
    if (found === undefined) continue;
    // Its column stays and its row follows when the formula is copied on.
    const label = { address: `$${columnLetters(column)}${String(row + 1)}` };
    return { row: found, name: text, label };
  }
  return undefined;
}
