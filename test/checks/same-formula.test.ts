/** Formulas are compared parsed: spacing, case and the spelling of references are free. */
import { sameFormula } from "../../src/checks/formula/same-formula";

test.each([
  ["=SUM( A1:A3 )", "=sum($A$1:$A$3)", true],
  [
    "=[@Ramme]+[@Overført]-[@Afsat]",
    "=TP_Ramme[[#This Row],[Ramme]] + TP_Ramme[[#This Row],[Overført]] - TP_Ramme[[#This Row],[Afsat]]",
    true,
  ],
  ['=[@År]&""', '=[@[År]] & ""', true],
  ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)", true],
  ['=IF(A1="I alt",1,2)', '=IF(A1="i alt",1,2)', false],
  ["=SUM(A1:A3)", "=SUM(A1:A2)", false],
  ["=[@Ramme]-[@Afsat]", "=[@Afsat]-[@Ramme]", false],
  ["=1.50+A1", "=1.5+A1", true],
])("%s and %s: %s", (one, other, same) => {
  expect(sameFormula(one, other, "TP_Ramme")).toBe(same);
});
