import { withNamesInUse } from "../../src/workbook/formula-names";

const inUse = new Map([
  ["TP_Finansiering", { name: "Penge", headers: new Map([["I alt", "Sum [kr.]"]]) }],
]);

test.each([
  ["TP_Finansiering[[Id]:[I alt]]", "Penge[[Id]:[Sum '[kr.']]]"],
  ["TP_Finansiering[[#Headers],[Id]:[I alt]]", "Penge[[#Headers],[Id]:[Sum '[kr.']]]"],
  ["TP_Finansiering[I alt]", "Penge[Sum '[kr.']]"],
])("%s speaks of the columns by the headers in use: %s", (formula, expected) => {
  expect(withNamesInUse(formula, "TP_Ramme", inUse)).toBe(expected);
});
