/** Formats from the ribbon, on the selection. */
import type { CellFormat } from "../../engine/model";
import type { PageState } from "../page-state";
import { withDecimals } from "../sheet/decimals";
import { tryChange } from "./edit-cell";

type Look = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

function formatSelection(page: PageState, look: Look): void {
  tryChange(page, () => {
    page.model.transact("person", () => {
      page.model.format(page.sheet.id, page.selection.area, look);
    });
  });
}

export function activeFormat(page: PageState): CellFormat {
  const { row, column } = page.selection.active;
  return page.sheet.cell(row, column).format;
}

export function toggle(page: PageState, which: "bold" | "italic"): void {
  formatSelection(page, { [which]: activeFormat(page)[which] === true ? null : true });
}

export function setNumberFormat(page: PageState, numberFormat: string | null): void {
  formatSelection(page, { numberFormat });
}

export function changeDecimals(page: PageState, by: 1 | -1): void {
  setNumberFormat(page, withDecimals(activeFormat(page).numberFormat ?? "General", by));
}
