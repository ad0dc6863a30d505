/** Cells formatted as text. */
import { cell, look, put } from "../ask";
import type { Probe } from "../probe";

export const textCells: readonly Probe[] = [
  {
    id: "text-cell-keeps-strings",
    behaviours: ["text-cells-keep-strings"],
    asks: "Does a cell formatted as text keep 00123, 1.234 and 12-13 as they are?",
    async ask({ context, sheet }) {
      sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
      put(sheet, "A1:C1", [["00123", "1.234", "12-13"]]);
      await context.sync();
      return look(sheet, "A1:C1");
    },
  },
  {
    id: "text-cell-formula",
    behaviours: ["text-cells-keep-strings"],
    asks: "Is a formula written into a cell formatted as text a text?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").formulas = [["=1+1"]];
      await context.sync();
      return [await look(sheet, "A1"), await look(sheet, "A1", "text")];
    },
  },
  {
    id: "text-cell-number",
    behaviours: ["text-cells-keep-strings"],
    asks: "Is a number written into a cell formatted as text a text?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      put(sheet, "A1", [[1.5]]);
      range.load("values, valueTypes");
      await context.sync();
      return [cell(range.values), cell(range.valueTypes)];
    },
  },
  {
    id: "text-cell-apostrophe",
    behaviours: ["text-cells-keep-strings"],
    asks: "Does a cell formatted as text keep a leading apostrophe that is written?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").numberFormat = [["@"]];
      put(sheet, "A1", [["'a"]]);
      await context.sync();
      return look(sheet, "A1");
    },
  },
  {
    id: "text-cell-made-general",
    behaviours: ["text-cells-keep-strings"],
    asks: "Is a text of digits still a text when the cell's format is changed to General?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      put(sheet, "A1", [["12"]]);
      await context.sync();
      range.numberFormat = [["General"]];
      range.load("values, valueTypes");
      await context.sync();
      return [cell(range.values), cell(range.valueTypes)];
    },
  },
];
