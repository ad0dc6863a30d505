/**
 * What people have typed in a generated block that is written anew: texts in its blank cells stay, and everything else
 * that the block takes the place of is named. Pure.
 */
import { cellAddress } from "../../cells/address";
import { type CellValue, isFormula } from "../../cells/cell-value";
import type { Rectangle } from "../../cells/rectangle";
import type { Images } from "./images";
import { type Content, formulaIn, type Operation, type OperationOf } from "./operation";
import { isOwn, isSameContent, ownRowsOf } from "./own-rows";
import { line, type ReportLine } from "./report";
import type { Touched } from "./touched";

/** A write that gives a block new contents. */
export interface Rewriting {
  readonly write: OperationOf<"write">;
  /** What the block held before, and where. */
  readonly area: Rectangle;
  readonly held: readonly (readonly CellValue[])[];
  /** Where a row or column of the block is moved to, both counted in the block; undefined for one that is taken out. */
  readonly rowTo: (row: number) => number | undefined;
  readonly columnTo: (column: number) => number | undefined;
  /** Whether the add-in wrote what a cell of the old block holds; undefined where its rows are not kept. */
  readonly isOwn: ((row: number, column: number) => boolean) | undefined;
}

/**
 * The blocks that are written anew, by their names.
 * @param operations of a whole change, which touches `touched`
 */
export function rewritingsOf(
  operations: readonly Operation[],
  { blocks }: Touched,
  { blocks: images, settings }: Pick<Images, "blocks" | "settings">,
): ReadonlyMap<string, Rewriting> {
  const rewritings = new Map<string, Rewriting>();
  for (const write of operations) {
    if (write.op !== "write" || write.block === undefined) continue;
    const name = write.block;
    const image = images.get(name);
    const place = blocks.find((block) => block.name === name);
    if (image === undefined || place === undefined) continue;
    const { area, formulas: held } = image;
    const { contents } = write.cells;
    const keeping = ownRowsOf(name);
    const own = keeping.read(settings.get(keeping.key));
    rewritings.set(name, {
      write,
      area,
      held,
      rowTo: movedBy(place.rowsAt, contents.length - area.rows),
      columnTo: movedBy(place.columnsAt, (contents[0]?.length ?? 0) - area.columns),
      isOwn: own && remembering(held.map((row) => isOwn(own, row))),
    });
  }
  return rewritings;
}

/** Where lines of cells go when some are put in at a place, or taken out from it on. */
function movedBy(at: number, more: number): (line: number) => number | undefined {
  return (line) => {
    if (line < at) return line;
    return line < at - more ? undefined : line + more;
  };
}

function remembering(rows: readonly ((column: number) => boolean)[]) {
  return (row: number, column: number): boolean => rows[row]?.(column) === true;
}

/** The operations with people's texts left where they are. */
export function leavingTexts(
  operations: readonly Operation[],
  rewritings: ReadonlyMap<string, Rewriting>,
): readonly Operation[] {
  return operations.map((operation) => {
    const rewriting = operation.op === "write" ? rewritings.get(operation.block ?? "") : undefined;
    if (operation.op !== "write" || rewriting === undefined) return operation;
    // A long block is written some rows at a time.
    const from = operation.cells.row - rewriting.write.cells.row;
    const contents: (Content | undefined)[][] = operation.cells.contents.map((row) => [...row]);
    for (const { row, column, was } of oldCells(rewriting)) {
      const [down, across] = [rewriting.rowTo(row), rewriting.columnTo(column)];
      const cells = down === undefined ? undefined : contents[down - from];
      if (cells === undefined || across === undefined) continue;
      if (isLeft(rewriting, was, cells[across], across)) cells[across] = undefined;
    }
    return { ...operation, cells: { ...operation.cells, contents } };
  });
}

/** Whether the cell holds a text of a person's that the block has no need to write over. */
function isLeft(
  { write }: Rewriting,
  was: CellValue,
  content: Content | undefined,
  across: number,
): boolean {
  return (
    write.keepsTexts === true &&
    content === "blank" &&
    typeof was === "string" &&
    !isFormula(was) &&
    write.ownTexts?.includes(across) !== true
  );
}

interface OldCell {
  /** Both count in the old block. */
  readonly row: number;
  readonly column: number;
  readonly was: CellValue;
}

/** The cells of the old block that hold something. */
function oldCells({ held }: Rewriting): readonly OldCell[] {
  return held.flatMap((cells, row) =>
    cells.flatMap((was, column) => (was === "" ? [] : [{ row, column, was }])),
  );
}

/** In one block so many cells are named. */
const mostNamed = 20;

/** What people typed and the blocks take the place of. Where the block's own rows are not kept, some of it may be its own. */
export function replacedInBlocks(
  rewritings: ReadonlyMap<string, Rewriting>,
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return [...rewritings.values()].flatMap((rewriting): readonly ReportLine[] => {
    const target = rewriting.write.sheet;
    const sheet = "id" in target ? (tabs.get(target.id) ?? "") : "";
    const lines = replacedIn(rewriting, sheet);
    const left = lines.length - mostNamed;
    return left <= 0
      ? lines
      : [...lines.slice(0, mostNamed), line("moreReplaced", { sheet, count: left })];
  });
}

function replacedIn(rewriting: Rewriting, sheet: string): readonly ReportLine[] {
  const { write, area, rowTo, columnTo } = rewriting;
  const { row: top, column: first, contents } = write.cells;
  const hasFormulas = rewriting.held.flat().some(isFormula);
  return oldCells(rewriting).flatMap(({ row, column, was }): readonly ReportLine[] => {
    if (rewriting.isOwn?.(row, column) === true) return [];
    const [down, across] = [rowTo(row), columnTo(column)];
    if (down === undefined || across === undefined) {
      if (rewriting.isOwn === undefined) return [];
      const cell = cellAddress(area.row + row, area.column + column);
      return [line("removedWithRow", { sheet, cell, was })];
    }
    const content = contents[down]?.[across];
    if (content === undefined || isSameContent(was, content)) return [];
    if (isLeft(rewriting, was, content, across)) return [];
    const at = { sheet, cell: cellAddress(top + down, first + across), was };
    if (rewriting.isOwn === undefined) return unkept(rewriting, at, content, hasFormulas, across);
    if (content === "blank") return [line("textReplaced", at)];
    const isFigure = formulaIn(content) !== undefined;
    return [isFigure ? line("figureReplaced", at) : line("contentReplaced", at)];
  });
}

/**
 * A cell of a block whose own rows are not kept: what stands in a formula's place was typed, and so may texts be that
 * go from a column with the block's own.
 */
function unkept(
  { write }: Rewriting,
  at: { readonly sheet: string; readonly cell: string; readonly was: CellValue },
  content: Content,
  hasFormulas: boolean,
  across: number,
): readonly ReportLine[] {
  if (isFormula(at.was)) return [];
  if (write.keepsTexts !== true) return [];
  if (formulaIn(content) !== undefined) return hasFormulas ? [line("figureReplaced", at)] : [];
  const isText = content === "blank" && typeof at.was === "string";
  return isText && write.ownTexts?.includes(across) === true ? [line("textReplaced", at)] : [];
}
