/** Cells of a sheet that lie near each other are one part, and a sheet is asked about in slices. */
import fc from "fast-check";
import type { CellValue } from "../../../src/cells/cell-value";
import {
  joined,
  type SheetPart,
  slicesOf,
  withoutBlankEdges,
} from "../../../src/workbook/find/sheet-parts";

function part(row: number, column: number, values: CellValue[][]): SheetPart {
  const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
  return { area, values, formulas: values };
}

const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

test("the slices of a whole sheet cover every cell once", () => {
  const slices = slicesOf(whole);
  expect(slices).toHaveLength(63);
  const cells = slices.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  expect(cells).toBe(whole.rows * whole.columns);
});

test("the slices of any used range have as many cells as it has", () => {
  const used = fc
    .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_048_575), fc.nat(16_383))
    .map(([row, column, down, across]) => ({
      row,
      column,
      rows: Math.min(down + 1, whole.rows - row),
      columns: Math.min(across + 1, whole.columns - column),
    }));
  fc.assert(
    fc.property(used, (area) => {
      const cells = slicesOf(area).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      expect(cells).toBe(area.rows * area.columns);
    }),
  );
});

test("blank rows and columns at the edges of a slice are left out of it", () => {
  const cells = [
    ["", "", ""],
    ["", "", ""],
    ["", 1, ""],
    ["", "", ""],
    ["", 2, "=A1"],
  ];
  expect(withoutBlankEdges(part(10, 20, cells))).toEqual(
    part(12, 21, [
      [1, ""],
      ["", ""],
      [2, "=A1"],
    ]),
  );
  expect(withoutBlankEdges(part(10, 20, [["", ""]]))).toBeUndefined();
});

test("a formula that shows nothing is no blank cell", () => {
  const slice = { ...part(0, 0, [["", ""]]), formulas: [["", '=""']] };
  expect(withoutBlankEdges(slice)?.area).toEqual({ row: 0, column: 1, rows: 1, columns: 1 });
});

test("slices that continue each other are one part, and a cell far away is its own", () => {
  const above = part(16_382, 0, [["a"], ["b"]]);
  const below = part(16_384, 1, [["c"]]);
  const stray = part(1_048_575, 5, [["x"]]);
  expect(joined([above, below, stray])).toEqual([
    part(16_382, 0, [
      ["a", ""],
      ["b", ""],
      ["", "c"],
    ]),
    stray,
  ]);
});

test("a part between two others joins both", () => {
  const [left, middle, right] = [0, 64, 128].map((column) => part(0, column, [[column]]));
  if (left === undefined || middle === undefined || right === undefined) throw new Error("three");
  const all = joined([left, right, middle]);
  expect(all.map(({ area }) => area)).toEqual([{ row: 0, column: 0, rows: 1, columns: 129 }]);
  expect(all[0]?.values[0]?.[128]).toBe(128);
});
