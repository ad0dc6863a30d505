/**
 * Puts a generated block on its sheet. A block that is there is written anew in its place: it grows by inserting cells
 * and shrinks by taking out its own, so nothing that people have added around it is overwritten, and cells that stay
 * keep the formatting people gave them. Pure.
 */
import { absoluteRange } from "../../cells/address";
import { columnLetters } from "../../cells/column-letters";
import type { CellPosition, Rectangle } from "../../cells/rectangle";
import { type BlockPlace, bodyStart, type GeneratedBlock, isBody, tailOf } from "./block";
import type { Content, Operation, OperationOf, SheetTarget } from "../change/operation";
import { changeColumns, changeRows } from "../change/resize-block";
import { ownRows, ownRowsOf } from "../change/own-rows";
import type { SurveyedBlock } from "../find/survey";
import { styleRows } from "./block-styles";
import { stylesBefore } from "./styles-before";

/** Where a new block goes. */
export interface BlockPlaceOnSheet extends CellPosition {
  readonly sheet: SheetTarget;
  readonly sheetName: string;
  /** The block's name is in the workbook already, and refers to cells that are gone. */
  readonly nameTaken: boolean;
}

/** Puts a block where there was none. */
export function newBlock(block: GeneratedBlock, place: BlockPlaceOnSheet): readonly Operation[] {
  const { sheet, row, column } = place;
  const { name } = block;
  const area = { row, column, rows: block.rows.length, columns: block.columns.length };
  const formula = `=${absoluteRange(place.sheetName, area)}`;
  const replaces = place.nameTaken && { replaces: true };
  return [
    // The name comes first, so that the next run finds the place whatever fails after it. It is hidden when all is done.
    { op: "setName", name, formula, visible: true, ...replaces },
    ...widths(block, sheet, column),
    ...styleRows(block, sheet, area, { from: 0, to: area.rows }),
    ...write(block, sheet, area, {}, { isNew: true }),
    { op: "showName", name, visible: false },
  ];
}

/** Sets the columns' widths, and hides helper columns. */
function widths(block: GeneratedBlock, sheet: SheetTarget, column: number): readonly Operation[] {
  return block.columns.flatMap(({ width, hidden }, at): Operation[] => {
    const here = { sheet, column: column + at, columns: 1 };
    const widen: Operation = { op: "columnWidth", ...here, pixels: width };
    return hidden === true ? [widen, { op: "hideColumns", ...here }] : [widen];
  });
}

/**
 * Puts a block in the place of an earlier one. Its size changes with its name, so a run that is broken off leaves a name
 * that says how large the block is.
 * @param oldTail how many sums the earlier block ended with
 */
export function blockAgain(
  block: GeneratedBlock,
  sheet: { readonly id: string },
  old: SurveyedBlock,
  oldTail: number,
): readonly Operation[] {
  const { name } = block;
  const rows = block.rows.length;
  const columns = block.columns.length;
  const area = { row: old.row, column: old.column, rows, columns };
  const across = columns - old.columns;
  const down = rows - old.rows;
  const hasOtherKinds = tailOf(block.rows) !== oldTail;
  const bodyEnd = old.rows - oldTail;
  const rowsAt = oldTail > 0 ? bodyEnd : bodyEnd - 1;
  const columnsAt = old.columns - 1;
  const styles = (): readonly Operation[] => {
    if (!old.finished) {
      const all = styleRows(block, sheet, area, { from: 0, to: rows });
      return [...widths(block, sheet, area.column), ...all];
    }
    const fresh = hasOtherKinds
      ? { from: bodyStart(block), to: rows }
      : { from: rowsAt, to: rowsAt + Math.max(0, down) };
    const beside = { from: columnsAt, to: columnsAt + Math.max(0, across) };
    return [
      ...(across > 0 ? styleRows(block, sheet, area, { from: 0, to: rows }, beside) : []),
      ...styleRows(block, sheet, area, fresh),
    ];
  };
  const isReshaped = across !== 0 || down !== 0 || hasOtherKinds;
  // Only new rows and columns are styled. While the name is visible, the next run styles all, in case this one stops.
  const begin: Operation = { op: "showName", name, visible: true };
  const inBlock = { block: name, sheet };
  return [
    ...(isReshaped ? [begin] : []),
    ...changeColumns(inBlock, old, across > 0 ? columnsAt : old.columns + across, across),
    ...changeRows(inBlock, { ...old, columns }, down > 0 ? rowsAt : bodyEnd + down, down),
    ...styles(),
    ...write(block, sheet, area, {
      stylesBefore: stylesBefore(block, old, oldTail),
      ...(!hasOtherKinds && { keepsTexts: true }),
      ...(block.ownTexts && { ownTexts: block.ownTexts }),
    }),
    { op: "showName", name, visible: false },
  ];
}

function write(
  block: GeneratedBlock,
  sheet: SheetTarget,
  { row, column }: Rectangle,
  again: Pick<OperationOf<"write">, "stylesBefore" | "keepsTexts" | "ownTexts">,
  kept: Pick<OperationOf<"setSetting">, "isNew"> = {},
): readonly Operation[] {
  const firstBody = row + bodyStart(block) + 1;
  const lastBody = row + block.rows.findLastIndex(isBody) + 1;
  const letters = (offset: number): string => columnLetters(column + offset);
  const contents = block.rows.map(({ cells }, at): readonly Content[] => {
    const place: BlockPlace = { row: row + at + 1, firstBody, lastBody, letters };
    return cells(place);
  });
  const inBlock = { sheet, block: block.name };
  return [
    ...(block.formats ?? []).map(({ format, ...at }): Operation => {
      const shape = { ...at, row: row + at.row, column: column + at.column };
      return { op: "numberFormat", ...inBlock, shape, format };
    }),
    { op: "write", ...inBlock, cells: { row, column, contents }, ...again },
    { ...ownRowsOf(block.name).keep(ownRows(contents)), ...kept },
  ];
}
