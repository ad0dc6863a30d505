import { fullAddress, parseAddress, splitAddress } from "../../../src/workbench/cells/sheet-prefix";

test.each([
  ["Ramme", "Ramme!A1"],
  ["Områder", "Områder!A1"],
  ["Ark1", "'Ark1'!A1"],
  ["Ark 1", "'Ark 1'!A1"],
  ["2013", "'2013'!A1"],
  ["Bo's", "'Bo''s'!A1"],
])("the sheet %s is written %s, and found again", (name, address) => {
  expect(fullAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
  expect(splitAddress(address)).toEqual({ sheet: name, local: "A1" });
});

test("a sheet before the exclamation mark loses its quotation marks", () => {
  expect(parseAddress("'Bo''s ark'!B2")).toEqual({
    sheet: "Bo's ark",
    area: { row: 1, column: 1, rows: 1, columns: 1 },
  });
});

test("what is no address has none, with a sheet or without", () => {
  expect([parseAddress("Ramme"), parseAddress("Plan!Ramme")]).toEqual([null, null]);
});
