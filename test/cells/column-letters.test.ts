import fc from "fast-check";
import { columnLetters, columnOfLetters } from "../../src/cells/column-letters";
import { sheetColumns } from "../../src/cells/sheet-size";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [701, "ZZ"],
  [702, "AAA"],
  [sheetColumns - 1, "XFD"],
])("column %d, from 0, is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
});

test("every column of a sheet goes to letters and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: sheetColumns - 1 }), (column) => {
      expect(columnOfLetters(columnLetters(column))).toBe(column);
    }),
  );
});

test("the letters end where the row begins", () => expect(columnOfLetters("AB7")).toBe(27));

test.each(["", "7", "$A", "a", "Æ"])("%j begins with no column", (text) =>
  expect(columnOfLetters(text)).toBeUndefined(),
);
