/** The cells of Kriminalitet that figures are written to. Pure. */
import { cellAddress } from "../../cells/address";
import { runsOf } from "../../cells/runs";
import type { Count } from "../../plan/types";
import { type Difference, heldFigure, type HeldFigures } from "./figures-in-workbook";
import type { LocatedTable } from "../find/locate-tables";
import type { Operation } from "../change/operation";
import { line, type ReportLine } from "../change/report";
import { tables } from "../../plan/tables";
import { yearKey } from "../../plan/tables/expand";
import { headerOf } from "../../plan/tables/references";

/** A figure and where it goes: row and column count from 0 in the table's data. */
export interface FigureCell {
  readonly row: number;
  readonly offset: number;
  /** What the cell holds now; absent when it is blank. */
  readonly now?: Count;
  readonly difference: Difference;
}

/** The cell of a figure, or why the figure cannot be written: the cell must hold what the preview showed. */
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
  if (offset === undefined) {
    const header = headerOf(tables.crime, column);
    return { refusal: line("repairFirst", { sheet, column: header }) };
  }
  const cell = cellAddress(known.at.row, found.body.column + offset);
  const holdsOther = now.unread.some(
    (problem) => problem.cell === cell && problem.severity === "error",
  );
  if (holdsOther) return { refusal: line("holdsNoFigure", { sheet, cell }) };
  const held = heldFigure(now, offence, year);
  // An earlier attempt that was broken off may have written the figure already.
  const isAsShown = held === to || held === (change === "same" ? to : from);
  if (!isAsShown) return { refusal: line("changedSincePreview", { sheet, cell }) };
  const row = known.at.row - found.body.row;
  return { row, offset, difference, ...(held !== undefined && { now: held }) };
}

/** One write for cells that stand under each other and are formatted alike. */
export function writesOf(
  cells: readonly FigureCell[],
  { found }: LocatedTable,
  isHeldAsText: (row: number, offset: number) => boolean,
): readonly Operation[] {
  const order = cells
    .map((cell) => ({ ...cell, asText: isHeldAsText(cell.row, cell.offset) }))
    .sort((a, b) => a.offset - b.offset || a.row - b.row);
  const follows = (above: (typeof order)[number], cell: (typeof order)[number]): boolean =>
    above.offset === cell.offset && above.row + 1 === cell.row && above.asText === cell.asText;
  return runsOf(order, follows).map((run): Operation => {
    const [{ row, offset, asText }] = run;
    const block = {
      row: found.body.row + row,
      column: found.body.column + offset,
      contents: run.map(({ difference }) => [{ number: difference.to }]),
      // In a cell that is formatted as text Excel keeps whatever is written as text.
      ...(asText && { numberFormat: "#,##0" }),
    };
    return { op: "write", sheet: { id: found.sheetId }, cells: block };
  });
}
