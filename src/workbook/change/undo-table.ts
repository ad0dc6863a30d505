/** Undoing the rows and columns a change put into a table. Pure. */
import type { CellValue } from "../../cells/cell-value";
import type { ChangedTable } from "./change-record";
import type { Operation } from "./operation";
import type { PresentTable } from "./undoing";

export interface UndoneTable {
  readonly operations: readonly Operation[];
  readonly rowsRemoved: number;
  /** Cells people have typed in those rows and columns since. */
  readonly typed: number;
  /** Rows that cannot be told from people's own any more, and stay. */
  readonly rowsLeft: boolean;
}

/** @param written what the change left in a cell of the table's sheet; undefined where it wrote nothing */
export function undoTable(
  table: ChangedTable,
  now: PresentTable | undefined,
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
  const sheet = { id: table.sheetId };
  const { body } = now;
  return {
    operations: [
      // From the bottom up, so that each run stays put until its turn.
      ...runsOf(rows.at).map(({ from, to }): Operation => ({
        op: "deleteRows",
        table: table.id,
        sheet,
        shape: { ...body, row: body.row + from, rows: to - from },
      })),
      ...columns.map(({ id }): Operation => ({ op: "deleteColumn", table: table.id, column: id })),
    ],
    rowsRemoved: rows.at.length,
    typed: rows.typed + inColumns,
    rowsLeft: rows.left,
  };
}

/** Formulas are ours: what people type in such a column is a value. */
function isTyped(cell: CellValue): boolean {
  return cell !== "" && !(typeof cell === "string" && cell.startsWith("="));
}

interface OurRows {
  readonly at: readonly number[];
  readonly typed: number;
  readonly left: boolean;
}

/** The rows put in, where they stand by now: people may have sorted the table, and added rows of their own. */
function ourRows({ rowsBefore, rowsAfter, rowsAdded }: ChangedTable, now: PresentTable): OurRows {
  const count = rowsAfter - rowsBefore;
  const place = Array.from({ length: count }, (_, at) => rowsBefore + at);
  const none: OurRows = { at: [], typed: 0, left: false };
  if (count <= 0 || now.formulas.length <= rowsBefore) return none;
  const stillThere = place.filter((at) => at < now.formulas.length);
  const typedIn = (at: number): number => (now.formulas[at] ?? []).filter(isTyped).length;
  if (rowsAdded === undefined) {
    return {
      at: stillThere,
      typed: stillThere.reduce((sum, at) => sum + typedIn(at), 0),
      left: false,
    };
  }
  const texts = now.formulas.map((row) => JSON.stringify(row));
  const wanted = rowsAdded.map((row) => JSON.stringify(row));
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
  return { at: place, typed: edited.reduce((sum, at) => sum + typedIn(at), 0), left: false };
}

function runsOf(order: readonly number[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of order) {
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs.reverse();
}
