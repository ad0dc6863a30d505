import fc from "fast-check";
import {
  areaAddress,
  cellName,
  cornersAddress,
  parseArea,
  parseCell,
  readArea,
} from "../../../src/workbench/cells/address";
import { columnLimit, rowLimit } from "../../../src/workbench/cells/limits";
import { areas } from "./areas";

test("an address written is the area read", () => {
  fc.assert(fc.property(areas, (one) => expect(parseArea(areaAddress(one))).toEqual(one)));
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$c$3:B2", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["XFD1048576", { row: rowLimit - 1, column: columnLimit - 1, rows: 1, columns: 1 }],
  ["B:C", { row: 0, column: 1, rows: rowLimit, columns: 2 }],
  ["2:2", { row: 1, column: 0, rows: 1, columns: columnLimit }],
])("%s is read", (text, expected) => expect(parseArea(text)).toEqual(expected));

test.each(["", "A0", "1A", "XFE1", "A1048577", "A1:B", "TP_Ramme", "A1,B2"])(
  "%j is no address",
  (text) => expect(parseArea(text)).toBeNull(),
);

test.each(["B4", "A1:C9", "A:C", "2:5", "XFD1048576"])("%s is read and named alike", (text) => {
  const found = parseArea(text);
  expect(found && areaAddress(found)).toBe(text);
});

test("an area may be told from any corner, with or without dollar signs", () => {
  expect(parseArea("$C$9:A1")).toEqual(parseArea("A1:C9"));
});

test.each(["", "A0", "XFE1", "A1048577", "Ramme", "A1:B2:C3", "1A", "A-1"])(
  "%s is no reference",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("an area beyond the sheet can be read where a file names it, to be refused later", () => {
  expect(readArea("XFE1:XFE2")).toEqual({ row: 0, column: columnLimit, rows: 2, columns: 1 });
});

test("files write whole columns by their corners", () => {
  const columns = { row: 0, column: 0, rows: rowLimit, columns: 3 };
  expect([areaAddress(columns), cornersAddress(columns)]).toEqual(["A:C", "A1:C1048576"]);
});

test("a cell's name is its place, and the place its name", () => {
  fc.assert(
    fc.property(fc.nat(rowLimit - 1), fc.nat(columnLimit - 1), (row, column) => {
      expect(parseCell(cellName(row, column))).toEqual({ row, column });
    }),
  );
  expect(cellName(2, 1)).toBe("B3");
  expect(["$B$3", "B", "3", "B0", "b3"].map(parseCell)).toEqual([null, null, null, null, null]);
});
