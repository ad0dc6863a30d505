import fc from "fast-check";
import { fromFile, toFile } from "../../../src/workbench/engine/formula/file-form";
import { needsArrayEvaluation } from "../../../src/workbench/engine/formula/array-evaluation";
import { formulas } from "./generated-formulas";

test.each([
  ["=SUM(A1:A3,1.5)", "SUM(A1:A3,1.5)"],
  [
    "=[@Ramme]+[@Overført]-[@Afsat]",
    "TP_Ramme[[#This Row],[Ramme]]+TP_Ramme[[#This Row],[Overført]]-TP_Ramme[[#This Row],[Afsat]]",
  ],
  ["=[@[I alt, kr.]]", "TP_Ramme[[#This Row],[I alt, kr.]]"],
  ["=SUM(T[@[2013]:[2016]])", "SUM(T[[#This Row],[2013]:[2016]])"],
  ["=COUNTA([@])", "COUNTA(TP_Ramme[#This Row])"],
  ["=SUM(T[Beløb])", "SUM(T[Beløb])"],
  ["=ROWS(T[])", "ROWS(T[])"],
  ["=T[[#Headers],[2013]]", "T[[#Headers],[2013]]"],
  ["=XLOOKUP(A1,T[a],T[b])", "_xlfn.XLOOKUP(A1,T[a],T[b])"],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
  ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["=TRYG.MÅLTAL(A1,0.1)", "_xldudf_TRYG_MÅLTAL(A1,0.1)"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["=@TRYG.OVERSIGT(A1#)", "_xlfn.SINGLE(_xldudf_TRYG_OVERSIGT(_xlfn.ANCHORARRAY(A1)))"],
  ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
])("%s is saved as %s, and read back", (api, file) => {
  expect(toFile(api, "TP_Ramme")).toBe(file);
  expect(fromFile(file, "TP_Ramme")).toBe(api);
});

test("a saved formula never holds an @", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(toFile(formula, "T").replace(/"[^"]*"/g, "")).not.toContain("@");
    }),
  );
});

test("every formula survives the way to a file and back", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(fromFile(toFile(formula))).toBe(formula);
    }),
  );
});

test.each([
  ["=A1+B1", false],
  ["=SUM(A1:A3)", false],
  ["=SUM(A1:A3*2)", true],
  ["=SUMPRODUCT((A1:A3=1)*B1:B3)", false],
  ["=A1:A3", true],
  ["=@A1:A3", false],
  ["=ROUND(T[Beløb],0)", true],
  ["=[@Ramme]*2", false],
  ["=T[[#Headers],[a]]&1", false],
  ['=SUM(INDEX(T,0,MATCH([@År]&"",T[#Headers],0)))', false],
  ["=INT(([@Baseline]*(10000-ROUND(A1*10000,0))+5000)/10000)", false],
  ["=SUM(A1#)", false],
  ["=A1#", true],
  ["=SUM(T[@[2013]:[2016]])", false],
  ["=FILTER(A1:A3,B1:B3)", true],
  ["=TRYG.RESTERENDE(A1,B1)", true],
  ["=SUM({1,2})", false],
  ["={1,2}", true],
])("%s needs the mark of a dynamic array: %s", (formula, needed) => {
  expect(needsArrayEvaluation(formula)).toBe(needed);
});
