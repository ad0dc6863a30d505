/**
 * How tables look: header, banding and rules in the hue of their style's number. Excel's built-in styles come in
 * runs of seven (plain, then the theme's six accents); the tones here are the page's own.
 */
import { type Place, containsCell } from "../../cells/rectangle";
import type { CellFormat, Table } from "../../engine/model";

const hues = ["#5d6670", "#2f6f9f", "#b0622a", "#6f7377", "#9a7b16", "#3f5fa8", "#3f7d4f"] as const;

export interface TableCell {
  readonly table: Table;
  readonly header: boolean;
  /** A filter button stands in the header cell; disabled here. */
  readonly filter: boolean;
  /** What the style gives where the cell's own format is silent. */
  readonly format: CellFormat;
}

function tint(hue: string, share: number): string {
  const blend = (at: number) =>
    Math.round(255 - (255 - parseInt(hue.slice(at, at + 2), 16)) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${blend(1)}${blend(3)}${blend(5)}`;
}

export function tableCell(tables: readonly Table[], place: Place): TableCell | null {
  const table = tables.find(({ area }) => containsCell(area, place));
  if (!table) return null;
  const { area, showHeaders, showTotals, showBandedRows, showFilterButton, style } = table;
  const header = showHeaders && place.row === area.row;
  const total = showTotals && place.row === area.row + area.rows - 1;
  return {
    table,
    header,
    filter: header && showFilterButton,
    format: look(
      style,
      header,
      total,
      showBandedRows && (place.row - area.row - (showHeaders ? 1 : 0)) % 2 === 0,
    ),
  };
}

function look(style: string, header: boolean, total: boolean, banded: boolean): CellFormat {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!found) return {};
  const number = Number(found[2]);
  const hue = hues[(number - 1) % hues.length] ?? hues[0];
  const quiet = found[1] === "Light" && number <= 7;
  const rule = { style: "thin", color: tint(hue, 0.45) } as const;
  if (header) {
    return quiet
      ? { bold: true, fontColor: hue, borders: { bottom: { style: "medium", color: hue } } }
      : { bold: true, fill: hue, fontColor: "#ffffff" };
  }
  if (total) return { bold: true, borders: { top: { style: "double", color: hue } } };
  const fill = banded ? { fill: tint(hue, quiet ? 0.08 : 0.12) } : {};
  return { ...fill, borders: { bottom: rule } };
}
