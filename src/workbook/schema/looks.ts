/** How the sheets look: cells that people type in have another colour than cells with formulas. */
import type { CellStyle } from "../change/operation";

/** The rows of a typed sheet: its title, one line of help, and the headers of its tables. */
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
