import fc from "fast-check";
import { absoluteRange, cellAddress, cellAt, rangeAddress } from "../../src/cells/address";
import { sheetColumns, sheetRows } from "../../src/cells/sheet-size";

test("addresses are Excel's", () => {
  expect([cellAddress(0, 0), cellAddress(6, 27)]).toEqual(["A1", "AB7"]);
  expect(absoluteRange("Bo's ark", { row: 0, column: 1, rows: 2, columns: 3 })).toBe(
    "'Bo''s ark'!$B$1:$D$2",
  );
});

test("a range of one cell is that cell", () => {
  expect(rangeAddress({ row: 6, column: 27, rows: 1, columns: 1 })).toBe("AB7");
  expect(rangeAddress({ row: 6, column: 27, rows: 2, columns: 1 })).toBe("AB7:AB8");
  expect(rangeAddress({ row: 6, column: 27, rows: 1, columns: 2 })).toBe("AB7:AC7");
});

test("every cell of a sheet is found by its address", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: sheetRows - 1 }),
      fc.integer({ min: 0, max: sheetColumns - 1 }),
      (row, column) => {
        expect(cellAt(cellAddress(row, column))).toEqual({ row, column });
      },
    ),
  );
});

test.each(["", "L", "12", "A0", "A01", "a1", "$A$1", "A1:B2", "ABCD1", "Ark1!A1", "A1 "])(
  "%j names no cell",
  (text) => expect(cellAt(text)).toBeUndefined(),
);
