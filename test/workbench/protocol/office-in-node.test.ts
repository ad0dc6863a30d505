import { createWorkbook } from "../../../src/workbench/engine/workbook";
import { officeInNode } from "../../../src/workbench/node/office";

test("an add-in writes a block and reads it back through the real client", async () => {
  const { Excel, unknownMembers, syncs } = await officeInNode(createWorkbook());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "x"],
      ["1.234", "12-13"],
    ];
    range.load("values,address,text");
    await context.sync();
    expect(range.values).toEqual([
      [1, "x"],
      [1.234, expect.any(Number)],
    ]);
    expect(range.address).toBe("'Ark1'!A1:B2");
  });
  expect(unknownMembers).toEqual([]);
  expect(syncs.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
});
