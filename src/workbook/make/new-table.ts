/** A table that is made: on its own, or of headers of ours that have lost their table. Pure. */
import { cellsFrom } from "../../cells/cell-value";
import { fold } from "../../cells/fold";
import type { Rectangle } from "../../cells/rectangle";
import { expandColumns } from "../../plan/tables/expand";
import type { SheetTarget } from "../change/operation";
import type { PlanPart } from "../change/planned";
import { line } from "../change/report";
import type { BareHeaders } from "../find/locate";
import { freeName } from "../schema/free-name";
import { headerRow, tableStyle } from "../schema/looks";
import type { PlacedTable } from "../schema/sheets";
import type { TableWork, WorkColumn } from "./table-work";

/** The sheet that a table is made on. */
interface SheetWithRoom {
  readonly target: SheetTarget;
  readonly name: string;
  readonly used: Rectangle | undefined;
  /** The first column right of all that is there. */
  readonly edge: number;
}

interface Wanted {
  readonly years: readonly number[];
  /** How many rows the table gets at once. */
  readonly rows: number;
  /** Names that tables and ranges of the workbook have. */
  readonly taken: readonly string[];
}

interface NewTable extends PlanPart<"operations" | "notes"> {
  readonly work: TableWork;
}

/** @param bare the headers that have lost their table; undefined where there are none */
export function newTable(
  placed: PlacedTable,
  sheet: SheetWithRoom,
  bare: BareHeaders | undefined,
  { years, rows: wantedRows, taken }: Wanted,
): NewTable {
  const { table } = placed;
  const name = freeName(table.name, taken);
  const columns = columnsOf(placed, bare, years);
  const { row, column } = bare ?? { row: headerRow, column: sheet.edge };
  const isFresh = bare?.aboveNothing ?? true;
  const end = (sheet.used?.row ?? 0) + (sheet.used?.rows ?? 0);
  const rows = Math.max(1, isFresh ? wantedRows : end - row - 1);
  const headers = { row, column, rows: 1, columns: columns.length };
  const texts = columns.map(({ header }) => ({ text: header }));
  const on = { sheet: sheet.target };
  return {
    work: {
      ...placed,
      sheetTarget: sheet.target,
      sheetName: sheet.name,
      name,
      headerRow: row,
      column,
      columns,
      added: new Set(),
      rows,
      // The cells under such headers are not read, so nothing is added beneath them before the next time.
      ...(isFresh && { formulas: cellsFrom({ rows, columns: columns.length }, () => "") }),
      finished: false,
      unfinished: new Set(),
    },
    operations: [
      { op: "numberFormat", ...on, shape: headers, format: "@" },
      { op: "write", ...on, cells: { row, column, contents: [texts] } },
      { op: "addTable", ...on, shape: { ...headers, rows: rows + 1 }, name, style: tableStyle },
    ],
    notes: name === table.name ? [] : [line("tableNameTaken", { wanted: table.name, used: name })],
  };
}

function columnsOf(
  { table }: PlacedTable,
  bare: BareHeaders | undefined,
  years: readonly number[],
): readonly WorkColumn[] {
  const declared = expandColumns(table, years).map((column) => ({ header: column.header, column }));
  if (bare === undefined) return declared;
  const known = new Map(declared.map((each) => [fold(each.header), each.column]));
  return bare.headers.map((header) => {
    const column = known.get(fold(header));
    return column === undefined ? { header } : { header, column };
  });
}
