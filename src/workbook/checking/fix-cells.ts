/** Carries the fixes of findings out. A cell is written only if it still holds what it held when the finding was made. */
import { cellAt } from "../../cells/address";
import { type CellPosition, singleCell } from "../../cells/rectangle";
import { type CellValue, isFormula } from "../../cells/cell-value";
import type { Place } from "../../checks/input";
import type { Finding } from "../../checks/finding";
import { change } from "../change/change";
import type { CheckReading } from "./read-for-checks";
import type { Content, Operation } from "../change/operation";
import { line, type Report, type ReportLine } from "../change/report";
import { rangeAt, rawCells } from "../change/range-cells";

type Read = Pick<CheckReading, "sheetIds" | "snapshot">;

interface CellToFix extends CellPosition {
  readonly sheetId: string;
  readonly sheet: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/**
 * Fixes the cells of one finding or several, as one change that can be undone as one. It takes three syncs: one to see
 * how the cells are formatted, one to verify, one to write.
 */
export function fixCells(
  context: Excel.RequestContext,
  reading: Read,
  findings: readonly Pick<Finding, "fix">[],
): Promise<Report> {
  const cells = cellsToFix(reading, findings);
  return change(context, {
    look: (asked) => look(asked, cells),
    plan: (held) => ({
      // An earlier try may have fixed some of the cells.
      operations: cells.flatMap((cell, at) =>
        held[at]?.formula === cell.to ? [] : [operationFor(cell, held[at]?.numberFormat)],
      ),
      done: fixed(cells),
      obstacles: cells.length === 0 ? [line("gone", {})] : [],
    }),
    standing: (before, after) =>
      fixed(cells.filter((_, at) => before[at]?.formula !== after[at]?.formula)),
  });
}

/** The cells to fix; a cell that two findings point at is there once. */
function cellsToFix(
  reading: Read,
  findings: readonly Pick<Finding, "fix">[],
): readonly CellToFix[] {
  const cells = new Map<string, CellToFix>();
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

/** What a cell of a typed table held when it was read. A finding may say it in other words (`1, 5` for `1 og 5`). */
function heldIn(
  { snapshot }: Read,
  sheet: Place["sheet"],
  { row, column }: CellPosition,
): CellValue | undefined {
  for (const table of snapshot.tables.values()) {
    if (table.sheetName !== sheet) continue;
    const { body, formulas } = table.found;
    const held = formulas[row - body.row]?.[column - body.column];
    if (held !== undefined) return held;
  }
  return undefined;
}

interface HeldCell {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** Reads each cell as it is now, in one sync; undefined where its sheet is gone. */
async function look(
  context: Excel.RequestContext,
  cells: readonly CellToFix[],
): Promise<readonly (HeldCell | undefined)[]> {
  const { worksheets } = context.workbook;
  const ranges = cells.map((cell) =>
    rangeAt(worksheets.getItemOrNullObject(cell.sheetId), singleCell(cell)).load(
      "formulas,numberFormat",
    ),
  );
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : {
          formula: rawCells(range.formulas)[0]?.[0] ?? "",
          numberFormat: String(rawCells(range.numberFormat)[0]?.[0] ?? ""),
        },
  );
}

const textFormat = "@";

function operationFor(cell: CellToFix, heldFormat: string | undefined): Operation {
  const { sheetId, row, column, from, to } = cell;
  const content = contentOf(to);
  // In a cell that is formatted as text Excel keeps whatever is written as text.
  const isHeldAsText =
    heldFormat === textFormat && typeof content === "object" && !("text" in content);
  const numberFormat = typeof to === "number" ? "#,##0" : "General";
  return {
    op: "write",
    sheet: { id: sheetId },
    cells: { row, column, contents: [[content]], ...(isHeldAsText && { numberFormat }) },
    expected: { row, column, formulas: [[from]] },
  };
}

function contentOf(to: CellValue): Content {
  if (typeof to === "number") return { number: to };
  if (typeof to === "boolean") return { boolean: to };
  if (to === "") return "blank";
  return isFormula(to) ? { formula: to } : { text: to };
}

/** The lines that say how many cells of each sheet are fixed. */
function fixed(cells: readonly CellToFix[]): readonly ReportLine[] {
  const counts = new Map<string, number>();
  for (const { sheet } of cells) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => line("cellsCorrected", { sheet, cells: count }));
}
