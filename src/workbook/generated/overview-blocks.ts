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
      titleRow(overviewTitle(table, plan.facts, words.overview), years),
      headerRow(years),
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
      titleRow(words.areaTables.title({ number }), years),
      headerRow(years),
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

function titleRow(title: string, years: readonly Year[]): BlockRow {
  return {
    kind: "title",
    cells: () => [...blanks(helpers), { text: title }, ...blanks(1 + years.length)],
  };
}

function headerRow(years: readonly Year[]): BlockRow {
  const headings = overviewHeadings(years, words.overview).map(textCell);
  return { kind: "header", cells: () => [...blanks(helpers), ...headings] };
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

function totalRow({ content, years }: FundingBlock, total: ReadonlyMap<Year, Ore>): BlockRow {
  return {
    kind: "total",
    cells: ({ firstBody, lastBody, letters }) => [
      ...blanks(helpers),
      ...sumCells(words.overview.total, total, years, contents).map((fixed, at): Content => {
        if (content === "values" || at < wordColumns) return fixed;
        const column = letters(helpers + at);
        return { formula: `=SUM(${column}${String(firstBody)}:${column}${String(lastBody)})` };
      }),
    ],
  };
}

/** The frame and what was carried over, less I alt in the row above; blank for a year without a frame. */
function remainingRow({ content, years }: FundingBlock, { remaining }: OverviewTable): BlockRow {
  return {
    kind: "total",
    cells: ({ row, letters }) => [
      ...blanks(helpers),
      ...sumCells(words.overview.remaining, remaining, years, contents).map(
        (fixed, at): Content => {
          const year = years[at - wordColumns];
          if (content === "values" || year === undefined) return fixed;
          const found = `MATCH(${String(year)},${columnOf(frame, "year")},0)`;
          const of = (key: ColumnOf<"frame">): string => `INDEX(${columnOf(frame, key)},${found})`;
          const total = `${letters(helpers + at)}${String(row - 1)}`;
          return {
            formula: `=IF(IFERROR(${of("amount")},"")="","",${of("amount")}+${of("carriedOver")}-${total})`,
          };
        },
      ),
    ],
  };
}

const contents: CellWriter<Content> = {
  word: textCell,
  area: (number) => (number === undefined ? "blank" : { number }),
  amount: (amount) => (amount === undefined ? "blank" : { number: toKroner(amount) }),
};
