/** How the typed sheets look: what people type in stands apart from what is worked out. */
import type { CellStyle } from "../change/operation";

/** Rows above a table: the sheet's title, and one line of help. */
export const titleRow = 0;
export const helpRow = 1;
export const headerRow = 2;

export const looks = {
  title: { bold: true, fontColor: "#1F3864" },
  help: { italic: true, fontColor: "#595959" },
  header: { bold: true, fontColor: "#FFFFFF", fill: "#1F4E79", wrap: true },
  formulaHeader: { bold: true, fontColor: "#FFFFFF", fill: "#6B7785", wrap: true },
  input: { fill: "#FFF9E5", vertical: "Top" },
  formula: { fill: "#EEF1F5", fontColor: "#3B4A5A", vertical: "Top" },
  generatedHeader: { bold: true, fontColor: "#FFFFFF", fill: "#1F4E79", wrap: true },
  total: { bold: true, topBorder: "thin" },
} as const satisfies Record<string, CellStyle>;

export const tableStyle = "TableStyleLight1";
