/** How the rows of a generated block look when they are first written. Pure. */
import type { Rectangle } from "../../cells/rectangle";
import type { CellStyle, Operation, SheetTarget } from "../change/operation";
import { looks } from "../schema/looks";
import type { BlockRow, GeneratedBlock } from "./block";

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

/** Rows or columns of a block, from its first; `to` is the one after the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * How these rows of the block look when they are new; a year without money is blank by its number format.
 * @param across the columns; all of them when absent
 */
export function styleRows(
  block: GeneratedBlock,
  sheet: SheetTarget,
  area: Rectangle,
  { from, to }: Run,
  across: Run = { from: 0, to: block.columns.length },
): readonly Operation[] {
  const operations: Operation[] = [];
  const visible = Math.max(
    across.from,
    block.columns.findIndex(({ hidden }) => hidden !== true),
  );
  for (const { kind, start, end } of runsOf(block.rows, from, to)) {
    const row = area.row + start;
    const rows = end - start;
    const inColumns = (first: number, last: number): Rectangle => ({
      row,
      rows,
      column: area.column + first,
      columns: last - first,
    });
    const whole = inColumns(across.from, across.to);
    operations.push({ op: "style", sheet, block: block.name, shape: whole, style: plain });
    const look = kind === "body" ? undefined : rowLooks[kind];
    if (look !== undefined) {
      operations.push({
        op: "style",
        sheet,
        block: block.name,
        shape: inColumns(visible, across.to),
        style: look,
      });
    }
    if (kind === "title" || kind === "note") continue;
    for (const [at, { numbers }] of block.columns.entries()) {
      if (at < across.from || at >= across.to || numbers === undefined) continue;
      const cells = inColumns(at, at + 1);
      operations.push({
        op: "style",
        sheet,
        block: block.name,
        shape: cells,
        style: { horizontal: "Right" },
      });
      if (kind === "header") continue;
      const sum = kind === "total" && block.blankSums !== true;
      const format = formats[numbers][sum ? "total" : "body"];
      operations.push({ op: "numberFormat", sheet, shape: cells, format, block: block.name });
    }
    if (kind !== "body" || across.from > 0) continue;
    for (const run of textColumns(block.columns, visible)) {
      const style: CellStyle = { wrap: true, horizontal: "Left" };
      operations.push({
        op: "style",
        sheet,
        block: block.name,
        shape: inColumns(run.from, run.to),
        style,
      });
    }
  }
  return operations;
}

/** Runs of columns that hold words, from the first that is seen. */
function textColumns(columns: GeneratedBlock["columns"], visible: number): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = visible; at < columns.length; at += 1) {
    if (columns[at]?.numbers !== undefined) continue;
    const last = runs.at(-1);
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Inserted cells look like those above them, so a new row is first given no look at all. */
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
