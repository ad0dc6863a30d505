/** Widths and heights that fit what the cells show; a character is taken for seven pixels, as in Calibri 11. */
import { intersection } from "../cells/rectangle";
import { sheetOf, type RangeSelf } from "./range-self";

const characterPixels = 7;
const paddingPixels = 12;
const linePixels = 20;

/** Fits the columns to the widest text of the range; columns showing nothing keep their width. */
export function autofitColumns(self: RangeSelf): void {
  const sheet = sheetOf(self);
  const used = sheet.usedArea(true);
  const area = used && intersection(used, self.area);
  if (!area) return;
  for (let column = area.column; column < area.column + area.columns; column++) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (const line of sheet.text(row, column).split("\n"))
        longest = Math.max(longest, line.length);
    if (longest > 0) {
      const pixels = longest * characterPixels + paddingPixels;
      self.session.model.setColumnWidth(self.sheetId, column, 1, pixels);
    }
  }
}

/** Fits the rows to their lines, counting what a wrapped text needs in its column's width. */
export function autofitRows(self: RangeSelf): void {
  const sheet = sheetOf(self);
  const used = sheet.usedArea(true);
  const area = used && intersection(used, self.area);
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    let lines = 1;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const fits = Math.max(1, Math.floor(sheet.columnWidth(column) / characterPixels));
      const parts = sheet.text(row, column).split("\n");
      const wrapped = sheet.cell(row, column).format.wrap
        ? parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / fits)), 0)
        : parts.length;
      lines = Math.max(lines, wrapped);
    }
    self.session.model.setRowHeight(self.sheetId, row, 1, lines * linePixels);
  }
}
