import { escapedHeader, textConstant } from "../../src/cells/formula-text";

test("a text constant doubles its own quotes", () => {
  expect(textConstant('Måltal "2013"')).toBe('"Måltal ""2013"""');
});

test.each([
  ["2013 [kr.]", "2013 '[kr.']"],
  ["Nr. #", "Nr. '#"],
  ["Bo's", "Bo''s"],
  ["@sats", "'@sats"],
  ["Målår", "Målår"],
])("the header %s is written %s in a reference", (header, written) => {
  expect(escapedHeader(header)).toBe(written);
});
