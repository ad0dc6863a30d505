import { literalTexts } from "../../../src/workbook/change/literal-text";

test.each([
  "12-13",
  "00123",
  "1E5",
  "=A1",
  "+45 12",
  "'citat",
  "nov 2013",
  "30.000.",
  "TRUE",
  " 7",
  "10 %",
])("%s is written as text", (text) => {
  expect(literalTexts([[{ text }]])).toEqual([{ row: 0, column: 0, rows: 1 }]);
});

test.each(["Indbrud", "Finansiering 2013", "Aktiviteter i 2013", "Æbler", "I alt"])(
  "%s is text as it is",
  (text) => {
    expect(literalTexts([[{ text }]])).toEqual([]);
  },
);

test("a column of texts is one run; beside numbers only the cells in question", () => {
  const [a, b] = [{ text: "A" }, { text: "1" }];
  expect(literalTexts([[a], [b], ["blank"]])).toEqual([{ row: 0, column: 0, rows: 3 }]);
  expect(literalTexts([[{ number: 1 }], [b]])).toEqual([{ row: 1, column: 0, rows: 1 }]);
});
