/** Inserting and deleting cells, rows and columns: everything that stands by position moves together. */
import { fold } from "../../cells/case-fold";
import type { Area } from "../../cells/rectangle";
import { checkArea } from "../grid/check-area";
import { refuseProtectedStructure } from "../edit/protection";
import { setFormat } from "../edit/content";
import { parseFormula } from "../calculate/parse";
import { mapReferences, type Reference } from "../formula/references";
import { defaultFormat } from "../grid/formats";
import type { SheetState } from "../grid/sheet-state";
import type { DeleteShift, InsertShift, Shift } from "../model";
import { ModelError } from "../model-error";
import { sheetOf, type WorkbookState } from "../state";
import { lineLimit, type Move, moveOf, movedReference, relation, withLines } from "./move";
import { moveAreas, moveLines } from "./move-cells";
import {
  calculatedAnchors,
  moveTables,
  refuseSplitting,
  releaseDeleted,
  sparingLastRow,
} from "./move-tables";
import { type Rewrite, rewriteFormulas } from "./rewrite";
import { shiftCells } from "./shift-cells";

export function insertCells(
  state: WorkbookState,
  sheetId: string,
  area: Area,
  shift: InsertShift,
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  const move = moveOf(area, shift);
  refuse(state, sheet, move);
  refusePushingOff(sheet, area, move);
  perform(state, sheet, area, shift);
  takeNeighboursFormat(state, sheet, area, move);
  state.calculation.rebuild();
  state.transactions.record({ kind: "structure", sheetId, area, shift });
}

export function deleteCells(
  state: WorkbookState,
  sheetId: string,
  area: Area,
  shift: DeleteShift,
): void {
  const sheet = sheetOf(state, sheetId);
  checkArea(area);
  const wanted = moveOf(area, shift);
  refuse(state, sheet, wanted);
  const move = sparingLastRow(state, sheet, wanted);
  if (move) {
    const gone = withLines(move, area, [move.at, move.at + move.count - 1]);
    perform(state, sheet, gone, shift);
    state.calculation.rebuild();
    state.transactions.record({ kind: "structure", sheetId, area: gone, shift });
  } else {
    state.calculation.touch(sheet, area);
    state.transactions.record({ kind: "cells", sheetId, area });
  }
}

function refuse(state: WorkbookState, sheet: SheetState, move: Move): void {
  refuseProtectedStructure(sheet);
  refuseSplitting(state, sheet, move);
  if (sheet.merges.some((merge) => relation(move, merge) === "cut"))
    throw new ModelError("mergeSplit");
}

/** Excel does not push what people wrote off the sheet. */
function refusePushingOff(sheet: SheetState, area: Area, move: Move): void {
  const limit = lineLimit(move);
  const first = Math.max(move.at, limit - move.count);
  if (sheet.store.someContent(withLines(move, area, [first, limit - 1])))
    throw new ModelError("contentPushedOff");
}

function perform(state: WorkbookState, sheet: SheetState, area: Area, shift: Shift): void {
  const move = moveOf(area, shift);
  const anchors = calculatedAnchors(state, sheet, move);
  releaseDeleted(state, sheet, move);
  rewriteFormulas(state, movingReferences(sheet, move));
  state.history.moved(shiftCells(sheet, area, shift));
  moveLines(sheet, move);
  moveAreas(sheet, move);
  state.calculation.rebuild();
  moveTables(state, sheet, move, anchors);
}

/** Most formulas speak of nothing that moves; their parsed form, which is at hand, tells so without rewriting them. */
function movingReferences(sheet: SheetState, move: Move): Rewrite {
  const name = fold(sheet.name);
  return (formula, place) => {
    const own = place.sheet?.name ?? "";
    const change = (reference: Reference): Reference | "#REF!" => {
      if (reference.book !== undefined || reference.lastSheet !== undefined) return reference;
      return fold(reference.sheet ?? own) === name ? movedReference(move, reference) : reference;
    };
    const parsed = parseFormula(formula);
    if (parsed?.references.every((reference) => change(reference) === reference)) return formula;
    return mapReferences(formula, change);
  };
}

/** Inserted cells look like those above them, or to their left; at the edge they are plain. */
function takeNeighboursFormat(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  move: Move,
): void {
  if (move.at === 0) return;
  const neighbour = withLines(move, area, [move.at - 1, move.at - 1]);
  sheet.store.forEach(neighbour, ({ format }, row, column) => {
    if (format === defaultFormat) return;
    for (let line = move.at; line < move.at + move.count; line++) {
      const [toRow, toColumn] = move.axis === "rows" ? [line, column] : [row, line];
      if (
        sheet.cell(toRow, toColumn).format === defaultFormat &&
        !inHeaderOf(state, sheet, row, toRow, toColumn)
      )
        setFormat(state, sheet, toRow, toColumn, format);
    }
  });
}

/** Rows inserted right below a table's headers look like its data, which has been seen to already. */
function inHeaderOf(
  state: WorkbookState,
  sheet: SheetState,
  neighbourRow: number,
  row: number,
  column: number,
): boolean {
  for (const { sheetId, area, showHeaders } of state.tables.values()) {
    const inside =
      sheetId === sheet.id &&
      showHeaders &&
      column >= area.column &&
      column < area.column + area.columns;
    if (inside && neighbourRow === area.row && row > area.row) return true;
  }
  return false;
}
