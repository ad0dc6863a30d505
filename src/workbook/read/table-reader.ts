/** Reads the rows of a located table as its columns are declared. What does not fit becomes a problem with its place. */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import type { NamedRows, Written } from "../../plan/tables/codec";
import { partsOfKey, placed } from "../../plan/tables/expand";
import type { ReadProblemCode } from "../../plan/tables/problem-codes";
import { isTyped, rowOf } from "../../plan/tables/row";
import type { KeyedColumn, RowOf, Table } from "../../plan/tables/table";
import type { RowPlace, Year } from "../../plan/types";
import { toYear } from "../../plan/units";
import type { LocatedTable } from "../find/locate-tables";
import { contentOffsets, hasContent } from "../find/filled-rows";
import type { ReadProblem } from "./snapshot";

/** What reading a row needs beside its cells. */
export interface ReadingContext {
  readonly problems: ReadProblem[];
  /** The activities and areas that cells may name; absent before those are known. */
  readonly named?: NamedRows;
}

/** Where the cells of a column stand that people type in. */
interface TypedCells {
  /** Absent where the table has no such column. */
  readonly offset?: number;
  /** For a family its columns by year. They are found once for the table, and not once for each row. */
  readonly years: readonly { readonly year: Year; readonly offset: number }[];
}

/** The table's rows that hold something; a row without its key is left out. */
export function readRows<T extends Table>(
  table: T,
  located: LocatedTable | undefined,
  context: ReadingContext,
): (RowOf<T> & { readonly at: RowPlace })[] {
  if (located === undefined) return [];
  const { found, sheetName: sheet } = located;
  const places = placesOf(table, located);
  const content = contentOffsets(located);
  const seen = new Set<string>();
  return found.values.flatMap((cells, index) => {
    if (!hasContent(content, cells)) return [];
    const at = { sheet, row: found.body.row + index };
    const reader = cellReader(located, cells, at.row, context);
    const row = rowOf(table, {
      value: (column) => {
        const value = reader.read(column, places.get(column.key)?.offset);
        if (column.key === table.unique && value !== undefined) {
          const said = textOfWritten(column.codec.write(value));
          if (seen.has(fold(said))) reader.misfit(column, "duplicateKey", said);
          seen.add(fold(said));
        }
        return value;
      },
      byYear: (column) => {
        const values = new Map<Year, unknown>();
        for (const { year, offset } of places.get(column.key)?.years ?? []) {
          const value = reader.read(column, offset);
          if (value !== undefined) values.set(year, value);
        }
        return values;
      },
    });
    return row === undefined ? [] : [{ ...row, at }];
  });
}

function placesOf(table: Table, { columns }: LocatedTable): ReadonlyMap<string, TypedCells> {
  const places = new Map<string, { offset?: number; years: { year: Year; offset: number }[] }>(
    table.inOrder.filter(isTyped).map(({ key }) => [key, { years: [] }]),
  );
  for (const [key, offset] of columns) {
    const { column, year: number } = partsOfKey(key);
    const place = places.get(column);
    const year = number === undefined ? undefined : toYear(number);
    if (number === undefined && place) place.offset = offset;
    else if (year !== undefined) place?.years.push({ year, offset });
  }
  return places;
}

/** The cells of one row, each read as its column declares. */
export interface CellReader {
  /** The value of the column's cell, or undefined where it is blank or cannot be read. */
  read(column: KeyedColumn, offset: number | undefined): unknown;
  /** Adds a problem with the column's cell that the cell alone does not show. */
  misfit(column: KeyedColumn, code: ReadProblemCode, text: string): void;
}

/** A reader of one row, which adds what does not fit to the problems. `row` counts from 0 in the sheet. */
export function cellReader(
  { table, columns, found, sheetName: sheet }: LocatedTable,
  cells: readonly CellValue[],
  row: number,
  { problems, named }: ReadingContext,
): CellReader {
  const add = (
    offset: number,
    problem: Pick<ReadProblem, "code" | "severity" | "suggestion">,
    text: string,
  ): void => {
    const column = found.columns[offset]?.name ?? "";
    const cell = cellAddress(row, found.body.column + offset);
    problems.push({ ...problem, table: table.key, sheet, cell, column, text });
  };
  return {
    read: (column, offset) => {
      if (offset === undefined) return undefined;
      const cell = cells[offset] ?? "";
      if (typeof cell === "string" && cell.trim() === "") {
        if (column.need !== undefined)
          add(offset, { code: "requiredBlank", severity: "error" }, "");
        return undefined;
      }
      const { value, problem } = column.codec.readCell(cell);
      if (problem !== undefined) add(offset, problem, textOfCell(cell));
      if (value === undefined || named === undefined) return value;
      const resolved = column.codec.resolve?.(value, named);
      for (const { code, text } of resolved?.unknown ?? [])
        add(offset, { code, severity: "error" }, text);
      return resolved?.value ?? value;
    },
    misfit: (column, code, text) =>
      add(columns.get(placed(column, 0)) ?? 0, { code, severity: "error" }, text),
  };
}

function textOfWritten(written: Written): string {
  return "text" in written ? written.text : String(written.number);
}

/** What the cell holds as text; a number has a decimal comma. */
function textOfCell(cell: CellValue): string {
  return typeof cell === "number"
    ? cell.toLocaleString("da-DK", { maximumFractionDigits: 10 })
    : String(cell);
}
