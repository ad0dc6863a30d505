import fc from "fast-check";
import { hull } from "../../../src/workbench/engine/grid/areas";
import {
  areaText,
  fullAddress,
  intersection,
  maxColumns,
  maxRows,
  parseArea,
  splitAddress,
} from "../../../src/workbench/objects/address";
import { moveOf, movedTarget } from "../../../src/workbench/engine/structure/move";

const area = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(499), fc.nat(499))
  .map(([row, column, rows, columns]) => ({ row, column, rows: rows + 1, columns: columns + 1 }));

test("an address written is the area read", () => {
  fc.assert(fc.property(area, (one) => expect(parseArea(areaText(one))).toEqual(one)));
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$c$3:B2", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["XFD1048576", { row: maxRows - 1, column: maxColumns - 1, rows: 1, columns: 1 }],
  ["B:C", { row: 0, column: 1, rows: maxRows, columns: 2 }],
  ["2:2", { row: 1, column: 0, rows: 1, columns: maxColumns }],
])("%s is read", (text, expected) => expect(parseArea(text)).toEqual(expected));

test.each(["", "A0", "1A", "XFE1", "A1048577", "A1:B", "TP_Ramme", "A1,B2"])(
  "%j is no address",
  (text) => expect(parseArea(text)).toBeUndefined(),
);

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

test("what two areas share lies in both, and both lie in what bounds them", () => {
  const within = (inner: object, outer: Parameters<typeof intersection>[0]) =>
    intersection(inner as typeof outer, outer);
  fc.assert(
    fc.property(area, area, (one, other) => {
      const both = intersection(one, other);
      if (both) expect([within(both, one), within(both, other)]).toEqual([both, both]);
      const around = hull(one, other);
      expect([within(one, around), within(other, around)]).toEqual([one, other]);
    }),
  );
});

test.each([
  ["rows above push it down", "down", "1:2", "B5:C6", "B7:C8"],
  ["rows inside widen it", "down", "6:6", "B5:C6", "B5:C7"],
  ["rows below leave it", "down", "9:9", "B5:C6", "B5:C6"],
  ["deleted rows above pull it up", "up", "1:3", "B5:C6", "B2:C3"],
  ["a deleted row of it shrinks it", "up", "5:5", "B5:C6", "B5:C5"],
  ["deleted whole it is gone", "up", "4:7", "B5:C6", null],
  ["a column before pushes it right", "right", "A:A", "B5:C6", "C5:D6"],
  ["cells above its columns push it down", "down", "B1:C1", "B5:C6", "B6:C7"],
  ["cells above one of its columns leave it", "down", "B1", "B5:C6", "B5:C6"],
  ["cells before its rows pull it left", "left", "A5:A6", "B5:C6", "A5:B6"],
] as const)("%s", (_, shift, edited, before, after) => {
  const [from, at] = [parseArea(before), parseArea(edited)];
  if (!from || !at) throw new Error("A test address is wrong.");
  const moved = movedTarget(moveOf(at, shift), from);
  expect(moved && areaText(moved)).toBe(after);
});
