import type { CellValue } from "../../cells/cell-value";
import { toKroner } from "../../plan/money";
import { defineCheck, type Found, type OnFound } from "../check";
import { figureAt } from "../recognise/table-figures";
import { isLookedAt } from "../recognise/match";
import type { Oddity } from "../recognise/figure";
import { placeOf, type TableCase, type TableShape } from "../recognise/table-case";

interface OddCell {
  readonly row: number;
  readonly offset: number;
  readonly text: string;
}
interface ReadCell extends OddCell {
  /** What the cell would hold as a number. */
  readonly number: number;
}

function oddCells({ table }: TableCase, shape: TableShape, wanted: Oddity): OddCell[] {
  const width = shape.columns.length;
  const cells: OddCell[] = [];
  for (const [at, oddity] of shape.oddities) {
    if (oddity !== wanted) continue;
    const [row, offset] = [Math.floor(at / width), at % width];
    const value: CellValue =
      table.values[shape.rows[row]?.row ?? 0]?.[shape.columns[offset] ?? 0] ?? "";
    cells.push({ row, offset, text: String(value) });
  }
  return cells;
}

/** Only a text that was read as a figure is called a text or stray; one that was not is unclear. */
function readCells(one: TableCase, shape: TableShape, wanted: "text" | "stray"): ReadCell[] {
  return oddCells(one, shape, wanted).flatMap((cell) => {
    const number = numberIn(shape, cell.row, cell.offset);
    return number === undefined ? [] : [{ ...cell, number }];
  });
}

/** The number that a cell must hold to show the figure. */
function numberIn(shape: TableShape, row: number, offset: number): number | undefined {
  if (shape.kind === "targets") return figureAt(shape, row, offset);
  const amount = figureAt(shape, row, offset);
  return amount === undefined ? undefined : toKroner(amount) / 10 ** shape.header.power;
}

/** A text among a table's figures, with the label of its row. */
type CellText = {
  readonly row: string;
  readonly text: string;
};
type ReadText = CellText & {
  /** What the text is read as. */
  readonly number: number;
};

/** The finding about one cell, or about several whose first one stands in the sentence. */
function textFound(
  { table }: TableCase,
  shape: TableShape,
  first: OddCell,
  others: readonly OddCell[] = [],
): Found<CellText> {
  const cells = [first, ...others];
  const year = shape.header.years[first.offset]?.year;
  const label = shape.rows[first.row]?.name ?? "";
  return {
    at: cells.map(({ row, offset }) => placeOf(table, shape, row, offset)),
    subject: `${table.id}/${label}/${year ?? "I alt"}`,
    params: { row: label, text: first.text },
    value: [first.text, { unit: "count", figure: cells.length }],
  };
}

/** The finding about cells that were read; writing the numbers in them would fix it. */
function readFound(
  one: TableCase,
  shape: TableShape,
  first: ReadCell,
  others: readonly ReadCell[] = [],
): Found<ReadText> {
  const { table } = one;
  const found = textFound(one, shape, first, others);
  const fix = [first, ...others].map(({ row, offset, text, number }) => ({
    at: placeOf(table, shape, row, offset),
    from: text,
    to: number,
  }));
  return {
    ...found,
    params: { ...found.params, number: first.number },
    ...(table.firstLine === undefined && { fix }),
  };
}

/** `30.000.` in a table is read as 30.000. It is found, because a sheet's own sums pass over it. */
export const tableStrayFullStop = defineCheck({
  id: "table-stray-full-stop",
  family: "amounts",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<ReadText>) {
    const { shape } = one;
    if (!shape || !isLookedAt(one)) return;
    for (const cell of readCells(one, shape, "stray")) found(readFound(one, shape, cell));
  },
});

/** With more texts than this, the table was probably pasted as text, and one finding speaks for all of them. */
const oneByOne = 3;

/** An amount that is text in a sheet (`1.490.000 kr.`) is in no sum there. */
export const tableTextAmount = defineCheck({
  id: "table-text-amount",
  family: "amounts",
  severity: "warning",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<ReadText & { cells: number }>) {
    const { shape, table } = one;
    if (!shape || !isLookedAt(one) || table.firstLine !== undefined) return;
    const texts = readCells(one, shape, "text");
    const [first, ...others] = texts;
    if (first === undefined) return;
    const told =
      texts.length > oneByOne
        ? [readFound(one, shape, first, others)]
        : texts.map((cell) => readFound(one, shape, cell));
    for (const each of told) found({ ...each, params: { ...each.params, cells: each.at.length } });
  },
});

/** A figure in a table that can be read in several ways or in none is asked about and counted in no sum. */
export const tableUnclearAmount = defineCheck({
  id: "table-unclear-amount",
  family: "amounts",
  severity: "question",
  each: "table",
  reads: [],
  run(one, _context, found: OnFound<CellText>) {
    const { shape } = one;
    if (!shape || !isLookedAt(one)) return;
    for (const cell of oddCells(one, shape, "unclear")) found(textFound(one, shape, cell));
  },
});
