/** Looks of cells, read back. */
import { cell, look, put } from "../ask";
import type { Probe } from "../probe";

export const formats: readonly Probe[] = [
  {
    id: "fill-of-a-plain-cell",
    behaviours: ["no-fill-is-white"],
    asks: "Which colour has a cell without fill?",
    async ask({ context, sheet }) {
      const { fill } = sheet.getRange("A1").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "formats-that-differ",
    behaviours: ["mixed-formats-are-null"],
    asks: "What is the fill, and what is the weight, of cells that differ?",
    async ask({ context, sheet }) {
      const { format } = sheet.getRange("A1:B1");
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      format.load("fill/color, font/bold");
      await context.sync();
      return [format.fill.color, format.font.bold];
    },
  },
  {
    id: "number-format-shown",
    behaviours: ["texts-as-numbers-are-danish"],
    asks: "How does the person see 1234567.5 under #,##0.00?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A1");
      range.numberFormat = [["#,##0.00"]];
      put(sheet, "A1", [[1234567.5]]);
      range.load("text, numberFormat");
      await context.sync();
      return [cell(range.text), cell(range.numberFormat)];
    },
  },
  {
    id: "number-format-of-a-date",
    behaviours: [],
    asks: "How does the person see the day 43465 under dd-mm-yyyy?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").numberFormat = [["dd-mm-yyyy"]];
      put(sheet, "A1", [[43465]]);
      await context.sync();
      return look(sheet, "A1", "text");
    },
  },
];
