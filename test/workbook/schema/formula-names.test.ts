import { withNamesInUse } from "../../../src/workbook/schema/formula-names";

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

const renamed = new Map([
  ["TP_Ramme", { name: "TP_Ramme_2", headers: new Map([["Ramme", "Bevilget beløb"]]) }],
  ["TP_Finansiering", { name: "Penge", headers: new Map([["2013", "2013 [kr.]"]]) }],
]);

test.each([
  ["=[@Ramme]+[@Overført]-[@Afsat]", "=[@[Bevilget beløb]]+[@Overført]-[@Afsat]"],
  [
    "=INDEX(TP_Finansiering,0,MATCH(1,TP_Finansiering[#Headers],0))",
    "=INDEX(Penge,0,MATCH(1,Penge[#Headers],0))",
  ],
  ["=SUM(TP_Finansiering[2013])", "=SUM(Penge[2013 '[kr.']])"],
  ['=IF([@Ramme]="",1,2)', '=IF([@[Bevilget beløb]]="",1,2)'],
  ["=TP_Aktiviteter[Id]", "=TP_Aktiviteter[Id]"],
])("%s becomes %s where tables and columns have other names", (formula, expected) => {
  expect(withNamesInUse(formula, "TP_Ramme", renamed)).toBe(expected);
});
