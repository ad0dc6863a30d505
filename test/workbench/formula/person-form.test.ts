import fc from "fast-check";
import { fromPerson, toPerson } from "../../../src/workbench/engine/formula/person-form";
import { danish } from "../../../src/workbench/engine/locale/danish";
import { formulas } from "./generated-formulas";

test.each([
  ["=SUM(A1:A3,1.5)", "=SUM(A1:A3;1,5)"],
  ['=IF(ISNUMBER([@År]),"ja; nej","")', '=HVIS(ER.TAL([@År]);"ja; nej";"")'],
  [
    '=SUM(INDEX(TP_Finansiering,0,MATCH([@År]&"",TP_Finansiering[#Headers],0)))',
    '=SUM(INDEKS(TP_Finansiering;0;SAMMENLIGN([@År]&"";TP_Finansiering[#Overskrifter];0)))',
  ],
  [
    "=INT(([@Baseline]*(10000-ROUND(A1*10000,0))+5000)/10000)",
    "=HELTAL(([@Baseline]*(10000-AFRUND(A1*10000;0))+5000)/10000)",
  ],
  ["=T[[#Headers],[a b]]", "=T[[#Overskrifter];[a b]]"],
  ["=T[[#Totals],[a]:[b]]", "=T[[#Totaler];[a]:[b]]"],
  ["=ROWS(T[#All])", "=RÆKKER(T[#Alle])"],
  ["=SUM(T[@[2013]:[2016]])", "=SUM(T[@[2013]:[2016]])"],
  ["={1,2.5;3,4}", "={1\\2,5;3\\4}"],
  ["=IFERROR(#N/A,TRUE)", "=HVIS.FEJL(#I/T;SAND)"],
  ["=#REF!+#DIV/0!+#VALUE!+#NAME?", "=#REFERENCE!+#DIVISION/0!+#VÆRDI!+#NAVN?"],
  ["=TRYG.MÅLTAL(A1,0.1)", "=TRYG.MÅLTAL(A1;0,1)"],
  ['=SUMIFS(T[x],T[y],"a")*TIME(1,2,3)', '=SUM.HVISER(T[x];T[y];"a")*TID(1;2;3)'],
  ["=HOUR(A1)", "=TIME(A1)"],
  ["=XLOOKUP(A1,T[a],T[b])", "=XOPSLAG(A1;T[a];T[b])"],
  ["=FILTER(A1#,B1#<>0)", "=FILTRER(A1#;B1#<>0)"],
])("%s reads %s in Danish, and back", (api, person) => {
  expect(toPerson(api, danish)).toBe(person);
  expect(fromPerson(person, danish)).toBe(api);
});

test.each([
  ["=sum(a1;b2)", "=SUM(A1,B2)"],
  ["=hvis(sand;1;2)", "=IF(TRUE,1,2)"],
  ["='mit ark'!a1", "='mit ark'!A1"],
  ["=tryg.måltal(a1)", "=TRYG.MÅLTAL(A1)"],
  ["=T[#Denne række]", "=T[@]"],
  ["=T[[#Denne række];[a b]]", "=T[@[a b]]"],
  ["=1,5e3", "=1.5E3"],
])("%s typed becomes %s", (typed, api) => {
  expect(fromPerson(typed, danish)).toBe(api);
});

test("every formula survives the way to a person and back", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(fromPerson(toPerson(formula, danish), danish)).toBe(formula);
    }),
  );
});
