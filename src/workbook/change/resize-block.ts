/**
 * Cells put into a generated block, or taken out of it. They come and go inside the block, never at its edge, so that
 * its name follows in the same action. Pure.
 */
import type { Rectangle } from "../../cells/rectangle";
import type { Operation, SheetTarget } from "./operation";

/** A block on its sheet, by its hidden name. */
interface BlockOnSheet {
  readonly block: string;
  readonly sheet: SheetTarget;
}

/**
 * @param at the first row that comes or goes, from 0 in the block
 * @param by how many rows come; below 0, how many go
 */
export function changeRows(
  block: BlockOnSheet,
  { row, column, columns }: Rectangle,
  at: number,
  by: number,
): readonly Operation[] {
  const shape = { row: row + at, rows: Math.abs(by), column, columns };
  if (by > 0) return [{ op: "insertCells", ...block, shape, shift: "Down" }];
  return by < 0 ? [{ op: "deleteCells", ...block, shape, shift: "Up" }] : [];
}

/**
 * @param at the first column that comes or goes, from 0 in the block
 * @param by how many columns come; below 0, how many go
 */
export function changeColumns(
  block: BlockOnSheet,
  { row, rows, column }: Rectangle,
  at: number,
  by: number,
): readonly Operation[] {
  const shape = { row, rows, column: column + at, columns: Math.abs(by) };
  if (by > 0) return [{ op: "insertCells", ...block, shape, shift: "Right" }];
  return by < 0 ? [{ op: "deleteCells", ...block, shape, shift: "Left" }] : [];
}
