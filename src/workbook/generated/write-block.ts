/**
 * Puts a generated block on its sheet. One that is there is written anew in its place: it grows by inserting cells and
 * shrinks by taking out its own, so nothing people have added around it is overwritten, and cells that stay keep the
 * formatting people gave them. Pure.
 */
import { absoluteRange } from "../../cells/address";
import { columnLetters } from "../../cells/column-letters";
import type { Rectangle } from "../../cells/rectangle";
import { type BlockPlace, type BlockRow, type GeneratedBlock, tailOf } from "./block";
import { looks } from "../schema/looks";
import type { CellStyle, Content, Operation, SheetTarget } from "../change/operation";
import type { SurveyedBlock } from "../find/survey";

/** Where a block goes; `nameTaken` when its name is there but has lost its place. */
export interface BlockSpot {
  readonly sheet: SheetTarget;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly nameTaken: boolean;
}

/** A block where there was none. */
export function layNewBlock(block: GeneratedBlock, spot: BlockSpot): readonly Operation[] {
  const area = {
    row: spot.row,
    column: spot.column,
    rows: block.rows.length,
    columns: block.columns.length,
  };
  const name = {
    op: "setName",
    name: block.name,
    formula: `=${absoluteRange(spot.sheetName, area)}`,
  } as const;
  return [
    // First of all the name: whatever fails after it, the next run finds the place. It is hidden when all is done.
    { ...name, visible: true, ...(spot.nameTaken && { replaces: true }) },
    ...setOut(block, spot.sheet, area.column),
    ...dress(block, spot.sheet, area, 0, block.rows.length),
    ...write(block, spot.sheet, area),
    { ...name, visible: false, replaces: true },
  ];
}

/** Widths, and helper columns out of sight. */
function setOut(block: GeneratedBlock, sheet: SheetTarget, column: number): readonly Operation[] {
  return block.columns.flatMap(({ width, hidden }, at): Operation[] => {
    const here = { sheet, column: column + at, columns: 1 };
    const widen: Operation = { op: "columnWidth", ...here, pixels: width };
    return hidden === true ? [widen, { op: "hideColumns", ...here }] : [widen];
  });
}

/** A block in the place of an earlier one. */
export function layBlockAgain(
  block: GeneratedBlock,
  spot: Pick<BlockSpot, "sheet" | "sheetName">,
  old: SurveyedBlock,
  /** How many sums the earlier block ended with. */
  oldTail: number,
): readonly Operation[] {
  const { sheet, sheetName } = spot;
  const columns = block.columns.length;
  const rows = block.rows.length;
  const area = { row: old.row, column: old.column, rows, columns };
  const across = columns - old.columns;
  const tail = tailOf(block.rows);
  // Rows between the title and the sums come and go at the end of the body.
  const down = rows - tail - (old.rows - oldTail);
  const bodyEnd = old.row + old.rows - oldTail;
  const operations: Operation[] = [];
  if (across > 0) {
    const shape = {
      row: old.row,
      column: old.column + old.columns,
      rows: old.rows,
      columns: across,
    };
    operations.push({ op: "insertCells", sheet, shape, shift: "Right" });
  } else if (across < 0) {
    const shape = { row: old.row, column: old.column + columns, rows: old.rows, columns: -across };
    operations.push(takeOut(sheet, shape, "Left"));
  }
  operations.push(...changeRows(sheet, { column: old.column, columns }, bodyEnd, down));
  const sums = tail - oldTail;
  operations.push(
    ...changeRows(sheet, { column: old.column, columns }, bodyEnd + down + oldTail, sums),
  );
  operations.push({
    op: "setName",
    name: block.name,
    formula: `=${absoluteRange(sheetName, area)}`,
    visible: false,
    replaces: true,
  });
  if (!old.finished) {
    operations.push(...setOut(block, sheet, area.column), ...dress(block, sheet, area, 0, rows));
  }
  if (across > 0) operations.push(...dress(block, sheet, area, 0, rows, old.columns));
  if (down > 0) {
    const from = bodyEnd - old.row;
    operations.push(...dress(block, sheet, area, from, from + down));
  }
  if (sums > 0) operations.push(...dress(block, sheet, area, rows - sums, rows));
  return [...operations, ...write(block, sheet, area)];
}

function changeRows(
  sheet: SheetTarget,
  across: { readonly column: number; readonly columns: number },
  end: number,
  by: number,
): readonly Operation[] {
  if (by > 0) {
    const shape = { row: end, rows: by, ...across };
    return [{ op: "insertCells", sheet, shape, shift: "Down" }];
  }
  return by < 0 ? [takeOut(sheet, { row: end + by, rows: -by, ...across }, "Up")] : [];
}

function takeOut(sheet: SheetTarget, shape: Rectangle, shift: "Up" | "Left"): Operation {
  return { op: "deleteCells", sheet, shape, shift };
}

function write(block: GeneratedBlock, sheet: SheetTarget, area: Rectangle): readonly Operation[] {
  const isBody = ({ kind }: BlockRow): boolean => kind === "body" || kind === "note";
  const firstBody = area.row + block.rows.findIndex(isBody) + 1;
  const lastBody = area.row + block.rows.findLastIndex(isBody) + 1;
  const letters = (column: number): string => columnLetters(area.column + column);
  const contents = block.rows.map(({ cells }, at): readonly Content[] => {
    const place: BlockPlace = { row: area.row + at + 1, firstBody, lastBody, letters };
    return cells(place);
  });
  return [{ op: "write", sheet, block: { row: area.row, column: area.column, contents } }];
}

const formats = {
  kroner: { body: "#,##0;-#,##0;;@", total: "#,##0;-#,##0" },
  count: { body: "#,##0;-#,##0;0;@", total: "#,##0" },
} as const;

const rowLooks = {
  title: looks.title,
  header: looks.generatedHeader,
  total: looks.total,
  note: looks.help,
} as const satisfies Partial<Record<BlockRow["kind"], CellStyle>>;

/** How rows `from`–`to` of the block look when they are new; a year without money is blank by its number format. */
function dress(
  block: GeneratedBlock,
  sheet: SheetTarget,
  area: Rectangle,
  from: number,
  to: number,
  firstColumn = 0,
): readonly Operation[] {
  const operations: Operation[] = [];
  const columns = block.columns.length - firstColumn;
  const visible = Math.max(
    firstColumn,
    block.columns.findIndex(({ hidden }) => hidden !== true),
  );
  for (const { kind, start, end } of runsOf(block.rows, from, to)) {
    const row = area.row + start;
    const rows = end - start;
    const whole = { row, rows, column: area.column + firstColumn, columns };
    const seen = {
      row,
      rows,
      column: area.column + visible,
      columns: block.columns.length - visible,
    };
    operations.push({ op: "style", sheet, shape: whole, style: plain });
    const look = kind === "body" ? undefined : rowLooks[kind];
    if (look !== undefined) operations.push({ op: "style", sheet, shape: seen, style: look });
    if (kind === "title" || kind === "note") continue;
    for (const [at, { numbers }] of block.columns.entries()) {
      if (at < firstColumn || numbers === undefined) continue;
      const cells = { row, rows, column: area.column + at, columns: 1 };
      operations.push({ op: "style", sheet, shape: cells, style: { horizontal: "Right" } });
      if (kind === "header") continue;
      const sum = kind === "total" && block.blankSums !== true;
      const format = formats[numbers][sum ? "total" : "body"];
      operations.push({ op: "numberFormat", sheet, shape: cells, format });
    }
    if (kind !== "body" || firstColumn > 0) continue;
    for (const { from: first, to } of textColumns(block.columns, visible)) {
      const names = { row, rows, column: area.column + first, columns: to - first };
      const style: CellStyle = { wrap: true, horizontal: "Left" };
      operations.push({ op: "style", sheet, shape: names, style });
    }
  }
  return operations;
}

/** Runs of columns that hold words, from the first that is seen. */
function textColumns(
  columns: GeneratedBlock["columns"],
  visible: number,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = visible; at < columns.length; at += 1) {
    if (columns[at]?.numbers !== undefined) continue;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Inserted cells take the look of those above; a new row begins from nothing. */
const plain: CellStyle = {
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: "none",
  vertical: "Top",
};

function runsOf(
  rows: readonly BlockRow[],
  from: number,
  to: number,
): readonly { readonly kind: BlockRow["kind"]; readonly start: number; readonly end: number }[] {
  const runs: { kind: BlockRow["kind"]; start: number; end: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = rows[at]?.kind;
    if (kind === undefined) break;
    const last = runs.at(-1);
    if (last?.kind === kind) last.end = at + 1;
    else runs.push({ kind, start: at, end: at + 1 });
  }
  return runs;
}
