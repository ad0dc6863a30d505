/** What a protected sheet refuses, and how. */
import { look, makeTable, put, refusal } from "../ask";
import type { Probe } from "../probe";

export const protection: readonly Probe[] = [
  {
    id: "protected-cell-written",
    behaviours: ["protection", "error-sentences"],
    asks: "What is said to writing into a locked cell of a protected sheet?",
    async ask({ context, sheet }) {
      sheet.protection.protect();
      await context.sync();
      put(sheet, "A1", [[1]]);
      return refusal(context);
    },
  },
  {
    id: "protected-unlocked-cell-written",
    behaviours: ["protection"],
    asks: "Can an unlocked cell of a protected sheet be written?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      put(sheet, "A1", [[1]]);
      const refused = await refusal(context);
      return [refused, await look(sheet, "A1")];
    },
  },
  {
    id: "protected-row-inserted",
    behaviours: ["protection"],
    asks: "What is said to inserting a row in a protected sheet?",
    async ask({ context, sheet }) {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      return refusal(context);
    },
  },
  {
    id: "protected-table-row-added",
    behaviours: ["protection"],
    asks: "What is said to adding a row to a table of a protected sheet?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, [["A"], [1]]);
      sheet.getRange("A1:A9").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      table.rows.add(undefined, [[2]]);
      return refusal(context);
    },
  },
  {
    id: "protected-twice",
    behaviours: ["protection"],
    asks: "What is said to protecting a sheet that is protected?",
    async ask({ context, sheet }) {
      sheet.protection.protect();
      await context.sync();
      sheet.protection.protect();
      return refusal(context);
    },
  },
];
