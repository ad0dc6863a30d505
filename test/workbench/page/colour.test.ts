import { fillOn, inkOn, lineOn } from "../../../src/workbench/page/grid/colour";

test("on light paper a workbook's colours are its own", () => {
  expect(fillOn(false, "#fff2cc")).toBe("#fff2cc");
  expect(inkOn(false, "#c00000", undefined)).toBe("#c00000");
  expect(inkOn(false, undefined, undefined)).toBeUndefined();
});

test("text on a fill without a colour of its own is the one that reads best", () => {
  expect(inkOn(false, undefined, "#123456")).toBe("#eceff1");
  expect(inkOn(false, undefined, "#fff2cc")).toBe("#141310");
});

test("on dark paper light fills and lines are muted and dark text is lifted", () => {
  expect(fillOn(true, "#fff2cc")).not.toBe("#fff2cc");
  expect(lineOn(true, "#d0d0d0")).not.toBe("#d0d0d0");
  expect(inkOn(true, "#202020", undefined)).not.toBe("#202020");
});
