/** Moving what stands by position on a sheet, with what is lost by it: the one way to insert and delete, and to take that back. */
import type { Area } from "../../cells/rectangle";
import type { SheetState } from "../grid/sheet-state";
import type { Shift } from "../model";
import { type CellBefore, cellBefore, type MovePiece } from "../undo/step";
import { lineLimit, type Move, moveOf, withLines } from "./move";
import { moveCells } from "./move-cells";

/** Only cells move; rows and columns as such, formulas, rules and tables are the caller's. Calculation is to be rebuilt after. */
export function shiftCells(sheet: SheetState, area: Area, shift: Shift): MovePiece {
  const move = moveOf(area, shift);
  const { rowFormats, columnFormats, rowHeights, columnWidths, hiddenRows, hiddenColumns } = sheet;
  const piece: MovePiece = {
    kind: "move",
    sheet,
    area,
    shift,
    lost: lostCells(sheet, area, move),
    lines: { rowFormats, columnFormats, rowHeights, columnWidths, hiddenRows, hiddenColumns },
  };
  moveCells(sheet, move);
  return piece;
}

/** What is deleted; of what is inserted, the formats pushed off the sheet. */
function lostCells(sheet: SheetState, area: Area, move: Move): CellBefore[] {
  const limit = lineLimit(move);
  const gone =
    move.kind === "delete"
      ? area
      : withLines(move, area, [Math.max(move.at, limit - move.count), limit - 1]);
  const lost: CellBefore[] = [];
  sheet.store.forEach(gone, (_, row, column) => {
    lost.push(cellBefore(sheet, row, column, false));
  });
  return lost;
}
