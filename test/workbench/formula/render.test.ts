import { renderText, showsDate, showsPercent } from "../../../src/workbench/engine/formula/render";
import { danish } from "../../../src/workbench/engine/locale/danish";

test.each([
  [1490000, "#,##0", "1.490.000"],
  [1234.5, "General", "1234,5"],
  [0.1 + 0.2, "General", "0,3"],
  [1e15, "General", "1E+15"],
  [12.345, "0", "12"],
  [-1234.5, "#,##0.00", "-1.234,50"],
  [0, "#,##0;-#,##0;;@", ""],
  [-5, "#,##0;-#,##0;;@", "-5"],
  ["tekst", "#,##0;-#,##0;;@", "tekst"],
  [0.53, "0%", "53%"],
  [0.53, "0 %", "53 %"],
  [-0.104, "0.0%", "-10,4%"],
  [5, '0 "kr."', "5 kr."],
  [41395, "yyyy-mm-dd", "2013-05-01"],
  [41395, "dd-mm-yyyy", "01-05-2013"],
  [41395, "d. mmmm yyyy", "1. maj 2013"],
  [41395, "m/d/yyyy", "01-05-2013"],
  [41395, "d/m/yyyy", "1-5-2013"],
  [0.5, "hh:mm", "12:00"],
  [-4, "yyyy-mm-dd", "########"],
  [12, "@", "12"],
  ["00123", "@", "00123"],
  [3, "_-* #,##0.00_-", " 3,00 "],
  [5, "[Red]0", "5"],
  [0.5, "# ?/?", " 1/2"],
  [123456, "0.00E+00", "1,23E+05"],
  [5, "foo[", "5"],
  [5, "", "5"],
  [true, "General", "SAND"],
  [false, "0", "FALSK"],
  [null, "0", ""],
  ["", "0", ""],
])("%j under %s shows %s", (value, numberFormat, text) => {
  expect(renderText(value, numberFormat, danish)).toBe(text);
});

test.each([
  ["#N/A", "#I/T"],
  ["#DIV/0!", "#DIVISION/0!"],
  ["#VALUE!", "#VÆRDI!"],
  ["#REF!", "#REFERENCE!"],
  ["#SPILL!", "#OVERLØB!"],
] as const)("%s shows as %s", (error, text) => {
  expect(renderText({ error }, "General", danish)).toBe(text);
});

test("a format tells whether it shows dates or percentages", () => {
  expect(showsDate("d. mmmm yyyy")).toBe(true);
  expect(showsDate("#,##0")).toBe(false);
  expect(showsPercent("0.0%")).toBe(true);
});
