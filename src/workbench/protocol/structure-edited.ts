/** How Office.js's event names what was inserted or deleted, and which way other cells went. */
import type { ModelChange } from "../engine/model";
import { isWhole, moveOf } from "../engine/structure/move";

/** `shiftDirection` is an `Excel.InsertDeleteCellsShiftDirection`, which the client makes `changeDirectionState` of. */
export interface Edited {
  readonly changeType: string;
  readonly shiftDirection: string;
}

const shiftDirections = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

/** Whole rows and columns can only go one way, so the event names a direction for single cells alone. */
export function structureEdited({
  area,
  shift,
}: Pick<Extract<ModelChange, { readonly kind: "structure" }>, "area" | "shift">): Edited {
  const move = moveOf(area, shift);
  const done = move.kind === "insert" ? "Inserted" : "Deleted";
  if (!isWhole(move)) return { changeType: `Cell${done}`, shiftDirection: shiftDirections[shift] };
  const line = move.axis === "rows" ? "Row" : "Column";
  return { changeType: `${line}${done}`, shiftDirection: "None" };
}
