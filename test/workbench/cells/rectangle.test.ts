import fc from "fast-check";
import { hull, intersection, overlap, subtract } from "../../../src/workbench/cells/rectangle";
import { areas } from "./areas";

test("what two areas share lies in both, and both lie in what bounds them", () => {
  const within = (inner: object, outer: Parameters<typeof intersection>[0]) =>
    intersection(inner as typeof outer, outer);
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const both = intersection(one, other);
      if (both) expect([within(both, one), within(both, other)]).toEqual([both, both]);
      const around = hull(one, other);
      expect([within(one, around), within(other, around)]).toEqual([one, other]);
    }),
  );
});

test("areas share their overlap, or nothing", () => {
  const one = { row: 0, column: 0, rows: 3, columns: 3 };
  expect(intersection(one, { row: 2, column: 1, rows: 5, columns: 1 })).toEqual({
    row: 2,
    column: 1,
    rows: 1,
    columns: 1,
  });
  expect(intersection(one, { row: 3, column: 0, rows: 1, columns: 1 })).toBeNull();
});

test("areas overlap when they share a cell, and what is subtracted leaves the rest", () => {
  fc.assert(
    fc.property(areas, areas, (one, other) => {
      const both = intersection(one, other);
      expect(overlap(one, other)).toBe(both !== null);
      const size = subtract(one, other).reduce((sum, part) => sum + part.rows * part.columns, 0);
      expect(size + (both ? both.rows * both.columns : 0)).toBe(one.rows * one.columns);
    }),
  );
});
