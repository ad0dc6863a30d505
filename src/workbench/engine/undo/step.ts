/**
 * What one action of a person changed, as it was before. Putting a step back gives the step that does it again, so
 * undo and redo are one thing. Pieces stand in the order in which they were done, because places are those of their time.
 */
import type { Area } from "../../cells/rectangle";
import type { LineMember, Lines, LineValues, SheetState } from "../grid/sheet-state";
import type { CellFormat, CellValue, Shift } from "../model";
import type { Kept } from "./kept";

interface CellImage {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
  /** What a file last showed for the formula. */
  readonly remembered: CellValue | undefined;
}

export interface CellBefore {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** null for a cell of which nothing was stored. */
  readonly image: CellImage | null;
  /** False when only the text of its formula followed something else, of which Excel's events do not tell. */
  readonly told: boolean;
}

/** Size, format or hiding of one row or column; `undefined` for one that had none of its own. */
export interface LineBefore<Member extends LineMember = LineMember> {
  readonly sheet: SheetState;
  readonly member: Member;
  readonly index: number;
  readonly value: LineValues[Member] | undefined;
}

export interface CellsPiece {
  readonly kind: "cells";
  readonly cells: readonly CellBefore[];
  readonly lines: readonly LineBefore[];
}

/** Cells of a sheet moved, because others were inserted or deleted. */
export interface MovePiece {
  readonly kind: "move";
  readonly sheet: SheetState;
  /** The cells inserted or deleted. */
  readonly area: Area;
  readonly shift: Shift;
  /** Cells that were deleted, or pushed off the sheet. */
  readonly lost: readonly CellBefore[];
  readonly lines: Lines;
}

export interface Step {
  readonly pieces: readonly (CellsPiece | MovePiece)[];
  /** null when nothing of it changed. */
  readonly kept: Kept | null;
}

export function cellBefore(
  sheet: SheetState,
  row: number,
  column: number,
  told: boolean,
): CellBefore {
  const stored = sheet.store.get(row, column);
  const image = stored && {
    value: stored.value,
    formula: stored.formula?.text ?? null,
    format: stored.format,
    remembered: stored.formula?.remembered,
  };
  return { sheet, row, column, image: image ?? null, told };
}
