import fc from "fast-check";
import { quotedSheetName, splitAddress } from "../../src/cells/sheet-name";

test.each([
  ["Ramme!A1", "Ramme", "A1"],
  ["'Ark 1'!A1:B2", "Ark 1", "A1:B2"],
  ["'Bo''s ark'!C3", "Bo's ark", "C3"],
  ["'Hov!'!C3", "Hov!", "C3"],
  ["C3", undefined, "C3"],
])("%s is on %s, cells %s", (address, sheet, cells) => {
  expect(splitAddress(address)).toEqual({ sheet, cells });
});

test("whatever a sheet is called, its quoted name is read back", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), (name) => {
      expect(splitAddress(`${quotedSheetName(name)}!A1`)).toEqual({ sheet: name, cells: "A1" });
    }),
  );
});
