/** The overview as rows of text, for every format that people read. */
import type { OverviewTable } from "../../plan/overview";
import type { Ore, Year } from "../../plan/types";
import type { Sentences } from "../../text";

export interface TextGrid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** I alt and Resterende, set apart from the rows. */
  readonly sums: readonly (readonly string[])[];
  /** The first column that holds amounts. */
  readonly firstAmount: number;
}

/** @param amount how an amount is written; a blank year is an empty text */
export function overviewGrid(
  { years, rows, total, remaining }: OverviewTable,
  words: Sentences["workbook"]["overview"],
  amount: (amount: Ore) => string,
): TextGrid {
  const cells = (amounts: ReadonlyMap<Year, Ore>): readonly string[] =>
    years.map((year) => {
      const found = amounts.get(year);
      return found === undefined ? "" : amount(found);
    });
  return {
    headers: [words.area, words.activity, ...years.map((year) => words.financing({ year }))],
    rows: rows.map((row) => [row.area?.toString() ?? "", row.name, ...cells(row.amounts)]),
    sums: [
      ["", words.total, ...cells(total)],
      ["", words.remaining, ...cells(remaining)],
    ],
    firstAmount: 2,
  };
}
