import { fold } from "../../../src/cells/fold";
import { tables } from "../../../src/plan/tables";
import { helpOfColumn } from "../../../src/workbook/schema/help";
import { placedTables, titleWhereTaken } from "../../../src/workbook/schema/sheets";

test("the schema declares every table once, under an ASCII name Excel allows", () => {
  expect(placedTables.map(({ table }) => table.key).sort()).toEqual(Object.keys(tables).sort());
  for (const { table } of placedTables) expect(table.name).toMatch(/^TP_[A-Za-z]+$/);
});

test("the schema has no header twice in a table, and help for each column within 255 characters", () => {
  for (const { table } of placedTables) {
    const headers = table.inOrder.map(({ header }) => fold(header));
    expect(new Set(headers).size).toBe(headers.length);
    for (const column of table.inOrder) {
      expect(column.header.length).toBeLessThanOrEqual(32);
      const help = helpOfColumn(table.key, column.key);
      expect(help).not.toBe("");
      expect(help.length).toBeLessThanOrEqual(255);
    }
  }
});

test("the schema names its tabs within Excel's 31 characters, also where the first name is taken", () => {
  for (const { sheet } of placedTables) {
    expect(titleWhereTaken(sheet).length).toBeLessThanOrEqual(31);
  }
});
