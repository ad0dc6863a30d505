/** Undoing the rows and columns a change put into a table. Pure. */
import { type CellValue, type Cells, isFormula } from "../../cells/cell-value";
import { spansOf } from "../../cells/runs";
import type { TableRows } from "./asking";
import type { ChangedTable } from "./change-record";
import type { Operation } from "./operation";

export interface UndoneTable {
  readonly operations: readonly Operation[];
  readonly rowsRemoved: number;
  /** How many cells people have typed since in those rows and columns. */
  readonly typed: number;
  /** The rows cannot be told from people's own any more, and stay. */
  readonly rowsLeft: boolean;
}

/** @param written what the change left in a cell of the table's sheet; undefined where it wrote nothing */
export function undoTable(
  table: ChangedTable,
  now: TableRows | undefined,
  written: (row: number, column: number) => CellValue | undefined,
): UndoneTable {
  if (now === undefined) return { operations: [], rowsRemoved: 0, typed: 0, rowsLeft: false };
  const rows = ourRows(table, now);
  const columns = table.columnsAdded.flatMap(({ id, cells }) => {
    const offset = now.columns.indexOf(id);
    return offset < 0 ? [] : [{ id, offset, cells }];
  });
  const ours = new Set(rows.at);
  const inColumns = columns.reduce((sum, { offset, cells }) => {
    const typed = now.formulas.filter((row, at) => {
      const cell = row[offset] ?? "";
      const left = written(now.body.row + at, now.body.column + offset) ?? cells[at]?.[0];
      return !ours.has(at) && isTyped(cell) && cell !== left;
    });
    return sum + typed.length;
  }, 0);
  const { body } = now;
  return {
    operations: [
      // The rows are taken out from the bottom up, so that each run stays in its place until its turn.
      ...spansOf(rows.at)
        .toReversed()
        .map(({ from, to }): Operation => ({
          op: "deleteRows",
          sheet: { id: table.sheetId },
          shape: { ...body, row: body.row + from, rows: to - from },
        })),
      ...columns.map(({ id }): Operation => ({ op: "deleteColumn", table: table.id, column: id })),
    ],
    rowsRemoved: rows.at.length,
    typed: rows.typed + inColumns,
    rowsLeft: rows.left,
  };
}

/** Formulas are the change's own: people type values in such a column. */
function isTyped(cell: CellValue): boolean {
  return cell !== "" && !isFormula(cell);
}

interface OurRows {
  /** Where the rows stand in the table now, ascending. */
  readonly at: readonly number[];
  readonly typed: number;
  readonly left: boolean;
}

/** The rows that the change put in. People may have sorted the table since, and added rows of their own. */
function ourRows({ rowsBefore, rowsAfter, rowsAdded }: ChangedTable, now: TableRows): OurRows {
  const count = rowsAfter - rowsBefore;
  const place = Array.from({ length: count }, (_, at) => rowsBefore + at);
  const none: OurRows = { at: [], typed: 0, left: false };
  if (count <= 0 || now.formulas.length <= rowsBefore) return none;
  const typedIn = (rows: readonly number[]): number =>
    rows.reduce((sum, at) => sum + (now.formulas[at] ?? []).filter(isTyped).length, 0);
  if (rowsAdded === undefined) {
    const stillThere = place.filter((at) => at < now.formulas.length);
    return { at: stillThere, typed: typedIn(stillThere), left: false };
  }
  const texts = textsOf(now.formulas);
  const wanted = textsOf(rowsAdded);
  if (wanted.every((text, nth) => texts[rowsBefore + nth] === text)) return { ...none, at: place };
  const taken = new Set<number>();
  const found = wanted.map((text) => {
    const at = texts.findIndex((each, row) => each === text && !taken.has(row));
    if (at >= 0) taken.add(at);
    return at;
  });
  if (!found.includes(-1)) return { ...none, at: [...taken].sort((a, b) => a - b) };
  const isInPlace = now.formulas.length === rowsAfter && [...taken].every((at) => at >= rowsBefore);
  if (!isInPlace) return { ...none, left: true };
  const edited = place.filter((at) => !taken.has(at));
  return { at: place, typed: typedIn(edited), left: false };
}

function textsOf(rows: Cells): readonly string[] {
  return rows.map((row) => JSON.stringify(row));
}
