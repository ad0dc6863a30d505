/** Undoing what a change did to one generated block, wherever it stands by now. Pure. */
import { absoluteRange } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { BlockImage, ChangedBlock, NameMeaning } from "./change-record";
import type { Operation } from "./operation";
import { typedSince } from "./typed-since";

type Cells = readonly (readonly CellValue[])[];

export interface UndoneBlock {
  readonly operations: readonly Operation[];
  /** Cells that go back to what they were. */
  readonly restored: number;
  /** Cells people have typed in it since. */
  readonly typed: number;
}

interface BlockNow {
  readonly area: Rectangle;
  readonly formulas: Cells;
}

/** @param tab the name of the block's tab now */
export function undoBlock(
  block: ChangedBlock,
  now: BlockNow | undefined,
  meaning: { readonly before: NameMeaning | undefined; readonly now: NameMeaning | undefined },
  tab: string,
): UndoneBlock {
  const { name, before } = block;
  if (meaning.now === undefined) return nothing;
  const forget: Operation = { op: "deleteName", name };
  if (now === undefined)
    return before === undefined ? { ...nothing, operations: [forget] } : nothing;
  const sheet = { id: block.sheetId };
  if (before === undefined) {
    const clear: Operation = { op: "clearBlock", sheet, shape: now.area, block: name };
    const typed = typedSince(relative(now), block.after && relative(block.after));
    return { operations: [clear, forget], restored: 0, typed };
  }
  const restored = differing(now, before);
  const visible = meaning.before?.visible ?? false;
  const isNamed = meaning.now.visible === visible && isSameSize(now.area, before.area);
  if (restored === 0 && isNamed) return nothing;
  const { row, column } = now.area;
  const area = { row, column, rows: before.area.rows, columns: before.area.columns };
  const { values, formulas, numberFormats } = before;
  return {
    operations: [
      ...resized(block, now.area, before.area),
      { op: "restore", sheet, row, column, kept: { values, formulas, numberFormats }, block: name },
      {
        op: "setName",
        name,
        formula: `=${absoluteRange(tab, area)}`,
        visible,
        replaces: true,
      },
    ],
    restored,
    typed: typedIn(block, now, before),
  };
}

const nothing: UndoneBlock = { operations: [], restored: 0, typed: 0 };

function relative({ formulas }: { readonly formulas: Cells }): {
  row: number;
  column: number;
  formulas: Cells;
} {
  return { row: 0, column: 0, formulas };
}

function isSameSize(a: Rectangle, b: Rectangle): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

function differing(now: BlockNow, before: BlockImage): number {
  if (!isSameSize(now.area, before.area)) return before.formulas.flat().length;
  return before.formulas.reduce(
    (sum, row, down) =>
      sum + row.filter((cell, across) => now.formulas[down]?.[across] !== cell).length,
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
  const isBack = isSameSize(now.area, before.area);
  if (!isBack && !isSameSize(now.area, after.area))
    return typedSince(relative(now), relative(after));
  const rows = before.area.rows - after.area.rows;
  const columns = before.area.columns - after.area.columns;
  let typed = 0;
  now.formulas.forEach((cells, down) =>
    cells.forEach((cell, across) => {
      if (cell === "" || cell === after.formulas[down]?.[across]) return;
      if (isBack) {
        if (cell === before.formulas[down]?.[across]) return;
        const from = down >= rowsAt ? down - rows : down;
        const at = across >= columnsAt ? across - columns : across;
        if (cell === after.formulas[from]?.[at]) return;
      }
      typed += 1;
    }),
  );
  return typed;
}
