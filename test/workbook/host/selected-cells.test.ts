/** A selection gives numbers with their number formats, and texts as texts. */
import { selectedCells } from "../../../src/workbook/host/selected-cells";
import { emptyWorkbook, type OpenWorkbook, sheetNamed } from "../support";

async function selecting(at: OpenWorkbook, address: string) {
  return at.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange(address).select();
    await context.sync();
    return selectedCells(context);
  });
}

async function filled(): Promise<OpenWorkbook> {
  const at = await emptyWorkbook();
  await at.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.getRange("B2:C4").formulas = [
      ["Gerningstype", 2013],
      ["Indbrud", 139],
      ["Tyverier", "=1/0"],
    ];
    sheet.getRange("D3:D4").formulas = [[41640], [true]];
    sheet.getRange("D3").numberFormat = [["dd-mm-yyyy"]];
    await context.sync();
  });
  return at;
}

const shown = (value: number, format = "General") => ({ value, format });

it("is trimmed to what holds something", async () => {
  expect(await selecting(await filled(), "A1:Z400")).toEqual([
    ["Gerningstype", shown(2013), ""],
    ["Indbrud", shown(139), shown(41640, "dd-mm-yyyy")],
    ["Tyverier", "#DIV/0!", "SAND"],
  ]);
});

it("takes whole columns and rows", async () => {
  expect(await selecting(await filled(), "B:C")).toHaveLength(3);
});

it("is empty where nothing stands", async () => {
  expect(await selecting(await filled(), "H8:J9")).toEqual([]);
});

it("comes from a whole sheet with one forgotten cell in its last row and column", async () => {
  const at = await filled();
  at.model.transact("person", () => {
    const area = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
    at.model.write(sheetNamed(at.model, "Ark1").id, { area, contents: [["x"]] });
  });
  expect(await selecting(at, "A:XFD")).toEqual([
    ["Gerningstype", shown(2013), ""],
    ["Indbrud", shown(139), shown(41640, "dd-mm-yyyy")],
    ["Tyverier", "#DIV/0!", "SAND"],
  ]);
});
