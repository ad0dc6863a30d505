import { readTyped } from "../../../src/workbench/engine/formula/typed-input";
import { danish } from "../../../src/workbench/engine/locale/danish";

const thisYear = new Date().getFullYear();
const day = (year: number, month: number, date: number) =>
  Math.round(Date.UTC(year, month - 1, date) / 86_400_000) + 25_569;

test.each([
  ["1490000", { value: 1490000 }],
  ["1.490.000", { value: 1490000, numberFormat: "#,##0" }],
  ["1.490.000,50", { value: 1490000.5, numberFormat: "#,##0.00" }],
  ["12,5", { value: 12.5 }],
  ["-12,5", { value: -12.5 }],
  ["(12)", { value: -12 }],
  ["0,1", { value: 0.1 }],
  ["53 %", { value: 0.53, numberFormat: "0%" }],
  ["53%", { value: 0.53, numberFormat: "0%" }],
  ["7%", { value: 0.07, numberFormat: "0%" }],
  ["12,5 %", { value: 0.125, numberFormat: "0.00%" }],
  ["1.490.000 kr.", { value: 1490000, numberFormat: '#,##0 "kr."' }],
  ["kr. 20,50", { value: 20.5, numberFormat: '#,##0.00 "kr."' }],
  ["1E5", { value: 100000, numberFormat: "0.00E+00" }],
  ["00123", { value: 123 }],
  ["SAND", { value: true }],
  ["falsk", { value: false }],
  ["#I/T", { value: { error: "#N/A" } }],
  ["  40 ", { value: 40 }],
  ["1\u00A0000", { value: "1\u00A0000" }],
  ["01-05-2013", { value: 41395, numberFormat: "m/d/yyyy" }],
  ["1/5/2013", { value: 41395, numberFormat: "m/d/yyyy" }],
  ["1.5.2013", { value: 41395, numberFormat: "m/d/yyyy" }],
  ["2013-05-01", { value: 41395, numberFormat: "m/d/yyyy" }],
  ["1-5-13", { value: 41395, numberFormat: "m/d/yyyy" }],
  ["maj 2013", { value: 41395, numberFormat: "mmm-yy" }],
  ["1. maj 2013", { value: 41395, numberFormat: "d-mmm-yy" }],
  ["12-13", { value: day(2013, 12, 1), numberFormat: "mmm-yy" }],
  ["3-4", { value: day(thisYear, 4, 3), numberFormat: "d-mmm" }],
  ["8:30", { value: 8.5 / 24, numberFormat: "hh:mm" }],
])("%s in a plain cell is %j", (text, expected) => {
  expect(readTyped(text, danish)).toEqual(expected);
});

test.each([
  "30.000.",
  "1.49.000",
  "1,234.5",
  "12.34",
  "31-02-2013",
  "maj",
  "139 (-10 %)",
  "A1",
  "..",
  "-",
  "'",
  "1-2-3-4",
])("%s is text", (text) => {
  expect(readTyped(text, danish)).toEqual({ value: text === "'" ? "" : text });
});

test.each([
  ['=hvis(A1>1,5;"ja";0)', '=IF(A1>1.5,"ja",0)'],
  ["+A1", "=A1"],
  ["-A1", "=-A1"],
  ["=-5", "=-5"],
])("%s is the formula %s", (text, formula) => {
  expect(readTyped(text, danish)).toEqual({ formula });
});

test("an apostrophe makes text of anything, and so does a text cell", () => {
  expect(readTyped("'1.490", danish)).toEqual({ value: "1.490" });
  expect(readTyped("1.490", danish, { numberFormat: "@" })).toEqual({ value: "1.490" });
  expect(readTyped("=A1", danish, { numberFormat: "@" })).toEqual({ value: "=A1" });
});

test("a cell with a number format of its own keeps it", () => {
  expect(readTyped("1.490.000 kr.", danish, { numberFormat: "#,##0" })).toEqual({ value: 1490000 });
  expect(readTyped("01-05-2013", danish, { numberFormat: "yyyy-mm-dd" })).toEqual({ value: 41395 });
});

test("a bare number in a percent cell is that many percent", () => {
  expect(readTyped("12", danish, { numberFormat: "0%" })).toEqual({ value: 0.12 });
  expect(readTyped("12%", danish, { numberFormat: "0%" })).toEqual({ value: 0.12 });
});

test("nothing typed empties the cell", () => {
  expect(readTyped("", danish)).toEqual({ value: null });
});
