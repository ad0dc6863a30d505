import fc from "fast-check";
import { contains, intersection, type Rectangle, singleCell } from "../../src/cells/rectangle";

const place = fc.integer({ min: 0, max: 6 });
const size = fc.integer({ min: 1, max: 4 });
const rectangle = fc.record({ row: place, column: place, rows: size, columns: size });
const cell = fc.record({ row: place, column: place });

test("two rectangles that only touch have no cell in common", () => {
  const left = { row: 0, column: 0, rows: 3, columns: 2 };
  expect(intersection(left, { ...left, column: 2 })).toBeUndefined();
  expect(intersection(left, { ...left, row: 3 })).toBeUndefined();
  expect(intersection(left, { ...left, row: 2, column: 1 })).toEqual(
    singleCell({ row: 2, column: 1 }),
  );
});

test("it does not matter which of the two is named first", () => {
  fc.assert(
    fc.property(rectangle, rectangle, (a, b) => {
      expect(intersection(a, b)).toEqual(intersection(b, a));
    }),
  );
});

test("a rectangle meets itself in all its cells", () => {
  fc.assert(fc.property(rectangle, (a) => expect(intersection(a, a)).toEqual(a)));
});

test("the intersection has the cells that both have, and no others", () => {
  const has = (area: Rectangle | undefined, at: { row: number; column: number }): boolean =>
    area !== undefined && contains(area, at);
  fc.assert(
    fc.property(rectangle, rectangle, cell, (a, b, at) => {
      expect(has(intersection(a, b), at)).toBe(contains(a, at) && contains(b, at));
    }),
  );
});

test("a single cell contains itself alone", () => {
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const isSame = one.row === other.row && one.column === other.column;
      expect(contains(singleCell(one), other)).toBe(isSame);
    }),
  );
});
