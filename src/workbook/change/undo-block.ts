/** Undoing what a change did to generated blocks, wherever they stand by now. Pure. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { BlockImage, ChangedBlock, NameMeaning } from "./change-record";
import { isSameText } from "./differences";
import { movedBy } from "./moved-formula";
import type { Operation } from "./operation";
import { changeColumns, changeRows } from "./resize-block";
import { typedSince } from "./typed-since";

interface BlockNow {
  readonly area: Rectangle;
  readonly formulas: Cells;
}

/** A block of the change, as it stands. */
export interface BlockToUndo {
  readonly block: ChangedBlock;
  /** Undefined where the block's cells are gone. */
  readonly now: BlockImage | undefined;
  /** What the block's name means. */
  readonly meaning: {
    readonly before: NameMeaning | undefined;
    readonly now: NameMeaning | undefined;
  };
}

/** A block that was there before the change and still is. */
interface OldBlock extends BlockToUndo {
  readonly before: BlockImage;
  readonly now: BlockImage;
}

interface CountedBlock {
  readonly block: ChangedBlock;
  /** How many cells go back to what they were. */
  readonly restored: number;
  /** How many cells people have typed in it since. */
  readonly typed: number;
}

export interface UndoneBlocks {
  readonly operations: readonly Operation[];
  readonly counts: readonly CountedBlock[];
}

/**
 * Blocks that were new go first. The others then get their size back from the bottom up, and last their contents: a
 * block that changes its size moves those beneath it, and their formulas with them.
 */
export function undoBlocks(blocks: readonly BlockToUndo[]): UndoneBlocks {
  const fresh = blocks.filter(({ block }) => block.before === undefined);
  const old = blocks.flatMap((each): OldBlock[] => {
    const { now, meaning } = each;
    const { before } = each.block;
    if (before === undefined || now === undefined || meaning.now === undefined) return [];
    return [{ ...each, now, before }];
  });
  const changed = old.filter((each) => !isBack(each));
  const bottomUp = changed.toSorted((a, b) => b.now.area.row - a.now.area.row);
  return {
    operations: [
      ...fresh.flatMap(remove),
      // A block's name is visible until the block is back, so that a try that is broken off can be seen.
      ...changed
        .filter(({ meaning }) => meaning.now?.visible === false)
        .map(({ block: { name } }) => ({ op: "showName", name, visible: true }) as const),
      ...bottomUp.flatMap(resized),
      ...changed.flatMap((each) => {
        const above = changed.filter(
          ({ block, now }) =>
            block.sheetId === each.block.sheetId && now.area.row < each.now.area.row,
        );
        const growths = above.map(({ now, before }) => before.area.rows - now.area.rows);
        return restored(
          each,
          growths.reduce((sum, growth) => sum + growth, each.now.area.row),
        );
      }),
    ],
    counts: [
      ...fresh.map(({ block, now }) => ({
        block,
        restored: 0,
        typed: now ? typedSince(relative(now), block.after && relative(block.after)) : 0,
      })),
      ...old.map((each) => ({
        block: each.block,
        restored: differing(each),
        typed: hasContentsBack(each) ? 0 : typedIn(each),
      })),
    ],
  };
}

function remove({ block, now, meaning }: BlockToUndo): readonly Operation[] {
  if (meaning.now === undefined) return [];
  const { name, sheetId } = block;
  const forget: Operation = { op: "deleteName", name };
  if (now === undefined) return [forget];
  return [{ op: "clearBlock", sheet: { id: sheetId }, shape: now.area, block: name }, forget];
}

function isBack(each: OldBlock): boolean {
  const { now, before, meaning } = each;
  return (
    hasContentsBack(each) &&
    isSameText(now.numberFormats, before.numberFormats) &&
    meaning.now?.visible === (meaning.before?.visible ?? false)
  );
}

function hasContentsBack(each: OldBlock): boolean {
  return isSameSize(each.now.area, each.before.area) && differing(each) === 0;
}

/** @param row where the block comes to stand once all have their size */
function restored({ block, now, before, meaning }: OldBlock, row: number): readonly Operation[] {
  const { name, sheetId } = block;
  const { column } = now.area;
  const formulas = movedBy(before.formulas, row - before.area.row, column - before.area.column);
  const kept = { values: before.values, formulas, numberFormats: before.numberFormats };
  return [
    ...restyled(block, now.area),
    { op: "restore", sheet: { id: sheetId }, row: now.area.row, column, kept, block: name },
    { op: "showName", name, visible: meaning.before?.visible ?? false },
  ];
}

/** Rows and columns that come back get the styles they had. */
function restyled({ styles, sheetId, name }: ChangedBlock, area: Rectangle): readonly Operation[] {
  return styles.map(({ shape, ...each }) => ({
    ...each,
    sheet: { id: sheetId },
    block: name,
    shape: { ...shape, row: area.row + shape.row, column: area.column + shape.column },
  }));
}

/** The cells as they would read if the block stood in the sheet's first row and column. */
function relative({ area, formulas }: BlockNow): { row: number; column: number; formulas: Cells } {
  return { row: 0, column: 0, formulas: movedBy(formulas, -area.row, -area.column) };
}

function isSameSize(a: Rectangle, b: Rectangle): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** How many cells of the block as it was hold something else now; all of them where the size is another. */
function differing({ now, before }: OldBlock): number {
  if (!isSameSize(now.area, before.area)) return before.formulas.flat().length;
  const was = relative(before).formulas;
  return relative(now).formulas.reduce(
    (sum, row, down) => sum + row.filter((cell, across) => was[down]?.[across] !== cell).length,
    0,
  );
}

/** Gives the block its size back: rows first, and then columns. */
function resized({ block, now, before }: OldBlock): readonly Operation[] {
  const at = { block: block.name, sheet: { id: block.sheetId } };
  const { area } = now;
  const rows = before.area.rows - area.rows;
  const columns = before.area.columns - area.columns;
  // What is put in must come before the last row or column, and what is taken out must be there.
  const firstRow = Math.min(block.rowsAt, area.rows + Math.min(rows, -1));
  const firstColumn = Math.min(block.columnsAt, area.columns + Math.min(columns, -1));
  return [
    ...changeRows(at, area, firstRow, rows),
    ...changeColumns(at, { ...area, rows: before.area.rows }, firstColumn, columns),
  ];
}

/**
 * How many cells people have typed in the block. A cell is the change's own when it holds what the change left there;
 * or, where an earlier try has given the block its size back, what it held before, or what the change left in the row
 * and column that stand there now.
 */
function typedIn({ block: { after, rowsAt, columnsAt }, now, before }: OldBlock): number {
  if (after === undefined) return typedSince(relative(now), undefined);
  const hasSizeBack = isSameSize(now.area, before.area);
  if (!hasSizeBack && !isSameSize(now.area, after.area)) {
    return typedSince(relative(now), relative(after));
  }
  const [left, was] = [relative(after).formulas, relative(before).formulas];
  const rows = before.area.rows - after.area.rows;
  const columns = before.area.columns - after.area.columns;
  let typed = 0;
  relative(now).formulas.forEach((cells, down) =>
    cells.forEach((cell, across) => {
      if (cell === "" || cell === left[down]?.[across]) return;
      if (hasSizeBack) {
        const from = down >= rowsAt ? down - rows : down;
        const at = across >= columnsAt ? across - columns : across;
        if (cell === was[down]?.[across] || cell === left[from]?.[at]) return;
      }
      typed += 1;
    }),
  );
  return typed;
}
