/** What may be done to the cells of a table, and what is left of it. */
import { areaOf, look, makeTable, put, refusal } from "../ask";
import type { Probe } from "../probe";

const rows = [
  ["A", "B"],
  [1, 2],
  [3, 4],
];

export const tableShape: readonly Probe[] = [
  {
    id: "table-split-by-insert",
    behaviours: ["table-not-split"],
    asks: "What is said to inserting a cell that would push a part of a table down?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      await context.sync();
      sheet.getRange("A2").insert("Down");
      return refusal(context);
    },
  },
  {
    id: "table-split-from-above",
    behaviours: ["table-not-split"],
    asks: "What is said to deleting a cell above one column of a table?",
    async ask({ context, sheet }) {
      put(sheet, "A5:B6", [
        ["A", "B"],
        [1, 2],
      ]);
      sheet.tables.add("A5:B6", true);
      await context.sync();
      sheet.getRange("A2").delete("Up");
      return refusal(context);
    },
  },
  {
    id: "table-header-row-deleted",
    behaviours: ["table-keeps-header-and-row"],
    asks: "What is said to deleting a table's header row alone?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      await context.sync();
      sheet.getRange("A1:B1").delete("Up");
      return refusal(context);
    },
  },
  {
    id: "table-last-row-deleted",
    behaviours: ["table-keeps-header-and-row"],
    asks: "What is left when the last data row is deleted?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows.slice(0, 2));
      await context.sync();
      table.rows.getItemAt(0).delete();
      const refused = await refusal(context);
      return [refused, await areaOf(table), await look(sheet, "A1:B2")];
    },
  },
  {
    id: "table-rows-deleted-as-cells",
    behaviours: ["table-keeps-header-and-row"],
    asks: "What is left when the cells of every data row are deleted?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows);
      await context.sync();
      sheet.getRange("A2:B3").delete("Up");
      const refused = await refusal(context);
      return [refused, await areaOf(table)];
    },
  },
  {
    id: "table-over-table",
    behaviours: ["tables-do-not-overlap"],
    asks: "What is said to a table over a part of another?",
    async ask({ context, sheet }) {
      makeTable(sheet, rows);
      await context.sync();
      sheet.tables.add("B2:C4", true);
      return refusal(context);
    },
  },
  {
    id: "table-resized-smaller",
    behaviours: [],
    asks: "What stands in the cells a resized table has given up?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows);
      await context.sync();
      table.resize("A1:A2");
      const refused = await refusal(context);
      return [refused, await areaOf(table), await look(sheet, "A1:B3")];
    },
  },
  {
    id: "table-resized-off-its-header",
    behaviours: [],
    asks: "What is said to moving a table's header row by resizing it?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, rows);
      await context.sync();
      table.resize("A2:B3");
      return refusal(context);
    },
  },
];
