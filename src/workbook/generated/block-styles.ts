/** How the rows of a generated block look when they are new. Pure. */
import type { Rectangle } from "../../cells/rectangle";
import { runsOf, type Span, spansOf } from "../../cells/runs";
import type { CellStyle, Operation, SheetTarget } from "../change/operation";
import { looks } from "../schema/looks";
import type { BlockRow, GeneratedBlock } from "./block";

/** In the body a year without money is blank by its number format. */
const formats = {
  kroner: { body: "#,##0;-#,##0;;@", total: "#,##0;-#,##0" },
  count: { body: "#,##0;-#,##0;0;@", total: "#,##0" },
} as const;

const rowLooks: Readonly<Record<Exclude<BlockRow["kind"], "body">, CellStyle>> = {
  title: looks.title,
  header: looks.generatedHeader,
  total: looks.total,
  note: looks.help,
};

/** New cells have the look of those above them, so they are first given this one, which is none. */
const plain: CellStyle = {
  bold: false,
  italic: false,
  fontColor: "#000000",
  fill: "none",
  vertical: "Top",
};

/**
 * Styles some rows of a block.
 * @param area where the block stands
 * @param across the columns; all of them when absent
 */
export function styleRows(
  block: GeneratedBlock,
  sheet: SheetTarget,
  area: Rectangle,
  { from, to }: Span,
  across: Span = { from: 0, to: block.columns.length },
): readonly Operation[] {
  const inBlock = { sheet, block: block.name };
  const style = (shape: Rectangle, look: CellStyle): Operation => ({
    op: "style",
    ...inBlock,
    shape,
    style: look,
  });
  const firstSeen = block.columns.findIndex(({ hidden }) => hidden !== true);
  const visible = Math.max(across.from, firstSeen);
  const kinds = block.rows.slice(from, to).map(({ kind }, at) => ({ kind, row: from + at }));
  return runsOf(kinds, (above, { kind }) => above.kind === kind).flatMap((run): Operation[] => {
    const [{ kind, row }] = run;
    const inColumns = (columns: Span): Rectangle => ({
      row: area.row + row,
      rows: run.length,
      column: area.column + columns.from,
      columns: columns.to - columns.from,
    });
    const operations = [style(inColumns(across), plain)];
    if (kind !== "body") {
      operations.push(style(inColumns({ from: visible, to: across.to }), rowLooks[kind]));
    }
    if (kind === "title" || kind === "note") return operations;
    block.columns.forEach(({ numbers }, at) => {
      if (at < across.from || at >= across.to || numbers === undefined) return;
      const shape = inColumns({ from: at, to: at + 1 });
      operations.push(style(shape, { horizontal: "Right" }));
      if (kind === "header") return;
      const isSum = kind === "total" && block.blankSums !== true;
      const format = formats[numbers][isSum ? "total" : "body"];
      operations.push({ op: "numberFormat", ...inBlock, shape, format });
    });
    if (kind !== "body" || across.from > 0) return operations;
    const words = block.columns.flatMap(({ numbers }, at) =>
      at >= visible && numbers === undefined ? [at] : [],
    );
    const look: CellStyle = { wrap: true, horizontal: "Left" };
    return [...operations, ...spansOf(words).map((columns) => style(inColumns(columns), look))];
  });
}
