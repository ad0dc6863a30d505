import {
  lowerStructured,
  renameColumnIn,
  renameTableIn,
  type StructuredContext,
  type StructuredTable,
} from "../../../src/workbench/engine/formula/structured";

/** Header in row 3 (index 2), data in rows 4–6, totals in row 7, columns B to F. */
const funding: StructuredTable = {
  name: "TP_Finansiering",
  sheet: "Finansiering",
  area: { row: 2, column: 1, rows: 5, columns: 5 },
  showHeaders: true,
  showTotals: true,
  columns: [
    { name: "Aktivitet" },
    { name: "2013" },
    { name: "I alt, kr." },
    { name: "Nr. #1 [x]" },
    { name: "2016" },
  ],
};
const bare: StructuredTable = {
  ...funding,
  name: "Bar",
  sheet: "Andet ark",
  area: { row: 0, column: 0, rows: 1, columns: 5 },
  showHeaders: false,
  showTotals: false,
};

const inTable: StructuredContext = {
  sheet: "Finansiering",
  row: 4,
  column: 3,
  own: funding,
  table: (name) => [funding, bare].find((t) => t.name.toLowerCase() === name.toLowerCase()),
};
const below: StructuredContext = { ...inTable, row: 20, own: undefined };

test.each([
  ["=SUM(TP_Finansiering[2013])", "=SUM($C$4:$C$6)"],
  ["=SUM(tp_finansiering[AKTIVITET])", "=SUM($B$4:$B$6)"],
  ["=SUM(TP_Finansiering)", "=SUM($B$4:$F$6)"],
  ["=SUM(TP_Finansiering[])", "=SUM($B$4:$F$6)"],
  ["=SUM(TP_Finansiering[#Data])", "=SUM($B$4:$F$6)"],
  ["=COUNTA(TP_Finansiering[#All])", "=COUNTA($B$3:$F$7)"],
  ["=INDEX(TP_Finansiering[#Headers],1,2)", "=INDEX($B$3:$F$3,1,2)"],
  ["=TP_Finansiering[[#Headers],[2013]]", "=$C$3"],
  ["=TP_Finansiering[[#Totals],[2013]]", "=$C$7"],
  ["=SUM(TP_Finansiering[[#Headers],[#Data],[2013]])", "=SUM($C$3:$C$6)"],
  ["=SUM(TP_Finansiering[[#Data],[#Totals],[2013]])", "=SUM($C$4:$C$7)"],
  ["=SUM(TP_Finansiering[[2013]:[2016]])", "=SUM($C$4:$F$6)"],
  ["=[@2013]*2", "=$C$5*2"],
  ["=[@[I alt, kr.]]", "=$D$5"],
  ["=[@[Nr. '#1 '[x']]]", "=$E$5"],
  ["=SUM(TP_Finansiering[@[2013]:[2016]])", "=SUM($C$5:$F$5)"],
  ["=SUM(TP_Finansiering[[#This Row],[2013]:[2016]])", "=SUM($C$5:$F$5)"],
  ["=COUNTA(TP_Finansiering[@])", "=COUNTA($B$5:$F$5)"],
  ["=SUM([2013])", "=SUM($C$4:$C$6)"],
  ["=SUM(Bar[2013])", "=SUM('Andet ark'!$B$1)"],
])("inside the table %s is %s", (formula, lowered) => {
  expect(lowerStructured(formula, inTable)).toBe(lowered);
});

test.each([
  ["=[@2013]", "=#REF!"],
  ["=TP_Finansiering[@2013]", "=#VALUE!"],
  ["=TP_Finansiering[Ukendt]", "=#REF!"],
  ["=Ukendt[2013]", "=#REF!"],
  ["=Bar[#Headers]", "=#REF!"],
  ["=Bar[#Totals]", "=#REF!"],
  ["=TP_Finansiering[[#Headers],[#Totals]]", "=#REF!"],
  ["=Navn+A1", "=Navn+A1"],
  ['="TP_Finansiering[2013]"', '="TP_Finansiering[2013]"'],
])("below the table %s is %s", (formula, lowered) => {
  expect(lowerStructured(formula, below)).toBe(lowered);
});

test("a this-row reference from another sheet's row is no value, even when the row numbers agree", () => {
  const elsewhere = { ...inTable, sheet: "Andet ark", own: undefined };
  expect(lowerStructured("=TP_Finansiering[@2013]", elsewhere)).toBe("=#VALUE!");
});

test("renaming a table renames it in formulas, not in texts or in other names", () => {
  expect(renameTableIn('=SUM(T[a],T[#All],T,TT[a])&"T[a]"', "t", "Ny")).toBe(
    '=SUM(Ny[a],Ny[#All],Ny,TT[a])&"T[a]"',
  );
});

test("renaming a column renames it in its own table's references", () => {
  expect(renameColumnIn("=T[a]+U[a]+[@a]", "T", "A", "b c", false)).toBe("=T[b c]+U[a]+[@a]");
  expect(renameColumnIn("=T[[a]:[d]]+[@a]", "T", "a", "b c", true)).toBe("=T[[b c]:[d]]+[@[b c]]");
  expect(renameColumnIn("=T[a]+1", "T", "a", null, false)).toBe("=#REF!+1");
  expect(renameColumnIn("=[@a]", "T", "a", "x[1]", true)).toBe("=[@[x'[1']]]");
});
