import { defineCases } from "../../support/define-cases";
import { formulaColumn, workbook } from "../../support/small-workbook";

const formula = "=[@Ramme]+[@Overført]-[@Afsat]";
const remaining = (stands: string) =>
  workbook(
    {},
    {
      formulaColumns: [
        formulaColumn("frame", "remaining", {
          expected: formula,
          values: [90_000, 80_000],
          formulas: [formula, stands],
        }),
      ],
    },
  );

export const cases = defineCases("changed-formula", {
  sound: {
    "the column's formula in every row": remaining(formula),
    "spelled as Excel may give it back": remaining(
      "= TP_Ramme[[#This Row],[Ramme]] + TP_Ramme[[#This Row],[Overført]] - TP_Ramme[[#This Row],[Afsat]]",
    ),
  },
  faulty: {
    "another formula in one row": {
      input: remaining("=[@Ramme]-1"),
      found: [
        {
          severity: "warning",
          about: "frame/remaining/1",
          at: ["Ramme!E3"],
          value: "=[@Ramme]-1",
          fix: { "Ramme!E3": ["=[@Ramme]-1", "=[@Ramme]+[@Overført]-[@Afsat]"] },
          says: "Formlen er en anden end kolonnens. Sæt kolonnens formel ind igen, hvis ændringen ikke er meningen.",
        },
      ],
    },
  },
});
