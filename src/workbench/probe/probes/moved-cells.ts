/** What follows cells that are inserted and deleted. */
import { look, makeTable, put, refusalIn, withoutSheet } from "../ask";
import { mark, type Probe } from "../probe";

export const movedCells: readonly Probe[] = [
  {
    id: "inserted-row-look",
    behaviours: ["inserted-cells-look-like-above"],
    asks: "Which fill has a row inserted between a coloured and a plain one?",
    async ask({ context, sheet }) {
      sheet.getRange("A1:B1").format.fill.color = "#FF0000";
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const { fill } = sheet.getRange("A2").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "inserted-column-look",
    behaviours: ["inserted-cells-look-like-above"],
    asks: "Which fill has a cell pushed in to the right of a coloured one?",
    async ask({ context, sheet }) {
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
      sheet.getRange("B1").insert("Right");
      const { fill } = sheet.getRange("B1").format;
      fill.load("color");
      await context.sync();
      return fill.color;
    },
  },
  {
    id: "inserted-first-table-row-look",
    behaviours: ["inserted-cells-look-like-above"],
    asks: "Is a row added as the first of a table as bold as the header above it or as the data?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, [["A"], [1], [2]]);
      sheet.getRange("A1").format.font.italic = true;
      await context.sync();
      table.rows.add(0, [[0]]);
      const { font } = sheet.getRange("A2").format;
      font.load("italic");
      await context.sync();
      return font.italic;
    },
  },
  {
    id: "inserted-above-the-freeze-line",
    behaviours: ["inserted-above-freeze"],
    asks: "How many rows are frozen when one is inserted among two frozen ones?",
    async ask({ context, sheet }) {
      sheet.freezePanes.freezeRows(2);
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("rowCount");
      await context.sync();
      return frozen.isNullObject ? null : frozen.rowCount;
    },
  },
  {
    id: "references-after-insert",
    behaviours: ["references-follow"],
    asks: "How do formulas read after a row was inserted inside their area and another cell deleted?",
    async ask({ context, sheet }) {
      put(sheet, "A1:A3", [[1], [2], [3]]);
      sheet.getRange("C1:D1").formulas = [["=SUM(A1:A3)", "=A3"]];
      await context.sync();
      sheet.getRange("A2").insert("Down");
      sheet.getRange("A4").delete("Up");
      await context.sync();
      return look(sheet, "C1:D1", "formulas");
    },
  },
  {
    id: "kept-range-after-insert",
    behaviours: ["kept-ranges-follow"],
    asks: "Where is a tracked range after a row was inserted above it?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A3");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      range.load("address");
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      return withoutSheet(range.address);
    },
  },
  {
    id: "kept-range-deleted",
    behaviours: ["kept-ranges-follow"],
    asks: "What is said of a tracked range whose cells have been deleted?",
    async ask({ context, sheet }) {
      const range = sheet.getRange("A3");
      context.trackedObjects.add(range);
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      await context.sync();
      range.load("address");
      try {
        await context.sync();
        return withoutSheet(range.address);
      } catch (error) {
        return refusalIn(error);
      }
    },
  },
  {
    id: "name-after-insert",
    behaviours: ["references-follow"],
    asks: "What does a name refer to after a row was inserted above its cells?",
    async ask({ context, sheet }) {
      const name = context.workbook.names.add(`${mark}Name`, sheet.getRange("A2:A3"));
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      name.load("formula");
      await context.sync();
      return name.formula as string;
    },
  },
  {
    id: "table-after-insert",
    behaviours: ["references-follow"],
    asks: "Where is a table after whole rows were inserted above it?",
    async ask({ context, sheet }) {
      const table = makeTable(sheet, [["A"], [1]]);
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      const range = table.getRange();
      range.load("address");
      await context.sync();
      return withoutSheet(range.address);
    },
  },
];
