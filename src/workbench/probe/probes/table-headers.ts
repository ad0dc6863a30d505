/** What Excel makes of the cells above a table's columns. */
import { look, makeTable, put, refusal } from "../ask";
import type { Probe } from "../probe";

function headers(id: string, asks: string, row: readonly unknown[]): Probe {
  return {
    id,
    behaviours: ["headers-are-texts"],
    asks,
    async ask({ context, sheet }) {
      makeTable(sheet, [row, row.map(() => 1)]);
      await context.sync();
      const range = sheet.getRangeByIndexes(0, 0, 1, row.length);
      range.load("values, valueTypes");
      await context.sync();
      return [range.values[0]?.map(String) ?? [], range.valueTypes[0] ?? []];
    },
  };
}

export const tableHeaders: readonly Probe[] = [
  headers("header-number", "Is a year over a column a text once there is a table?", [2013, "B"]),
  headers("header-blank", "What is a column without a header called?", ["", "B"]),
  headers("header-twice", "What is the second of two headers called that differ in case alone?", [
    "A",
    "a",
  ]),
  {
    id: "header-renamed",
    behaviours: ["headers-are-texts", "references-follow"],
    asks: "Does a formula outside the table follow a header an add-in writes anew?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, [["A"], [1]]);
      table.name = "TrygProbe_T";
      sheet.getRange("D1").formulas = [["=SUM(TrygProbe_T[A])"]];
      await context.sync();
      put(sheet, "A1", [["B"]]);
      await context.sync();
      return look(sheet, "D1", "formulas");
    },
  },
  {
    id: "header-cleared",
    behaviours: ["headers-are-texts"],
    asks: "What stands in a header that an add-in clears?",
    async ask({ context, sheet }) {
      makeTable(sheet, [["A"], [1]]);
      await context.sync();
      sheet.getRange("A1").clear("Contents");
      const refused = await refusal(context);
      return [refused, await look(sheet, "A1")];
    },
  },
];
