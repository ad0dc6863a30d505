import {
  areaName,
  columnName,
  overlap,
  placeName,
  readReference,
} from "../../../src/workbench/page/sheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(readReference(`${name}1`)?.area.column).toBe(column);
});

test.each(["B4", "A1:C9", "A:C", "2:5", "XFD1048576"])("%s is read and named alike", (text) => {
  const found = readReference(text);
  expect(found && areaName(found.area)).toBe(text);
});

test("an area may be told from any corner, with or without dollar signs", () => {
  expect(readReference("$C$9:A1")).toEqual(readReference("A1:C9"));
});

test("a sheet before the exclamation mark loses its quotation marks", () => {
  expect(readReference("'Bo''s ark'!B2")).toEqual({
    sheet: "Bo's ark",
    area: { row: 1, column: 1, rows: 1, columns: 1 },
  });
});

test.each(["", "A0", "XFE1", "A1048577", "Ramme", "A1:B2:C3", "1A", "A-1"])(
  "%s is no reference",
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);

test("areas share their overlap, or nothing", () => {
  const one = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(overlap(one, { row: 2, column: 1, rows: 5, columns: 1 })).toEqual({
    row: 2,
    column: 1,
    rows: 1,
    columns: 1,
  });
  expect(overlap(one, { row: 3, column: 0, rows: 1, columns: 1 })).toBeNull();
  expect(placeName({ row: 2, column: 1 })).toBe("B3");
});
