/**
 * The overview of section 10 and the area tables as generated blocks. Live rows find their activity by its id in hidden
 * helper columns, so the typed sheets may be sorted. A text among the amounts shows as an error; SUM would pass over it.
 */
import { toKroner } from "../../plan/money";
import {
  type AreaTable,
  type FundingRow,
  overviewTable,
  type OverviewTable,
} from "../../plan/overview";
import {
  type CellWriter,
  fundingCells,
  overviewHeadings,
  overviewTitle,
  sumCells,
  wordColumns,
} from "../../plan/overview-rows";
import { type ColumnOf, tables } from "../../plan/tables";
import { columnOf } from "../../plan/tables/references";
import type { Ore, Plan, Year } from "../../plan/types";
import { workbook as words } from "../../text/da/workbook";
import {
  type BlockColumn,
  type BlockPlace,
  type BlockRow,
  blanks,
  type GeneratedBlock,
  textCell,
} from "./block";
import { areaBlockName, blockNames } from "../schema/generated-names";
import type { Content } from "../change/operation";

const { activities, frame, funding } = tables;

export type GeneratedContent = "formulas" | "values";

/** The helper columns hold the activity's id, its row in Aktiviteter and its row in Finansiering. */
const helpers = 3;

/** What the rows of a block are made by. */
interface FundingBlock {
  readonly content: GeneratedContent;
  readonly years: readonly Year[];
  /** The column of Aktiviteter with the activity's name in this table. */
  readonly nameColumn: "overviewName" | "areaTableName";
  /** Activities with several rows in Finansiering: their amounts are added up. */
  readonly doubled: ReadonlySet<string>;
}

/** The overview. @param doubled the activities with several rows in Finansiering */
export function overviewBlock(
  plan: Plan,
  content: GeneratedContent,
  doubled: ReadonlySet<string>,
): GeneratedBlock {
  const table = overviewTable(plan);
  const { years } = table;
  const block: FundingBlock = { content, years, nameColumn: "overviewName", doubled };
  return {
    name: blockNames.overview,
    columns: columnsFor(years),
    rows: [
      ...headRows(overviewTitle(table, plan.facts, words.overview), years),
      ...bodyRows(table.rows, block, words.overview.empty),
      totalRow(block, table.total),
      remainingRow(block, table),
    ],
  };
}

/** An area's table. An area without activities says so, and has no sums. */
export function areaBlock(
  { number, years, rows, total }: AreaTable,
  content: GeneratedContent,
  doubled: ReadonlySet<string>,
): GeneratedBlock {
  const block: FundingBlock = { content, years, nameColumn: "areaTableName", doubled };
  return {
    name: areaBlockName(number),
    blankSums: true,
    columns: columnsFor(years),
    rows: [
      ...headRows(words.areaTables.title({ number }), years),
      ...bodyRows(rows, block, words.areaTables.empty({ number })),
      ...(rows.length > 0 ? [totalRow(block, total)] : []),
    ],
  };
}

function columnsFor(years: readonly Year[]): readonly BlockColumn[] {
  return [
    ...Array.from({ length: helpers }, (): BlockColumn => ({ width: 60, hidden: true })),
    { width: 125 },
    { width: 330 },
    ...years.map((): BlockColumn => ({ width: 115, numbers: "kroner" })),
  ];
}

function headRows(title: string, years: readonly Year[]): readonly BlockRow[] {
  const titles = [...blanks(helpers), textCell(title), ...blanks(1 + years.length)];
  const headings = overviewHeadings(years, words.overview).map(textCell);
  return [
    { kind: "title", cells: () => titles },
    { kind: "header", cells: () => [...blanks(helpers), ...headings] },
  ];
}

function bodyRows(
  rows: readonly FundingRow[],
  block: FundingBlock,
  none: string,
): readonly BlockRow[] {
  if (rows.length > 0) return rows.map((row) => bodyRow(row, block));
  const cells = [...blanks(helpers + 1), { text: none }, ...blanks(block.years.length)];
  return [{ kind: "note", cells: () => cells }];
}

function bodyRow(row: FundingRow, block: FundingBlock): BlockRow {
  return {
    kind: "body",
    cells: (place) => [
      { text: row.activity },
      ...(block.content === "formulas"
        ? liveCells(row, block, place)
        : [...blanks(helpers - 1), ...fundingCells(row, block.years, contents)]),
    ],
  };
}

function liveCells(
  { activity }: FundingRow,
  { years, nameColumn, doubled }: FundingBlock,
  { row, letters }: BlockPlace,
): Content[] {
  const cell = (column: number): string => `$${letters(column)}${String(row)}`;
  const [id, inActivities, inFunding] = [cell(0), cell(1), cell(2)];
  const found = (ids: string): Content => ({ formula: `=IFERROR(MATCH(${id},${ids},0),"")` });
  const field = (key: ColumnOf<"activities">): string =>
    `INDEX(${columnOf(activities, key)},${inActivities})`;
  const known = (then: string, otherwise: string): Content => ({
    formula: `=IF(ISNUMBER(${inActivities}),${then},${otherwise})`,
  });
  return [
    found(columnOf(activities, "id")),
    found(columnOf(funding, "id")),
    known(field("area"), '""'),
    known(
      `IF(${field(nameColumn)}="",${field("name")},${field(nameColumn)})`,
      `"${words.overview.gone}"`,
    ),
    ...years.map((year): Content => {
      const amounts = columnOf(funding, `amount:${year}`);
      return {
        formula: doubled.has(activity)
          ? `=SUMIFS(${amounts},${columnOf(funding, "id")},${id})`
          : `=IF(ISNUMBER(${inFunding}),INDEX(${amounts},${inFunding})+0,0)`,
      };
    }),
  ];
}

function totalRow(block: FundingBlock, total: ReadonlyMap<Year, Ore>): BlockRow {
  return sumRow(words.overview.total, total, block, (_, column, { firstBody, lastBody }) => {
    return `=SUM(${column}${String(firstBody)}:${column}${String(lastBody)})`;
  });
}

/** The frame and what was carried over, less I alt in the row above; blank for a year without a frame. */
function remainingRow(block: FundingBlock, { remaining }: OverviewTable): BlockRow {
  return sumRow(words.overview.remaining, remaining, block, (year, column, { row }) => {
    const found = `MATCH(${String(year)},${columnOf(frame, "year")},0)`;
    const of = (key: ColumnOf<"frame">): string => `INDEX(${columnOf(frame, key)},${found})`;
    const total = `${column}${String(row - 1)}`;
    return `=IF(IFERROR(${of("amount")},"")="","",${of("amount")}+${of("carriedOver")}-${total})`;
  });
}

/** @param formulaOf the formula of a year, from the letters of its column */
function sumRow(
  label: string,
  amounts: ReadonlyMap<Year, Ore>,
  { content, years }: FundingBlock,
  formulaOf: (year: Year, column: string, place: BlockPlace) => string,
): BlockRow {
  return {
    kind: "total",
    cells: (place) => [
      ...blanks(helpers),
      ...sumCells(label, amounts, years, contents).map((fixed, at): Content => {
        const year = years[at - wordColumns];
        if (content === "values" || year === undefined) return fixed;
        return { formula: formulaOf(year, place.letters(helpers + at), place) };
      }),
    ],
  };
}

const contents: CellWriter<Content> = {
  word: textCell,
  area: (number) => (number === undefined ? "blank" : { number }),
  amount: (amount) => (amount === undefined ? "blank" : { number: toKroner(amount) }),
};
