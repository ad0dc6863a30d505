/** Undoing what a change did to generated blocks, wherever they stand by now. Pure. */
import type { Cells } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { BlockImage, ChangedBlock, NameMeaning } from "./change-record";
import { movedBy } from "./moved-formula";
import type { Operation } from "./operation";
import { typedSince } from "./typed-since";

interface BlockNow {
  readonly area: Rectangle;
  readonly formulas: Cells;
}

/** A block of the change, as it stands; `area` is absent where its cells are gone. */
export interface BlockToUndo {
  readonly block: ChangedBlock;
  readonly now: BlockImage | undefined;
  readonly meaning: {
    readonly before: NameMeaning | undefined;
    readonly now: NameMeaning | undefined;
  };
}

interface CountedBlock {
  readonly block: ChangedBlock;
  /** Cells that go back to what they were. */
  readonly restored: number;
  /** Cells people have typed in it since. */
  readonly typed: number;
}

export interface UndoneBlocks {
  readonly operations: readonly Operation[];
  readonly counts: readonly CountedBlock[];
}

/**
 * First blocks that were new go, then the others get their size back from the bottom up, and last their contents: what
 * stands above a block moves it, and its formulas with it.
 */
export function undoBlocks(blocks: readonly BlockToUndo[]): UndoneBlocks {
  const fresh = blocks.filter(({ block }) => block.before === undefined);
  const old = blocks.flatMap((each) => {
    const { block, now, meaning } = each;
    const { before } = block;
    if (before === undefined || now === undefined || meaning.now === undefined) return [];
    return [{ ...each, now, before, growth: before.area.rows - now.area.rows }];
  });
  const changed = old.filter((each) => !isBack(each));
  const bottomUp = changed.toSorted((a, b) => b.now.area.row - a.now.area.row);
  return {
    operations: [
      ...fresh.flatMap(remove),
      // A block is named for all to see until it is back, so that a try that is broken off is known.
      ...changed.flatMap(({ block: { name }, meaning }): readonly Operation[] =>
        meaning.now === undefined || meaning.now.visible
          ? []
          : [{ op: "showName", name, visible: true }],
      ),
      ...bottomUp.flatMap(({ block, now, before }) => resized(block, now.area, before.area)),
      ...changed.flatMap((each) => {
        const above = changed.filter(
          ({ block, now }) =>
            block.sheetId === each.block.sheetId && now.area.row < each.now.area.row,
        );
        const row = each.now.area.row + above.reduce((sum, { growth }) => sum + growth, 0);
        return restored(each, row);
      }),
    ],
    counts: [
      ...fresh.map(({ block, now }) => ({
        block,
        restored: 0,
        typed: now === undefined ? 0 : typedInNew(block, now),
      })),
      ...old.map(({ block, now, before }) => ({
        block,
        restored: differing(now, before),
        typed:
          isSameSize(now.area, before.area) && differing(now, before) === 0
            ? 0
            : typedIn(block, now, before),
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

function typedInNew({ after }: ChangedBlock, now: BlockNow): number {
  return typedSince(relative(now), after && relative(after));
}

function isBack({
  now,
  before,
  meaning,
}: BlockToUndo & { now: BlockImage; before: BlockImage }): boolean {
  const visible = meaning.before?.visible ?? false;
  return (
    isSameSize(now.area, before.area) &&
    differing(now, before) === 0 &&
    JSON.stringify(now.numberFormats) === JSON.stringify(before.numberFormats) &&
    meaning.now?.visible === visible
  );
}

/** @param row where the block comes to stand once all have their size; what is written finds it by its name */
function restored(
  { block, now, before, meaning }: BlockToUndo & { now: BlockImage; before: BlockImage },
  row: number,
): readonly Operation[] {
  const { name, sheetId } = block;
  const { column } = now.area;
  const { values, numberFormats } = before;
  const formulas = movedBy(before.formulas, row - before.area.row, column - before.area.column);
  const kept = { values, formulas, numberFormats };
  return [
    ...restyled(block, now.area),
    { op: "restore", sheet: { id: sheetId }, row: now.area.row, column, kept, block: name },
    { op: "showName", name, visible: meaning.before?.visible ?? false },
  ];
}

/** Rows and columns that come back are styled as the block's own. */
function restyled({ styles, sheetId, name }: ChangedBlock, area: Rectangle): readonly Operation[] {
  return styles.map(({ shape, ...each }) => ({
    ...each,
    sheet: { id: sheetId },
    block: name,
    shape: { ...shape, row: area.row + shape.row, column: area.column + shape.column },
  }));
}

/** The cells as they read from the sheet's first row and column on. */
function relative({ area, formulas }: BlockNow): { row: number; column: number; formulas: Cells } {
  return { row: 0, column: 0, formulas: movedBy(formulas, -area.row, -area.column) };
}

function isSameSize(a: Rectangle, b: Rectangle): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

function differing(now: BlockNow, before: BlockImage): number {
  if (!isSameSize(now.area, before.area)) return before.formulas.flat().length;
  const was = relative(before).formulas;
  return relative(now).formulas.reduce(
    (sum, row, down) => sum + row.filter((cell, across) => was[down]?.[across] !== cell).length,
    0,
  );
}

/** Rows and columns come and go inside the block, so that its name goes along in the same moment. */
function resized(block: ChangedBlock, now: Rectangle, before: Rectangle): readonly Operation[] {
  const sheet = { id: block.sheetId };
  const operations: Operation[] = [];
  const rows = before.rows - now.rows;
  const row = now.row + Math.min(block.rowsAt, now.rows - 1);
  const across = { column: now.column, columns: now.columns };
  if (rows > 0) {
    const shape = { row, rows, ...across };
    operations.push({ op: "insertCells", sheet, shape, shift: "Down", block: block.name });
  } else if (rows < 0) {
    const from = now.row + Math.min(block.rowsAt, now.rows + rows);
    const shape = { row: from, rows: -rows, ...across };
    operations.push({ op: "deleteCells", sheet, shape, shift: "Up", block: block.name });
  }
  const columns = before.columns - now.columns;
  const down = { row: now.row, rows: before.rows };
  if (columns > 0) {
    const column = now.column + Math.min(block.columnsAt, now.columns - 1);
    const shape = { column, columns, ...down };
    operations.push({ op: "insertCells", sheet, shape, shift: "Right", block: block.name });
  } else if (columns < 0) {
    const column = now.column + Math.min(block.columnsAt, now.columns + columns);
    const shape = { column, columns: -columns, ...down };
    operations.push({ op: "deleteCells", sheet, shape, shift: "Left", block: block.name });
  }
  return operations;
}

/**
 * A cell is the change's own when it holds what the change left there; or, where an earlier try has given the block its
 * size back, what it held before, or what the change left in the row and column that stand there now.
 */
function typedIn(
  { after, rowsAt, columnsAt }: ChangedBlock,
  now: BlockNow,
  before: BlockImage,
): number {
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
