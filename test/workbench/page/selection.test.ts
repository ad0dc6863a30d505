import { parseAddress } from "../../../src/workbench/cells/sheet-prefix";
import { cellName } from "../../../src/workbench/cells/address";
import type { Place } from "../../../src/workbench/cells/rectangle";
import { createWorkbook } from "../../../src/workbench/engine/workbook";
import {
  advance,
  jump,
  lastUsed,
  selectArea,
  selectCell,
  step,
} from "../../../src/workbench/page/sheet/selection";

function placeName({ row, column }: Place): string {
  return cellName(row, column);
}

function place(a1: string): Place {
  const area = parseAddress(a1)?.area;
  if (!area) throw new Error(a1);
  return { row: area.row, column: area.column };
}

/** A column with a gap: A1:A3 and A6:A7 are filled. */
function sheetWithGap() {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = ["a", "b", "c", null, null, "d", "e"].map((value) => [value]);
  model.write(sheet.id, { area: { row: 0, column: 0, rows: 7, columns: 1 }, contents: rows });
  return { model, sheet };
}

test.each([
  ["A1", "A3", "the end of the block one stands in"],
  ["A3", "A6", "the next filled cell after a gap"],
  ["A4", "A6", "the next filled cell from an empty one"],
  ["A7", "A1048576", "the sheet's edge when nothing follows"],
])("Ctrl+Down from %s goes to %s: %s", (from, to) => {
  const { sheet } = sheetWithGap();
  expect(placeName(jump(sheet, place(from), "down"))).toBe(to);
});

test("Ctrl+Up comes back the same way", () => {
  const { sheet } = sheetWithGap();
  expect(placeName(jump(sheet, place("A7"), "up"))).toBe("A6");
  expect(placeName(jump(sheet, place("A6"), "up"))).toBe("A3");
  expect(placeName(jump(sheet, place("A3"), "up"))).toBe("A1");
});

test("a step passes over hidden rows and stops at the edge", () => {
  const { model, sheet } = sheetWithGap();
  model.setHidden(sheet.id, "rows", 1, 2, true);
  expect(placeName(step(sheet, place("A1"), "down"))).toBe("A4");
  expect(placeName(step(sheet, place("A1"), "up", 5))).toBe("A1");
});

test("Tab walks through a selected area row by row and starts over, Enter column by column", () => {
  const { sheet } = sheetWithGap();
  let selection = selectArea({ row: 0, column: 0, rows: 2, columns: 2 });
  const walked = ["right", "right", "right", "right"].map(() => {
    selection = advance(sheet, selection, "right");
    return placeName(selection.active);
  });
  expect(walked).toEqual(["B1", "A2", "B2", "A1"]);
  expect(placeName(advance(sheet, selection, "down").active)).toBe("A2");
  expect(placeName(advance(sheet, selection, "left").active)).toBe("B2");
});

test("a single cell just moves, and a merged one is selected whole and left in one step", () => {
  const { model, sheet } = sheetWithGap();
  expect(placeName(advance(sheet, selectCell(place("B2")), "down").active)).toBe("B3");
  model.merge(sheet.id, { row: 9, column: 0, rows: 1, columns: 3 });
  const merged = selectCell(place("B10"), sheet);
  expect(merged.area.columns).toBe(3);
  expect(placeName(advance(sheet, merged, "right").active)).toBe("D10");
});

test("Ctrl+End is the last cell in use", () => {
  expect(placeName(lastUsed(sheetWithGap().sheet))).toBe("A7");
});
