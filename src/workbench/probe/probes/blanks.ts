/** null and the empty text, written and read. */
import { look, plain, put, refusal } from "../ask";
import type { Probe } from "../probe";

export const blanks: readonly Probe[] = [
  {
    id: "null-leaves-a-cell",
    behaviours: ["null-and-blank-input"],
    asks: "Does null in a block leave a cell, and an empty text clear it?",
    async ask({ context, sheet }) {
      put(sheet, "A1:C1", [[1, 2, 3]]);
      await context.sync();
      put(sheet, "A1:C1", [[null, "", 4]]);
      sheet.getRange("D1").formulas = [["=ISBLANK(B1)"]];
      await context.sync();
      return look(sheet, "A1:D1");
    },
  },
  {
    id: "null-for-all-values",
    behaviours: ["null-and-blank-input"],
    asks: "What is said to null for a whole format property?",
    async ask({ context, sheet }) {
      const fill: { color: unknown } = sheet.getRange("A1").format.fill;
      fill.color = null;
      return refusal(context);
    },
  },
  {
    id: "values-of-another-shape",
    behaviours: ["error-sentences"],
    asks: "What is said to three values for two cells?",
    async ask({ context, sheet }) {
      put(sheet, "A1:B1", [[1, 2, 3]]);
      return refusal(context);
    },
  },
  {
    id: "values-of-whole-column",
    behaviours: ["unbounded-ranges"],
    asks: "What are the values of a whole column?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A:A");
      range.load("values");
      await context.sync();
      return plain(range.values);
    },
  },
  {
    id: "values-set-for-whole-column",
    behaviours: ["unbounded-ranges"],
    asks: "What is said to one value for a whole column?",
    async ask({ context, sheet }) {
      sheet.getRange("A:A").values = [[1]];
      return refusal(context);
    },
  },
];
