/**
 * Findings' fixes carried out: each cell is written only while it holds what it held when the finding was made.
 * Three syncs: one to see how the cells are formatted, one to verify, one to write.
 */
import { cellAt } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import type { Place } from "../../checks/input";
import type { Finding } from "../../checks/finding";
import { apply } from "../change/apply";
import type { CheckReading } from "./read-for-checks";
import { reported } from "../change/failure";
import type { Content, Operation } from "../change/operation";
import { line, type Report, type ReportLine } from "../change/report";
import { cellsOf, rawCells } from "../change/range-cells";
import type { CapturedCells, OverwrittenBlock } from "../change/undo-bundle";

type Read = Pick<CheckReading, "sheetIds" | "snapshot">;

interface CellToMend {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Mends what the findings say, several at a time: one write, one Fortryd. */
export function mend(
  context: Excel.RequestContext,
  reading: Read,
  findings: readonly Pick<Finding, "fix">[],
): Promise<Report> {
  return reported(mendCells(context, cellsToMend(reading, findings)));
}

async function mendCells(
  context: Excel.RequestContext,
  cells: readonly CellToMend[],
): Promise<Report> {
  if (cells.length === 0) return { done: [], notes: [], refusals: [line("gone", {})] };
  const before = await look(context, cells);
  const operations = cells.map((cell, at) => operationFor(cell, before[at]));
  const report = await apply(context, operations, mended(cells));
  const isUnsure = report.refusals.some(({ code }) => code === "partlyDone");
  return isUnsure ? stopped(context, cells, before, report) : report;
}

/** A cell two findings speak of is written once. */
function cellsToMend(
  reading: Read,
  findings: readonly Pick<Finding, "fix">[],
): readonly CellToMend[] {
  const cells = new Map<string, CellToMend>();
  for (const { fix = [] } of findings) {
    for (const { cell, from, to } of fix) {
      const sheetId = reading.sheetIds.get(cell.sheet);
      const at = cellAt(cell.address);
      const key = `${cell.sheet}!${cell.address}`;
      if (sheetId === undefined || at === undefined || cells.has(key)) continue;
      const held = heldIn(reading, cell.sheet, at) ?? from;
      cells.set(key, { sheetId, sheet: cell.sheet, ...at, from: held, to });
    }
  }
  return [...cells.values()];
}

/** What a cell of a typed table held when it was read: a finding may tell it in other words (`1, 5` for `1 og 5`). */
function heldIn(
  { snapshot }: Read,
  sheet: Place["sheet"],
  { row, column }: { readonly row: number; readonly column: number },
): CellValue | undefined {
  for (const table of snapshot.tables.values()) {
    if (table.sheet !== sheet) continue;
    const held = table.formulas[row - table.headerRow - 1]?.[column - table.column];
    if (held !== undefined) return held;
  }
  return undefined;
}

/** Each cell as it is now. One sync. A cell of a sheet that is gone is left to `apply`, which says so. */
async function look(
  context: Excel.RequestContext,
  cells: readonly CellToMend[],
): Promise<readonly (CapturedCells | undefined)[]> {
  const { worksheets } = context.workbook;
  const ranges = cells.map(({ sheetId, row, column }) => {
    const range = worksheets.getItemOrNullObject(sheetId).getRangeByIndexes(row, column, 1, 1);
    range.load("values,formulas,numberFormat");
    return range;
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : {
          ...cellsOf(range),
          numberFormats: rawCells(range.numberFormat).map((row) => row.map(String)),
        },
  );
}

const textFormat = "@";

function operationFor(cell: CellToMend, before: CapturedCells | undefined): Operation {
  const { sheetId, row, column, from, to } = cell;
  const content = contentOf(to);
  // In a cell formatted as text Excel keeps all that is written as text.
  const isHeldAsText =
    before?.numberFormats[0]?.[0] === textFormat &&
    typeof content === "object" &&
    !("text" in content);
  const numberFormat = typeof to === "number" ? "#,##0" : "General";
  return {
    op: "write",
    sheet: { id: sheetId },
    block: { row, column, contents: [[content]], ...(isHeldAsText && { numberFormat }) },
    expected: { row, column, formulas: [[from]] },
  };
}

function contentOf(to: CellValue): Content {
  if (typeof to === "number") return { number: to };
  if (typeof to === "boolean") return { boolean: to };
  if (to === "") return "blank";
  return to.startsWith("=") ? { formula: to } : { text: to };
}

/** How many cells of each sheet are mended. */
function mended(cells: readonly CellToMend[]): readonly ReportLine[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => line("cellsMended", { sheet, cells: count }));
}

/** Excel stopped while it wrote: looks again and says what stands, which can be undone as if all had gone well. */
async function stopped(
  context: Excel.RequestContext,
  cells: readonly CellToMend[],
  before: readonly (CapturedCells | undefined)[],
  report: Report,
): Promise<Report> {
  const after = await look(context, cells).catch(() => undefined);
  if (after === undefined) return report;
  const written = cells.flatMap((cell, at): { cell: CellToMend; step: OverwrittenBlock }[] => {
    const [was, is] = [before[at], after[at]];
    if (was === undefined || is?.formulas[0]?.[0] === was.formulas[0]?.[0]) return [];
    const { sheetId, row, column } = cell;
    const step = { step: "overwritten", sheetId, row, column, before: was } as const;
    return [{ cell, step: { ...step, after: is?.formulas ?? [] } }];
  });
  const [why] = report.refusals;
  const state =
    written.length === 0
      ? line("nothingChanged", {})
      : line("partlyDone", { done: written.length, of: cells.length });
  return {
    done: mended(written.map(({ cell }) => cell)),
    notes: [],
    refusals: written.length === cells.length || why === undefined ? [] : [why, state],
    undo: { steps: written.map(({ step }) => step), notUndone: [] },
  };
}
