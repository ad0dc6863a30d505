/** The cells of Kriminalitet that figures are written to, and whether they hold what the preview showed. */
import { cellAddress } from "../../cells/address";
import type { Count } from "../../plan/types";
import { type Difference, heldFigure, type HeldFigures } from "./figures-in-workbook";
import type { LocatedTable } from "../find/locate-tables";
import type { Operation } from "../change/operation";
import { line, type ReportLine } from "../change/report";
import { tables } from "../../plan/tables";
import { yearKey } from "../../plan/tables/expand";
import { headerOf } from "../../plan/tables/references";

/** A figure and where it goes. Rows and columns count from 0 in the table's body. */
export interface FigureCell {
  readonly row: number;
  readonly offset: number;
  /** What it holds now. */
  readonly now?: Count;
  readonly difference: Difference;
}

/** The cell of a figure, or why it cannot be written there. */
export function cellOf(
  difference: Difference,
  now: HeldFigures,
  crime: LocatedTable,
): FigureCell | { readonly refusal: ReportLine } {
  const { offence, year, to, from, change } = difference;
  const { sheetName: sheet, found, columns } = crime;
  const isBaseline = year === now.baselineYear;
  const known = now.plan.offences.find(({ name }) => name === offence);
  if (known?.at === undefined) return { refusal: line("gone", {}) };
  const column = isBaseline ? "baseline" : yearKey("reported", year);
  const offset = columns.get(column);
  if (offset === undefined)
    return {
      refusal: line("repairFirst", { sheet, column: headerOf(tables.crime, column) }),
    };
  const cell = cellAddress(known.at.row, found.body.column + offset);
  const holdsOther = now.unread.some(
    (problem) => problem.cell === cell && problem.severity === "error",
  );
  if (holdsOther) return { refusal: line("holdsNoFigure", { sheet, cell }) };
  const held = heldFigure(now, offence, year);
  // An earlier attempt may have come as far as this cell.
  const isAsShown = held === to || held === (change === "same" ? to : from);
  if (!isAsShown) return { refusal: line("changedSincePreview", { sheet, cell }) };
  const row = known.at.row - found.body.row;
  return { row, offset, difference, ...(held !== undefined && { now: held }) };
}

/** One write for each run of cells that stand under each other. */
export function writesOf(
  cells: readonly FigureCell[],
  { found }: LocatedTable,
  isHeldAsText: (row: number, offset: number) => boolean,
): readonly Operation[] {
  const order = cells
    .map((cell) => ({ ...cell, asText: isHeldAsText(cell.row, cell.offset) }))
    .sort((a, b) => a.offset - b.offset || a.row - b.row);
  const runs: (typeof order)[] = [];
  for (const cell of order) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const follows =
      above?.offset === cell.offset && above.row + 1 === cell.row && above.asText === cell.asText;
    if (run && follows) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run): Operation[] => {
    const [first] = run;
    if (first === undefined) return [];
    const block = {
      row: found.body.row + first.row,
      column: found.body.column + first.offset,
      contents: run.map(({ difference }) => [{ number: difference.to }]),
      // In a cell formatted as text Excel keeps all that is written as text.
      ...(first.asText && { numberFormat: "#,##0" }),
    };
    return [{ op: "write", sheet: { id: found.sheetId }, cells: block }];
  });
}
