/** How the rows and columns of an earlier block were styled, so that undoing can style them so again. Pure. */
import type { Rectangle } from "../../cells/rectangle";
import type { BlockStyle } from "../change/change-record";
import type { CellStyle } from "../change/operation";
import { bodyStart, type GeneratedBlock, tailOf } from "./block";
import { styleRows } from "./block-styles";

/**
 * The styles of those rows and columns that the new block does not have, or has with another style. Shapes count from
 * the block's first row and column.
 * @param oldTail how many sums the earlier block ended with
 */
export function stylesBefore(
  block: GeneratedBlock,
  old: Rectangle,
  oldTail: number,
): readonly BlockStyle[] {
  const tail = tailOf(block.rows);
  const rows = block.rows.length;
  const head = block.rows.slice(0, bodyStart(block));
  const ofBody =
    oldTail === tail ? (block.rows[head.length]?.kind ?? "body") : oldTail === 0 ? "note" : "body";
  const kinds = [
    ...head.map(({ kind }) => kind),
    ...Array.from({ length: old.rows - oldTail - head.length }, () => ofBody),
    ...Array.from({ length: oldTail }, () => "total" as const),
  ];
  const before = { ...block, rows: kinds.map((kind) => ({ kind, cells: () => [] })) };
  const isOtherwise = oldTail !== tail || old.columns > block.columns.length;
  // In a block without sums the rows come back before its last row, so that they come inside the block.
  const from = isOtherwise ? 0 : rows - Math.max(1, tail);
  const taken = { from, to: isOtherwise ? old.rows : from + Math.max(0, old.rows - rows) };
  if (taken.to === taken.from) return [];
  const origin = { row: 0, column: 0, rows: old.rows, columns: old.columns };
  const shape = { ...origin, row: taken.from, rows: taken.to - taken.from };
  const styles = styleRows(before, { made: block.name }, origin, taken);
  return [
    { op: "style", shape, style: unstyled },
    ...styles.flatMap((each): BlockStyle[] =>
      each.op === "style" ? [{ op: "style", shape: each.shape, style: each.style }] : [],
    ),
  ];
}

/** Excel gives cells that are put in the look of those above them, which may be a heading or a sum. */
const unstyled: CellStyle = { horizontal: "General", wrap: false, topBorder: "none" };
