/**
 * The plan's tables as the document shows them: Danish headings and numbers, ready to be shown in the pane or
 * put on the clipboard. The words are the document's own and stay Danish in every language.
 */
import { formatAmount, formatInteger, formatTarget } from "../../plan/format-danish";
import type { AreaTable, OverviewTable } from "../../plan/overview";
import {
  type CellWriter,
  fundingCells,
  overviewHeadings,
  overviewRows,
  overviewTitle,
  sumCells,
  wordColumns,
} from "../../plan/overview-rows";
import type { TargetTable } from "../../plan/targets";
import type { PlanFacts } from "../../plan/types";
import { workbook } from "../../text/da/workbook";

const { overview, areaTables, targetTable } = workbook;

const text: CellWriter<string> = {
  word: (word) => word,
  area: (number) => number?.toString() ?? "",
  amount: (amount) => (amount === undefined ? "" : formatAmount(amount)),
};

export interface PlanGrid {
  readonly caption: string;
  readonly headings: readonly string[];
  /** The same headings for a narrow pane: a year is just its number. */
  readonly narrowHeadings: readonly string[];
  /** How many columns, from the left, hold words; the rest hold numbers. */
  readonly wordColumns: number;
  readonly rows: readonly (readonly string[])[];
  /** Sums, which stand below the rows. */
  readonly sums: readonly (readonly string[])[];
  /** Shown in place of the rows when there are none. */
  readonly none: string;
}

/** Section 10: a blank year is blank, never 0. */
export function overviewGrid(table: OverviewTable, facts: PlanFacts): PlanGrid {
  return {
    ...overviewRows(table, overview, text),
    caption: overviewTitle(table, facts, overview),
    narrowHeadings: [overview.narrowArea, overview.activity, ...table.years.map(String)],
    wordColumns,
    none: overview.empty,
  };
}

/** Sections 4–7, one for each area, without the column of areas; an area without activities says so. */
export function areaGrid({ number, years, rows, total }: AreaTable): PlanGrid {
  return {
    caption: areaTables.title({ number }),
    headings: overviewHeadings(years, overview).slice(1),
    narrowHeadings: [overview.activity, ...years.map(String)],
    wordColumns: 1,
    rows: rows.map((row) => fundingCells(row, years, text).slice(1)),
    sums: rows.length > 0 ? [sumCells(overview.total, total, years, text).slice(1)] : [],
    none: areaTables.empty({ number }),
  };
}

/** Section 3: targets with the year's percentage behind, `139 (-10 %)`. */
export function targetGrid(table: TargetTable, { partnership }: PlanFacts): PlanGrid {
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
