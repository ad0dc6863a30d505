/** A table while it is being made or repaired: where it stands, its columns in order, and the rows it has. */
import type { Cells } from "../../cells/cell-value";
import type { AnyColumn, TableKey } from "../../plan/tables";
import { type ExpandedColumn, expandColumns, partsOfKey } from "../../plan/tables/expand";
import type { Located } from "../find/locate";
import type { LocatedTable } from "../find/locate-tables";
import type { SheetTarget } from "../change/operation";
import type { PlacedTable } from "../schema/sheets";
import type { TableInUse } from "../schema/formula-names";

/** A column as it stands. One that people added is not declared, and has only a header. */
export interface WorkColumn {
  readonly header: string;
  readonly column?: ExpandedColumn;
}

export interface TableWork extends PlacedTable {
  readonly sheetTarget: SheetTarget;
  readonly sheetName: string;
  /** Excel's id; absent while the table is being made. */
  readonly id?: string;
  readonly name: string;
  readonly headerRow: number;
  readonly column: number;
  readonly columns: readonly WorkColumn[];
  /** Offsets of the columns that this change puts in. */
  readonly added: ReadonlySet<number>;
  readonly rows: number;
  /** What the rows hold now, with the new columns blank; absent where it has not been read. */
  readonly formulas?: Cells;
  /** An earlier run has given the table its formats, validation and formulas. Otherwise all of it gets them now. */
  readonly finished: boolean;
  /** Offsets of columns that an earlier run put in and did not finish. */
  readonly unfinished: ReadonlySet<number>;
}

/** Where the column stands in the table; undefined where the table has no such column. */
export function offsetOf(work: TableWork, key: AnyColumn): number | undefined {
  const offset = work.columns.findIndex(({ column }) => column?.key === key);
  return offset < 0 ? undefined : offset;
}

/** The columns of a located table in their order, each with its declaration. */
export function columnsInPlace(
  located: LocatedTable,
  years: readonly number[],
): readonly WorkColumn[] {
  const known = new Map(
    expandColumns(located.table, allYears(located, years)).map((c) => [c.key, c]),
  );
  const keys = new Map([...located.columns].map(([key, offset]) => [offset, key]));
  return located.found.columns.map(({ name }, offset): WorkColumn => {
    const key = keys.get(offset);
    const column = key && known.get(key);
    return column === undefined ? { header: name } : { header: name, column };
  });
}

function allYears(located: LocatedTable, years: readonly number[]): readonly number[] {
  const found = [...located.columns.keys()].flatMap((key) => {
    const { year } = partsOfKey(key);
    return year === undefined ? [] : [year];
  });
  return [...new Set([...years, ...found])].sort((a, b) => a - b);
}

/** The names that formulas must use once these tables are made or repaired, by the tables' declared names. */
export function namesInUse(
  works: ReadonlyMap<TableKey, TableWork>,
): ReadonlyMap<string, TableInUse> {
  return new Map(
    [...works.values()].map((work) => [work.table.name, inUse(work.name, work.columns)]),
  );
}

/** The names that formulas must use in the workbook as it is, by the tables' declared names. */
export function tablesInUse({ tables }: Located): ReadonlyMap<string, TableInUse> {
  return new Map(
    [...tables.values()].map((located) => [
      located.table.name,
      inUse(located.found.name, columnsInPlace(located, [])),
    ]),
  );
}

function inUse(name: string, columns: readonly WorkColumn[]): TableInUse {
  const renamed = columns.flatMap(({ header, column }): [string, string][] =>
    column === undefined || column.header === header ? [] : [[column.header, header]],
  );
  return { name, headers: new Map(renamed) };
}
