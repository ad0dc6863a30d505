import { withDecimals } from "../../../src/workbench/page/sheet/decimals";

test.each([
  ["General", "0.0"],
  ["#,##0", "#,##0.0"],
  ["#,##0.0", "#,##0.00"],
  ["0%", "0.0%"],
  ["#,##0;-#,##0", "#,##0.0;-#,##0.0"],
])("one decimal more in %s is %s", (code, more) => {
  expect(withDecimals(code, 1)).toBe(more);
});

test("and taken away again, never below none", () => {
  expect(withDecimals("#,##0.00", -1)).toBe("#,##0.0");
  expect(withDecimals("#,##0", -1)).toBe("#,##0");
});
