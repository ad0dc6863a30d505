/** What the selected cell is about: the year and the offence that it stands by. Pure. */
import type { CellValue } from "../../cells/cell-value";
import { columnLetters } from "../../cells/column-letters";
import { fold } from "../../cells/fold";
import { type LocatedTable, valueIn } from "../find/locate-tables";
import type { Expression } from "./expression";
import type { CallContext } from "./call-context";
import type { CallPlace } from "./place";

export interface NearYear {
  readonly year: number;
  /** The cell's row says the year, and the next row may say another. */
  readonly byRow: boolean;
}

/** A row of Kriminalitet. */
export interface NearOffence {
  /** It counts from 0 in the table's data. */
  readonly row: number;
  readonly name: string;
  /** The cell with the name in the selected cell's row; absent beside the table itself. */
  readonly label?: Expression;
}

/**
 * On a typed sheet, the year of the table's column that the cell stands in, or else the year of the table's row. On other
 * sheets, the nearest year to the left, or else above, unless years stand side by side there. A number is a year only
 * where the plan has that year.
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
    // Years that stand side by side are headers of other cells.
    return (years[at - 1] ?? years[at + 1]) ? undefined : years[at];
  };
  const [inRow, inColumn] = [labelled(left), labelled(above)];
  if (inRow !== undefined) return { year: inRow, byRow: true };
  return inColumn === undefined ? undefined : { year: inColumn, byRow: false };
}

/** The year that a label ends with, as in `2014` and `Finansiering 2014`. */
export function yearIn(cell: CellValue): number | undefined {
  const digits = /^(?:.*[^\d.,])?(\d{4})$/.exec(String(cell).trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The offence whose row of Kriminalitet the cell stands in, or whose name stands nearest to the left. */
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
    // The column is fixed and the row is not, so that the formula can be copied to the rows beneath.
    const label = { address: `$${columnLetters(column)}${String(row + 1)}` };
    return { row: found, name: text, label };
  }
  return undefined;
}
