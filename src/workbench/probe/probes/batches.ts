/** What becomes of a request in which something fails or is not there. */
import { look, put, refusal } from "../ask";
import { mark, type Probe } from "../probe";

export const batches: readonly Probe[] = [
  {
    id: "batch-broken-off",
    behaviours: ["actions-in-order"],
    asks: "What has happened of three actions of which the second fails?",
    async ask({ context, sheet }) {
      put(sheet, "A1", [[1]]);
      sheet.tables.getItem(`${mark}Missing`).delete();
      put(sheet, "A3", [[3]]);
      const refused = await refusal(context);
      return [refused, await look(sheet, "A1:A3")];
    },
  },
  {
    id: "error-item-missing",
    behaviours: ["error-sentences"],
    asks: "What is said of a sheet that is not there?",
    async ask({ context }) {
      context.workbook.worksheets.getItem(`${mark}Missing`).load("id");
      return refusal(context);
    },
  },
  {
    id: "error-address",
    behaviours: ["error-sentences"],
    asks: "What is said of an address that is none?",
    async ask({ context, sheet }) {
      sheet.getRange("A0").load("address");
      return refusal(context);
    },
  },
  {
    id: "error-formula",
    behaviours: ["unreadable-formulas-are-kept"],
    asks: "What is said to a formula that cannot be read?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").formulas = [["=SUM("]];
      return refusal(context);
    },
  },
  {
    id: "error-unknown-function",
    behaviours: [],
    asks: "What does a formula with an unknown function show?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").formulas = [["=TRYGPROBENOTHING(1)"]];
      await context.sync();
      return look(sheet, "A1");
    },
  },
  {
    id: "null-object",
    behaviours: ["null-objects"],
    asks: "Are a missing sheet, table and name null objects and no errors?",
    async ask({ context, sheet }) {
      const { workbook } = context;
      const missing = [
        workbook.worksheets.getItemOrNullObject(`${mark}Missing`),
        sheet.tables.getItemOrNullObject(`${mark}Missing`),
        workbook.names.getItemOrNullObject(`${mark}Missing`),
        sheet.getUsedRangeOrNullObject(),
      ];
      for (const each of missing) each.load();
      await context.sync();
      return missing.map(({ isNullObject }) => isNullObject);
    },
  },
  {
    id: "null-object-asked-further",
    behaviours: ["null-objects-do-nothing"],
    asks: "Is what is asked of a null object a null object too?",
    async ask({ context, sheet }) {
      const range = sheet.tables.getItemOrNullObject(`${mark}Missing`).getRange();
      range.load("address");
      await context.sync();
      const { isNullObject } = range;
      return isNullObject;
    },
  },
  {
    id: "null-object-acted-on",
    behaviours: ["null-objects-do-nothing"],
    asks: "What is said to deleting a null object, and is what follows still done?",
    async ask({ context, sheet }) {
      sheet.tables.getItemOrNullObject(`${mark}Missing`).delete();
      put(sheet, "A1", [[1]]);
      const refused = await refusal(context);
      return [refused, await look(sheet, "A1")];
    },
  },
  {
    id: "null-object-set",
    behaviours: ["null-objects-do-nothing"],
    asks: "What is said to setting a property of a null object?",
    async ask({ context, sheet }) {
      sheet.tables.getItemOrNullObject(`${mark}Missing`).showTotals = true;
      return refusal(context);
    },
  },
];
