/** How wide a text is, measured as the browser draws it; remembered, since cells repeat. */
import type { CellFormat } from "../../engine/model";

const standardFont = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
const standardPoints = 11;
/** Left and right of a cell's text, together. */
export const cellPadding = 8;
const gridline = 1;

export function fontFamily(format: CellFormat): string {
  return format.fontName === undefined ? standardFont : `"${format.fontName}", ${standardFont}`;
}

export function fontPixels(format: CellFormat): number {
  return ((format.fontSize ?? standardPoints) * 4) / 3;
}

function fontOf(format: CellFormat): string {
  const style = format.italic === true ? "italic " : "";
  const weight = format.bold === true ? "bold " : "";
  return `${style}${weight}${fontPixels(format).toFixed(2)}px ${fontFamily(format)}`;
}

let canvas: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
const mostRemembered = 20_000;

export function textWidth(text: string, format: CellFormat): number {
  const font = fontOf(format);
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > mostRemembered) widths.clear();
  if (canvas === undefined) canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 7;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  widths.set(key, width);
  return width;
}

/** The height a wrapped text needs in a column of this width. */
export function wrappedHeight(text: string, format: CellFormat, width: number): number {
  const room = Math.max(8, width - cellPadding - (format.indent ?? 0) * 9);
  const space = textWidth(" ", format);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const wide = textWidth(word, format);
      if (used > 0 && used + space + wide > room) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(wide / room) - 1);
      used += (used > 0 ? space : 0) + Math.min(wide, room);
    }
  }
  return Math.ceil(lines * lineHeight(format)) + 3;
}

export function lineHeight(format: CellFormat): number {
  return fontPixels(format) * 1.22;
}

/** A number as wide as fits: as it is, with fewer decimals where its format leaves that open, or `########`. */
export function fitNumber(text: string, format: CellFormat, width: number): string {
  const room = width - cellPadding - gridline;
  if (textWidth(text, format) <= room) return text;
  const open = format.numberFormat === undefined || format.numberFormat === "General";
  const comma = text.indexOf(",");
  if (open && comma > 0 && !text.includes("E")) {
    for (let decimals = text.length - comma - 2; decimals >= 0; decimals -= 1) {
      const value = Number(text.replace(",", "."));
      const shorter = value.toFixed(decimals).replace(".", ",");
      if (textWidth(shorter, format) <= room) return shorter;
    }
  }
  const hash = textWidth("#", format);
  return "#".repeat(Math.max(1, Math.floor(room / hash)));
}
