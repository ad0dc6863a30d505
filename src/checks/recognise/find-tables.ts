/** Finds the tables of the plan's kinds on a sheet of anything, so that the user can be asked what they are. */
import type { CellValue } from "../../cells/cell-value";
import { foldPasted } from "../fold-pasted";
import type { SheetTable } from "../input";
import { findHeader, mostHeaderRows } from "./header";
import { recognise } from "./table-case";

export interface SheetCells {
  readonly sheet: string;
  /** The first cell, from 0 in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
}
export type FoundTable = Omit<SheetTable, "verdict">;

/** Lines above a header that may say its unit (`Beløb i t.kr.`) or area. */
const titleRows = 2;
const yearCell = /(?:^|\D)(?:19|20|21)\d\d(?:\D|$)/;

/** Every table in a rectangle of cells, from the top; a table ends at a blank row. */
export function findTables(cells: SheetCells): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const endOf = blockEnds(cells);
  let row = 0;
  while (row < cells.values.length) {
    const header = cells.values[row] ?? [];
    const tables = header.some((cell) => yearCell.test(String(cell)))
      ? blocksOf(cells, row).flatMap((block) => tableIn(cells, row, block, endOf) ?? [])
      : [];
    found.push(...tables);
    const last = Math.max(
      row,
      ...tables.map((table) => table.row - cells.row + table.values.length - 1),
    );
    row = last + 1;
  }
  return found;
}

interface Block {
  readonly first: number;
  readonly last: number;
}

/** Tables may stand side by side, with a column between them that is blank in the header and below it. */
function blocksOf({ values }: SheetCells, header: number): readonly Block[] {
  const width = Math.max(...values.slice(header, header + 2).map((cells) => cells.length));
  const blocks: Block[] = [];
  let first = -1;
  for (let column = 0; column <= width; column += 1) {
    const isBlank =
      column === width ||
      [header, header + 1].every((row) => String(values[row]?.[column] ?? "").trim() === "");
    if (!isBlank && first < 0) first = column;
    if (isBlank && first >= 0) {
      blocks.push({ first, last: column - 1 });
      first = -1;
    }
  }
  return blocks;
}

/** Finds the row after a block. It remembers the ends, because every row of a long list may look like a header. */
type BlockEnds = (header: number, block: Block) => number;

function blockEnds({ values }: SheetCells): BlockEnds {
  const known = new Map<string, number>();
  return (header, { first, last }) => {
    const columns = `${first}-${last}`;
    const before = known.get(columns) ?? 0;
    if (before > header) return before;
    const isBlank = (row: number): boolean =>
      (values[row] ?? []).slice(first, last + 1).every((cell) => String(cell).trim() === "");
    let end = header + 1;
    while (end < values.length && !isBlank(end)) end += 1;
    known.set(columns, end);
    return end;
  };
}

function tableIn(
  cells: SheetCells,
  header: number,
  block: Block,
  endOf: BlockEnds,
): FoundTable | undefined {
  const { first, last } = block;
  let start = header;
  while (
    start > 0 &&
    header - start < titleRows &&
    isTitle(cells.values[start - 1] ?? [], first, last)
  ) {
    start -= 1;
  }
  const end = endOf(header, block);
  const cut = (rows: readonly (readonly CellValue[])[], to: number): CellValue[][] =>
    rows.slice(start, to).map((row) => row.slice(first, last + 1));
  const looked = cut(cells.values, Math.min(end, start + mostHeaderRows));
  if (findHeader(looked)?.row !== header - start) return undefined;
  const values = cut(cells.values, end);
  const shape = recognise(values);
  if (!shape) return undefined;
  const years = shape.header.years.map(({ year }) => year).join("-");
  return {
    id: `${cells.sheet}/${shape.kind}/${years}/${foldPasted(shape.rows[0]?.name ?? "")}`,
    sheet: cells.sheet,
    row: cells.row + start,
    column: cells.column + first,
    values,
    ...(cells.formulas && { formulas: cut(cells.formulas, end) }),
  };
}

/** A line of text alone: one cell with words. */
function isTitle(row: readonly CellValue[], first: number, last: number): boolean {
  const filled = row.slice(first, last + 1).filter((cell) => String(cell).trim() !== "");
  return filled.length === 1 && typeof filled[0] === "string" && /\p{L}/u.test(filled[0]);
}
