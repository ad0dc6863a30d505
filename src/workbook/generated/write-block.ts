/**
 * Puts a generated block on its sheet. One that is there is written anew in its place: it grows by inserting cells and
 * shrinks by taking out its own, so nothing people have added around it is overwritten, and cells that stay keep the
 * formatting people gave them. Pure.
 */
import { absoluteRange } from "../../cells/address";
import { columnLetters } from "../../cells/column-letters";
import type { Rectangle } from "../../cells/rectangle";
import { type BlockPlace, type BlockRow, type GeneratedBlock, tailOf } from "./block";
import type { BlockStyle } from "../change/change-record";
import type { CellStyle, Content, Operation, OperationOf, SheetTarget } from "../change/operation";
import { changeColumns, changeRows } from "../change/resize-block";
import type { SurveyedBlock } from "../find/survey";
import { styleRows } from "./block-styles";

/** Where a block goes; `nameTaken` when its name is there but has lost its place. */
export interface BlockPlaceOnSheet {
  readonly sheet: SheetTarget;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly nameTaken: boolean;
}

/** A block where there was none. */
export function newBlock(block: GeneratedBlock, place: BlockPlaceOnSheet): readonly Operation[] {
  const { sheet } = place;
  const area = {
    row: place.row,
    column: place.column,
    rows: block.rows.length,
    columns: block.columns.length,
  };
  const name = {
    op: "setName",
    name: block.name,
    formula: `=${absoluteRange(place.sheetName, area)}`,
  } as const;
  return [
    // First of all the name: whatever fails after it, the next run finds the place. It is hidden when all is done.
    { ...name, visible: true, ...(place.nameTaken && { replaces: true }) },
    ...widths(block, sheet, area.column),
    ...styleRows(block, sheet, area, { from: 0, to: block.rows.length }),
    ...write(block, sheet, area),
    { op: "showName", name: block.name, visible: false },
  ];
}

/** Widths, and helper columns out of sight. */
function widths(block: GeneratedBlock, sheet: SheetTarget, column: number): readonly Operation[] {
  return block.columns.flatMap(({ width, hidden }, at): Operation[] => {
    const here = { sheet, column: column + at, columns: 1 };
    const widen: Operation = { op: "columnWidth", ...here, pixels: width };
    return hidden === true ? [widen, { op: "hideColumns", ...here }] : [widen];
  });
}

/**
 * A block in the place of an earlier one. Cells come and go inside it, never at its edge: its name then goes along in
 * the same moment, and a run that was broken off finds the size it has come to.
 */
export function blockAgain(
  block: GeneratedBlock,
  sheet: { readonly id: string },
  old: SurveyedBlock,
  /** How many sums the earlier block ended with. */
  oldTail: number,
): readonly Operation[] {
  const rows = block.rows.length;
  const columns = block.columns.length;
  const area = { row: old.row, column: old.column, rows, columns };
  const across = columns - old.columns;
  const down = rows - old.rows;
  const name = { op: "showName", name: block.name } as const;
  const hasOtherKinds = tailOf(block.rows) !== oldTail;
  // What is styled only once is styled anew by the next run when this one does not come to its end.
  const begin: Operation = { ...name, visible: true };
  const end: Operation = { ...name, visible: false };
  const bodyEnd = old.rows - oldTail;
  const rowsAt = oldTail > 0 ? bodyEnd : bodyEnd - 1;
  const columnsAt = old.columns - 1;
  const styles = (): readonly Operation[] => {
    if (!old.finished) {
      const all = styleRows(block, sheet, area, { from: 0, to: rows });
      return [...widths(block, sheet, area.column), ...all];
    }
    const fresh = hasOtherKinds
      ? { from: firstOfBody(block), to: rows }
      : { from: rowsAt, to: rowsAt + Math.max(0, down) };
    const beside = { from: columnsAt, to: columnsAt + Math.max(0, across) };
    return [
      ...(across > 0 ? styleRows(block, sheet, area, { from: 0, to: rows }, beside) : []),
      ...styleRows(block, sheet, area, fresh),
    ];
  };
  const isReshaped = across !== 0 || down !== 0 || hasOtherKinds;
  const inBlock = { block: block.name, sheet };
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
    end,
  ];
}

/** How rows and columns of the earlier block were styled that this one has not, or has otherwise. */
function stylesBefore(
  block: GeneratedBlock,
  old: Rectangle,
  oldTail: number,
): readonly BlockStyle[] {
  const tail = tailOf(block.rows);
  const rows = block.rows.length;
  const head = block.rows.slice(0, firstOfBody(block));
  const ofBody =
    oldTail === tail ? (block.rows[head.length]?.kind ?? "body") : oldTail === 0 ? "note" : "body";
  const kinds = [
    ...head.map(({ kind }) => kind),
    ...Array.from({ length: old.rows - oldTail - head.length }, () => ofBody),
    ...Array.from({ length: oldTail }, () => "total" as const),
  ];
  const before = { ...block, rows: kinds.map((kind) => ({ kind, cells: () => [] })) };
  const isOtherwise = oldTail !== tail || old.columns > block.columns.length;
  // Without sums the rows come back before the last one, so that they come inside the block.
  const from = isOtherwise ? 0 : rows - Math.max(1, tail);
  const taken = { from, to: isOtherwise ? old.rows : from + Math.max(0, old.rows - rows) };
  if (taken.to === taken.from) return [];
  const origin = { row: 0, column: 0, rows: old.rows, columns: old.columns };
  const shape = { ...origin, row: taken.from, rows: taken.to - taken.from };
  const styles = styleRows(before, { made: block.name }, origin, taken);
  return [
    { op: "style", shape, style: unstyled },
    ...styles.flatMap((each) =>
      each.op === "style" ? [{ op: each.op, shape: each.shape, style: each.style }] : [],
    ),
  ];
}

/** Cells that come back take the look of those above, which may be a heading or a sum. */
const unstyled: CellStyle = { horizontal: "General", wrap: false, topBorder: "none" };

function isBody({ kind }: BlockRow): boolean {
  return kind === "body" || kind === "note";
}

function firstOfBody({ rows }: GeneratedBlock): number {
  return rows.findIndex(({ kind }) => kind === "header") + 1;
}

function write(
  block: GeneratedBlock,
  sheet: SheetTarget,
  area: Rectangle,
  again: Pick<OperationOf<"write">, "stylesBefore" | "keepsTexts" | "ownTexts"> = {},
): readonly Operation[] {
  const firstBody = area.row + firstOfBody(block) + 1;
  const lastBody = area.row + block.rows.findLastIndex(isBody) + 1;
  const letters = (column: number): string => columnLetters(area.column + column);
  const contents = block.rows.map(({ cells }, at): readonly Content[] => {
    const place: BlockPlace = { row: area.row + at + 1, firstBody, lastBody, letters };
    return cells(place);
  });
  const cells = { row: area.row, column: area.column, contents };
  return [
    ...(block.formats ?? []).map(({ format, ...at }): Operation => ({
      op: "numberFormat",
      sheet,
      shape: { ...at, row: area.row + at.row, column: area.column + at.column },
      format,
      block: block.name,
    })),
    {
      op: "write",
      sheet,
      block: block.name,
      cells,
      ...again,
    },
  ];
}
