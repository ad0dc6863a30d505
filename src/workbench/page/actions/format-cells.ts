/** Formats from the ribbon, on the selection. */
import type { CellFormat } from "../../engine/model";
import type { Desk } from "../desk";
import { withDecimals } from "../sheet/decimals";
import { tryChange } from "./edit-cell";

type Look = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

function formatSelection(desk: Desk, look: Look): void {
  tryChange(desk, () => {
    desk.model.transact("person", () => {
      desk.model.format(desk.sheet.id, desk.selection.area, look);
    });
  });
}

export function activeFormat(desk: Desk): CellFormat {
  const { row, column } = desk.selection.active;
  return desk.sheet.cell(row, column).format;
}

export function toggle(desk: Desk, which: "bold" | "italic"): void {
  formatSelection(desk, { [which]: activeFormat(desk)[which] === true ? null : true });
}

export function setNumberFormat(desk: Desk, numberFormat: string | null): void {
  formatSelection(desk, { numberFormat });
}

export function changeDecimals(desk: Desk, by: 1 | -1): void {
  setNumberFormat(desk, withDecimals(activeFormat(desk).numberFormat ?? "General", by));
}
