/** What a press or a drag of the pointer selects. */
import { columnLimit, rowLimit } from "../../cells/limits";
import type { Sheet } from "../../engine/model";
import { extendTo, selectArea, selectCell, type Selection } from "../sheet/selection";
import type { Hit } from "./hit";

export function selectHit(sheet: Sheet, hit: Hit): Selection {
  switch (hit.kind) {
    case "cell":
      return selectCell(hit.place, sheet);
    case "row":
      return selectArea({ row: hit.row, column: 0, rows: 1, columns: columnLimit });
    case "column":
      return selectArea({ row: 0, column: hit.column, rows: rowLimit, columns: 1 });
    case "corner":
      return selectArea({ row: 0, column: 0, rows: rowLimit, columns: columnLimit });
  }
}

/** From where the selection began to what is hit now: Shift + press, or dragging. */
export function extendToHit(selection: Selection, from: Hit["kind"], hit: Hit): Selection {
  const { active } = selection;
  if (from === "row" && (hit.kind === "row" || hit.kind === "cell")) {
    const row = hit.kind === "row" ? hit.row : hit.place.row;
    return extendTo(
      { ...selection, active: { row: active.row, column: 0 } },
      { row, column: columnLimit - 1 },
    );
  }
  if (from === "column" && (hit.kind === "column" || hit.kind === "cell")) {
    const column = hit.kind === "column" ? hit.column : hit.place.column;
    return extendTo(
      { ...selection, active: { row: 0, column: active.column } },
      { row: rowLimit - 1, column },
    );
  }
  return hit.kind === "cell" ? extendTo(selection, hit.place) : selection;
}
