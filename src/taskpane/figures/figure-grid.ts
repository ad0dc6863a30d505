/**
 * The plan's tables as the document shows them: Danish headings and figures, ready to be shown in the pane or
 * put on the clipboard. The words are the document's own and stay Danish in every language.
 */
import { formatAmount, formatInteger, formatTarget } from "../../plan/format-danish";
import type { AreaTable, OverviewTable } from "../../plan/overview";
import type { TargetTable } from "../../plan/targets";
import type { Ore, PlanFacts, Year } from "../../plan/types";
import { workbook } from "../../text/da/workbook";

const { overview, areaTables, targetTable } = workbook;

export interface FigureGrid {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The same headings for a narrow pane: a year is just its number. */
  readonly narrowHeadings: readonly string[];
  /** How many columns, from the left, hold words; figures stand in the rest. */
  readonly wordColumns: number;
  readonly rows: readonly (readonly string[])[];
  /** Sums, set apart below the rows. */
  readonly sums: readonly (readonly string[])[];
  /** Said in place of rows when there are none. */
  readonly none: string;
}

/** Section 10: a blank year is blank, never 0. */
export function overviewGrid(table: OverviewTable, { partnership, from }: PlanFacts): FigureGrid {
  const { years, rows, total, remaining } = table;
  const year = from ?? years[0];
  return {
    caption: year === undefined ? overview.sheet : overview.title({ partnership, year }),
    headings: [overview.area, overview.activity, ...fundingHeadings(years)],
    narrowHeadings: [overview.narrowArea, overview.activity, ...years.map(String)],
    wordColumns: 2,
    rows: rows.map((row) => [row.area?.toString() ?? "", row.name, ...amounts(years, row.amounts)]),
    sums: [
      ["", overview.total, ...amounts(years, total)],
      ["", overview.remaining, ...amounts(years, remaining)],
    ],
    none: overview.empty,
  };
}

/** Sections 4–7, one for each area; an area without activities says so. */
export function areaGrid({ number, years, rows, total }: AreaTable): FigureGrid {
  return {
    caption: areaTables.title({ number }),
    headings: [overview.activity, ...fundingHeadings(years)],
    narrowHeadings: [overview.activity, ...years.map(String)],
    wordColumns: 1,
    rows: rows.map((row) => [row.name, ...amounts(years, row.amounts)]),
    sums: rows.length > 0 ? [[overview.total, ...amounts(years, total)]] : [],
    none: areaTables.empty({ number }),
  };
}

/** Section 3: targets with the year's percentage behind, `139 (-10 %)`. */
export function targetGrid(table: TargetTable, { partnership }: PlanFacts): FigureGrid {
  const { years, rows, baselineYear } = table;
  return {
    caption: targetTable.title({ partnership }),
    headings: [
      targetTable.offence,
      targetTable.baseline({ year: baselineYear }),
      ...years.map((year) => targetTable.target({ year })),
    ],
    narrowHeadings: [
      targetTable.offence,
      targetTable.baseline({ year: baselineYear }),
      ...years.map(String),
    ],
    wordColumns: 1,
    rows: rows.map(({ offence, baseline, targets }) => [
      offence,
      baseline === undefined ? "" : formatInteger(baseline),
      ...years.map((year) => {
        const target = targets.get(year);
        return target ? formatTarget(target) : "";
      }),
    ]),
    sums: [],
    none: targetTable.empty,
  };
}

const fundingHeadings = (years: readonly Year[]): string[] =>
  years.map((year) => overview.financing({ year }));

function amounts(years: readonly Year[], byYear: ReadonlyMap<Year, Ore>): string[] {
  return years.map((year) => {
    const amount = byYear.get(year);
    return amount === undefined ? "" : formatAmount(amount);
  });
}
