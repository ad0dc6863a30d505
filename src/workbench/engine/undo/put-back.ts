/** Putting a step back, newest piece first. */
import { type Area, cellArea, hull } from "../../cells/rectangle";
import type { LineMember, Lines, SheetState } from "../grid/sheet-state";
import type { Shift } from "../model";
import type { WorkbookState } from "../state";
import { shiftCells } from "../structure/shift-cells";
import { putKeptBack } from "./put-kept-back";
import {
  type CellBefore,
  cellBefore,
  type CellsPiece,
  type LineBefore,
  type MovePiece,
  type Step,
} from "./step";

/** Returns the step that undoes this. */
export function putBack(state: WorkbookState, { pieces, kept }: Step): Step {
  const back = pieces.toReversed().map((piece) => ({
    piece,
    inverse: piece.kind === "move" ? putMoveBack(state, piece) : putCellsBack(state, piece),
  }));
  const inverse = {
    pieces: back.map((done) => done.inverse),
    kept: kept && putKeptBack(state, kept),
  };
  for (const { piece } of back) {
    if (piece.kind === "move") tellMove(state, piece);
    else tellCells(state, piece);
  }
  return inverse;
}

function putCellsBack(state: WorkbookState, piece: CellsPiece): CellsPiece {
  const cells = piece.cells.map((wanted) => {
    const { sheet, row, column, told } = wanted;
    const now = cellBefore(sheet, row, column, told);
    putCell(state, wanted);
    state.calculation.touch(sheet, cellArea(row, column));
    return now;
  });
  return { kind: "cells", cells, lines: piece.lines.map(swapLine) };
}

function putCell({ calculation }: WorkbookState, { sheet, row, column, image }: CellBefore): void {
  const stored = sheet.store.get(row, column);
  const formula = stored?.formula;
  if (image === null) {
    if (formula) calculation.remove(formula);
    sheet.store.remove(row, column);
    return;
  }
  const cell = stored ?? sheet.store.ensure(row, column, image.format);
  cell.format = image.format;
  if (formula && image.formula !== null) {
    if (formula.text !== image.formula) calculation.retext(formula, image.formula);
    formula.remembered = image.remembered;
    return;
  }
  if (formula) calculation.remove(formula);
  cell.value = image.value;
  cell.formula =
    image.formula === null ? null : calculation.add(image.formula, sheet, row, column, cell);
  if (cell.formula) cell.formula.remembered = image.remembered;
}

function swapLine<Member extends LineMember>(line: LineBefore<Member>): LineBefore<Member> {
  const { sheet, member, index, value } = line;
  const lines: Lines = sheet;
  const now = lines[member].get(index);
  if (value === undefined) lines[member].delete(index);
  else lines[member].set(index, value);
  return { sheet, member, index, value: now };
}

const opposite: Readonly<Record<Shift, Shift>> = {
  up: "down",
  down: "up",
  left: "right",
  right: "left",
};

function putMoveBack(
  state: WorkbookState,
  { sheet, area, shift, lost, lines }: MovePiece,
): MovePiece {
  const inverse = shiftCells(sheet, area, opposite[shift]);
  Object.assign(sheet, lines);
  for (const cell of lost) putCell(state, cell);
  state.calculation.rebuild();
  return inverse;
}

function tellMove(state: WorkbookState, { sheet, area, shift }: MovePiece): void {
  if (state.sheets.includes(sheet))
    state.transactions.record({
      kind: "structure",
      sheetId: sheet.id,
      area,
      shift: opposite[shift],
      takesBack: true,
    });
}

function tellCells(state: WorkbookState, { cells, lines }: CellsPiece): void {
  const changed = new Map<SheetState, Area>();
  for (const { sheet, row, column, told } of cells)
    if (told) changed.set(sheet, hull(changed.get(sheet) ?? null, cellArea(row, column)));
  for (const [sheet, area] of changed)
    if (state.sheets.includes(sheet))
      state.transactions.record({ kind: "cells", sheetId: sheet.id, area });
  for (const sheet of new Set(lines.map((line) => line.sheet)))
    if (state.sheets.includes(sheet))
      state.transactions.record({ kind: "sheetChanged", sheetId: sheet.id });
}
