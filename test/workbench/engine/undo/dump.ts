/** Everything a workbook holds, as plain data that compares. */
import type { Sheet, WorkbookModel } from "../../../../src/workbench/engine/model";
import { area } from "../support";

/** Sizes and hiding are looked at this far out; the edits of the laws go no further. */
const farthest = 40;

export function dump(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map(dumpSheet),
    tables: model.tables,
    names: model.names,
  };
}

function dumpSheet(sheet: Sheet): unknown {
  const used = sheet.usedArea(false);
  const lines = Array.from({ length: farthest }, (_, line) => line);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protected: sheet.protected,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    showGridlines: sheet.showGridlines,
    printing: sheet.printing,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    merges: sheet.merges,
    used,
    cells: used && sheet.cells(used),
    widths: lines.map((column) => sheet.columnWidth(column)),
    heights: lines.map((row) => sheet.rowHeight(row)),
    hiddenRows: lines.filter((row) => sheet.rowHidden(row)),
    hiddenColumns: lines.filter((column) => sheet.columnHidden(column)),
    // Where nobody has written, the formats of whole rows and columns show.
    edges: [
      sheet.cells(area(1_000_000, 0, 1, farthest)),
      sheet.cells(area(0, 16_000, farthest, 1)),
    ],
  };
}
