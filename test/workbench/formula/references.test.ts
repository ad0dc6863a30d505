import fc from "fast-check";
import {
  copyFormula,
  mapReferences,
  parseReference,
  printReference,
  renameSheetIn,
} from "../../../src/workbench/engine/formula/references";
import { formulas } from "./generated-formulas";

test.each([
  "A1",
  "$A$1",
  "B$2:$C3",
  "A:C",
  "$1:3",
  "Plan!A1",
  "'Ark 1'!A1",
  "'A1'!B2",
  "Plan:Ramme!A1",
  "[1]Plan!A1",
  "'[1]Ark 1'!A1",
  "'O''Hara'!C3",
])("%s is read and written alike", (text) => {
  const reference = parseReference(text);
  expect(reference === null ? null : printReference(reference)).toBe(text);
});

test("references become what the caller makes of them, everything else stays as written", () => {
  const formula = '=SUM( A1:A3 , Ark2!B2 )&"A1"&T[A1]';
  const gone = mapReferences(formula, (reference) =>
    reference.sheet === "Ark2"
      ? "#REF!"
      : { ...reference, to: { ...reference.to, row: reference.to.row + 1 } },
  );
  expect(gone).toBe('=SUM( A1:A4 , Ark2!#REF! )&"A1"&T[A1]');
});

test("a formula nobody changes is the same text", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(mapReferences(formula, (reference) => reference)).toBe(formula);
      expect(mapReferences(formula, (reference) => ({ ...reference }))).toBe(formula);
    }),
  );
});

test("a copied formula moves its relative parts", () => {
  expect(copyFormula("=A1+$A1+A$1+$A$1+B:B+3:3", 2, 1)).toBe("=B3+$A3+B$1+$A$1+C:C+5:5");
  expect(copyFormula("=A1", -1, 0)).toBe("=#REF!");
});

test("renaming a sheet quotes the new name where it must", () => {
  expect(
    renameSheetIn("=Ark1!A1+'ark1'!B:B+Ark12!A1+Ark1!Navn&\"Ark1!A1\"", "Ark1", "Mit ark"),
  ).toBe("='Mit ark'!A1+'Mit ark'!B:B+Ark12!A1+'Mit ark'!Navn&\"Ark1!A1\"");
  expect(renameSheetIn("='Mit ark'!A1+Ark1!#REF!", "Mit ark", "Plan")).toBe("=Plan!A1+Ark1!#REF!");
});
