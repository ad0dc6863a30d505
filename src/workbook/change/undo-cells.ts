/** Undoing what a change wrote in single cells. A cell that has been changed since is left, and named. Pure. */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { contains } from "../../cells/rectangle";
import type { CapturedCells, ChangedCells } from "./change-record";
import type { Operation } from "./operation";

interface RestoredCells {
  readonly operations: readonly Operation[];
  /** How many cells get their contents back. */
  readonly restored: number;
  /** Addresses of the cells that have been changed since. */
  readonly left: readonly string[];
  /** For how many of the restored cells it is not known what the change left in them. */
  readonly unknown: number;
}

/** @param now the cells as they stand */
export function restoreCells(changed: ChangedCells, now: CapturedCells): RestoredCells {
  const { area, before, after } = changed;
  const left: string[] = [];
  let restored = 0;
  let unknown = 0;
  const contents = before.formulas.map((row, down) =>
    row.map((was, across) => {
      const is = now.formulas[down]?.[across];
      // The second kind of cells got nothing but a format from the change, so what they hold now is people's.
      if (is === was || after?.[down]?.[across] === was) return false;
      if (after === undefined) unknown += 1;
      else if (is !== after[down]?.[across]) {
        left.push(cellAddress(area.row + down, area.column + across));
        return false;
      }
      restored += 1;
      return true;
    }),
  );
  const formats = before.numberFormats.map((row, down) =>
    row.map(
      (format, across) =>
        contents[down]?.[across] === true || now.numberFormats[down]?.[across] !== format,
    ),
  );
  const operation: Operation = {
    ...restoreAll(changed),
    expected: now.formulas,
    only: { contents, formats },
  };
  const isNeeded = formats.some((row) => row.includes(true));
  return { operations: isNeeded ? [operation] : [], restored, left, unknown };
}

/** Puts all of the cells back, whatever they hold now. */
export function restoreAll({ sheetId, area: { row, column }, before }: ChangedCells) {
  return { op: "restore", sheet: { id: sheetId }, row, column, kept: before } as const;
}

/** What the last of these changes to cells left in a cell; undefined where none of them touched it. */
export function leftAt(
  cells: readonly ChangedCells[],
  row: number,
  column: number,
): CellValue | undefined {
  const holding = cells.findLast(({ area }) => contains(area, { row, column }));
  return holding?.after?.[row - holding.area.row]?.[column - holding.area.column];
}
