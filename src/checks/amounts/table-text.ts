import type { CellValue } from "../../cells/cell-value";
import { toKroner } from "../../plan/money";
import { defineCheck, type Report } from "../check";
import { figureAt } from "../recognise/table-figures";
import { isLookedAt } from "../recognise/match";
import type { Oddity } from "../recognise/figure";
import { placeOf, type TableCase, type TableShape } from "../recognise/table-case";

interface OddCell {
  readonly row: number;
  readonly offset: number;
  readonly text: string;
  /** What a cell would hold; undefined where it cannot be read. */
  readonly number: number | undefined;
}

function oddCells({ table }: TableCase, shape: TableShape, wanted: Oddity): OddCell[] {
  const width = shape.columns.length;
  const cells: OddCell[] = [];
  for (const [at, oddity] of shape.oddities) {
    if (oddity !== wanted) continue;
    const [row, offset] = [Math.floor(at / width), at % width];
    const value: CellValue =
      table.values[shape.rows[row]?.row ?? 0]?.[shape.columns[offset] ?? 0] ?? "";
    cells.push({
      row,
      offset,
      text: String(value),
      number: numberIn(shape, row, offset),
    });
  }
  return cells;
}

/** What a cell holds that shows the figure. */
function numberIn(shape: TableShape, row: number, offset: number): number | undefined {
  if (shape.kind === "targets") return figureAt(shape, row, offset);
  const amount = figureAt(shape, row, offset);
  return amount === undefined ? undefined : toKroner(amount) / 10 ** shape.header.power;
}

function say(one: TableCase, shape: TableShape, cells: readonly OddCell[], report: Report): void {
  const [first] = cells;
  if (!first) return;
  const { table } = one;
  const year = shape.header.years[first.offset]?.year;
  const fixes = cells.flatMap(({ row, offset, text, number }) =>
    number === undefined
      ? []
      : [{ at: placeOf(table, shape, row, offset), from: text, to: number }],
  );
  report({
    at: cells.map(({ row, offset }) => placeOf(table, shape, row, offset)),
    subject: `${table.id}/${shape.rows[first.row]?.name ?? ""}/${year ?? "I alt"}`,
    words: {
      name: shape.rows[first.row]?.name ?? "",
      text: first.text,
      count: cells.length,
      ...(first.number !== undefined && { suggestion: danish(first.number) }),
    },
    ...(fixes.length > 0 && table.firstLine === undefined && { fix: fixes }),
  });
}

function danish(number: number): string {
  const [wholes = "", decimals] = String(Math.abs(number)).split(".");
  const grouped = wholes.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${number < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** `30.000.` in a table: read as 30.000, and said, since a sheet's own sums pass over it. */
export const tableStrayFullStop = defineCheck({
  id: "table-stray-full-stop",
  family: "amounts",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, report) {
    const { shape } = one;
    if (!shape || !isLookedAt(one)) return;
    for (const cell of oddCells(one, shape, "stray")) say(one, shape, [cell], report);
  },
});

/** When this share of a table's figures are texts, the whole table was pasted as text and is said once. */
const oneByOne = 3;

/** An amount that is text in a sheet (`1.490.000 kr.`) is in no sum there. */
export const tableTextAmount = defineCheck({
  id: "table-text-amount",
  family: "amounts",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, report) {
    const { shape, table } = one;
    if (!shape || !isLookedAt(one) || table.firstLine !== undefined) return;
    const cells = oddCells(one, shape, "text");
    if (cells.length > oneByOne) say(one, shape, cells, report);
    else for (const cell of cells) say(one, shape, [cell], report);
  },
});

/** A figure in a table that can be read in several ways or in none is asked about and counted in no sum. */
export const tableUnclearAmount = defineCheck({
  id: "table-unclear-amount",
  family: "amounts",
  severity: "question",
  each: "table",
  reads: [],
  run(one, _context, report) {
    const { shape } = one;
    if (!shape || !isLookedAt(one)) return;
    for (const cell of oddCells(one, shape, "unclear")) say(one, shape, [cell], report);
  },
});
