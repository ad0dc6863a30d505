/**
 * Section 10 and the area tables as rows of cells. Which columns and sums there are, and in what order, stands here for the
 * pane, the command line, the worksheet function and the sheet; each of them writes its own kind of cell.
 */
import type { FundingRow, OverviewTable } from "./overview";
import type { AreaNumber, Ore, PlanFacts, Year } from "./types";

/** The document's words around the figures. */
export interface OverviewWords {
  readonly sheet: string;
  readonly title: (plan: { partnership: string | undefined; year: number }) => string;
  readonly area: string;
  readonly activity: string;
  readonly financing: (year: { year: number }) => string;
  readonly total: string;
  readonly remaining: string;
}

/** How a cell is written. An amount that is not there stays blank and is never 0. */
export interface CellWriter<Cell> {
  readonly word: (text: string) => Cell;
  readonly area: (number: AreaNumber | undefined) => Cell;
  readonly amount: (amount: Ore | undefined) => Cell;
}

export interface OverviewRows<Cell> {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** I alt and Resterende. */
  readonly sums: readonly (readonly Cell[])[];
}

/** How many columns, from the left, hold words; amounts stand in the rest. */
export const wordColumns = 2;

/** The table's heading; the sheet's name alone while the plan has no year. */
export function overviewTitle(
  { years }: Pick<OverviewTable, "years">,
  { partnership, from }: PlanFacts,
  words: OverviewWords,
): string {
  const year = from ?? years[0];
  return year === undefined ? words.sheet : words.title({ partnership, year });
}

export function overviewRows<Cell>(
  { years, rows, total, remaining }: OverviewTable,
  words: OverviewWords,
  write: CellWriter<Cell>,
): OverviewRows<Cell> {
  return {
    headings: overviewHeadings(years, words),
    rows: rows.map((row) => fundingCells(row, years, write)),
    sums: [
      sumCells(words.total, total, years, write),
      sumCells(words.remaining, remaining, years, write),
    ],
  };
}

export function overviewHeadings(
  years: readonly Year[],
  { area, activity, financing }: OverviewWords,
): readonly string[] {
  return [area, activity, ...years.map((year) => financing({ year }))];
}

/** An activity's row: area, name, and an amount for each year. */
export function fundingCells<Cell>(
  { area, name, amounts }: Pick<FundingRow, "area" | "name" | "amounts">,
  years: readonly Year[],
  write: CellWriter<Cell>,
): readonly Cell[] {
  return [write.area(area), write.word(name), ...amountCells(amounts, years, write)];
}

/** A sum's row: its label under the activities, and an amount for each year. */
export function sumCells<Cell>(
  label: string,
  amounts: ReadonlyMap<Year, Ore>,
  years: readonly Year[],
  write: CellWriter<Cell>,
): readonly Cell[] {
  return [write.area(undefined), write.word(label), ...amountCells(amounts, years, write)];
}

function amountCells<Cell>(
  amounts: ReadonlyMap<Year, Ore>,
  years: readonly Year[],
  { amount }: CellWriter<Cell>,
): readonly Cell[] {
  return years.map((year) => amount(amounts.get(year)));
}
