/** A double-click on the edge of a column's header makes it as wide as its longest text. */
import type { PageState } from "../page-state";
import { cellPadding, textWidth } from "../grid/text-size";
import { tryChange } from "./edit-cell";

const narrowest = 24;
const widest = 600;
/** A filter button in a table's header takes its room. */
const buttonWidth = 20;

export function autofitColumn(page: PageState, column: number): void {
  const { model, sheet } = page;
  const used = sheet.usedArea(true);
  if (!used) return;
  const buttons = new Set(
    model.tables
      .filter(({ sheetId, showFilterButton }) => sheetId === sheet.id && showFilterButton)
      .map(({ area }) => area.row),
  );
  let width = 0;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const { format } = sheet.cell(row, column);
    if (format.wrap === true) continue;
    const text = textWidth(sheet.text(row, column), format) + (buttons.has(row) ? buttonWidth : 0);
    width = Math.max(width, text);
  }
  if (width === 0) return;
  const pixels = Math.ceil(width) + cellPadding + 2;
  tryChange(page, () => {
    model.transact("person", () => {
      model.setColumnWidth(sheet.id, column, 1, Math.min(widest, Math.max(narrowest, pixels)));
    });
  });
}
