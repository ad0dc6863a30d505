/** Which formulas of a table's column Excel takes for the column's own, told by what a new row gets. */
import { look, makeTable, put } from "../ask";
import type { Probe } from "../probe";

const rows = [
  ["A", "B"],
  [1, ""],
  [2, ""],
];

export const calculatedColumns: readonly Probe[] = [
  {
    id: "column-written-with-one-formula",
    behaviours: ["calculated-column-written"],
    asks: "Does a new row get the formula that an add-in wrote in every cell of the column?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      sheet.getRange("B2:B3").formulas = [["=[@A]*2"], ["=[@A]*2"]];
      await context.sync();
      put(sheet, "A4", [[3]]);
      await context.sync();
      return look(sheet, "B2:B4");
    },
  },
  {
    id: "column-first-cell-formula",
    behaviours: ["calculated-column-fills", "calculated-column-written"],
    asks: "Does a formula that an add-in writes in one cell of a blank column fill the column?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      await context.sync();
      sheet.getRange("B2").formulas = [["=[@A]*2"]];
      await context.sync();
      return look(sheet, "B2:B3");
    },
  },
  {
    id: "column-row-added-with-blank",
    behaviours: ["calculated-column-written"],
    asks: "Does rows.add with an empty text for a calculated column's cell keep the formula?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows);
      sheet.getRange("B2:B3").formulas = [["=[@A]*2"], ["=[@A]*2"]];
      await context.sync();
      table.rows.add(undefined, [[3, ""]]);
      await context.sync();
      return look(sheet, "A4:B4");
    },
  },
  {
    id: "column-with-an-exception",
    behaviours: ["calculated-column-written"],
    asks: "Does a column stay calculated when one of its cells is overwritten with a number?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      sheet.getRange("B2:B3").formulas = [["=[@A]*2"], ["=[@A]*2"]];
      await context.sync();
      put(sheet, "B2", [[7]]);
      put(sheet, "A4", [[3]]);
      await context.sync();
      return look(sheet, "B2:B4");
    },
  },
];
