/** The selection as the clipboard carries it: tab-separated text as the cells show it, and an HTML table. */
import { escapeText } from "../../cells/escape";
import { type Area, intersection } from "../../cells/rectangle";
import type { Sheet } from "../../engine/model";

/** Whole rows and columns are cut down to what is in use. */
export function copiedArea(sheet: Sheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const whole = area.rows * area.columns > 1_000_000;
  if (!whole) return area;
  const part = used && intersection(area, used);
  if (!part) return { ...area, rows: 1, columns: 1 };
  return {
    row: area.row,
    column: area.column,
    rows: part.row + part.rows - area.row,
    columns: part.column + part.columns - area.column,
  };
}

export interface CopiedText {
  readonly text: string;
  readonly html: string;
}

export function copyText(sheet: Sheet, area: Area): CopiedText {
  const lines: string[] = [];
  const rows: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (sheet.rowHidden(row)) continue;
    const texts: string[] = [];
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.columnHidden(column)) continue;
      const text = sheet.text(row, column);
      texts.push(quoted(text));
      cells.push(htmlCell(sheet, row, column, text));
    }
    lines.push(texts.join("\t"));
    rows.push(`<tr>${cells.join("")}</tr>`);
  }
  return {
    text: `${lines.join("\r\n")}\r\n`,
    html: `<meta charset="utf-8"><table>${rows.join("")}</table>`,
  };
}

/** As Excel writes it: a text with a tab, a line break or a quotation mark stands in quotation marks. */
function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlCell(sheet: Sheet, row: number, column: number, text: string): string {
  const { value, format } = sheet.cell(row, column);
  const style = [
    format.bold === true ? "font-weight:bold" : "",
    format.italic === true ? "font-style:italic" : "",
    format.fill === undefined ? "" : `background:${format.fill}`,
    format.fontColor === undefined ? "" : `color:${format.fontColor}`,
    typeof value === "number" ? "text-align:right" : "",
  ].filter((part) => part !== "");
  const look = style.length > 0 ? ` style="${style.join(";")}"` : "";
  return `<td${look}>${escapeText(text).replaceAll("\n", "<br>")}</td>`;
}
