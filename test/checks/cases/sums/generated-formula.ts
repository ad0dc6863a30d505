import { defineCases } from "../../support/define-cases";
import { cellsOf, slip, table, workbook } from "../../support/small-workbook";

const values = `
  Aktivitet | 2013
  Klub | 10000
  I alt | 10000`;
const formulas = `
  |
  |
  | =SUM(B4:B4)`;
const generated = (stands: string, fixedValues = false) =>
  workbook(
    {},
    {
      settings: { fixedValues, status: "draft" },
      tables: [
        {
          ...table("ours", values),
          expected: cellsOf(formulas),
          formulas: cellsOf(slip(formulas, "=SUM(B4:B4)", stands)),
        },
      ],
    },
  );

export const cases = defineCases("generated-formula", {
  sound: {
    "the formula it was written with": generated("=SUM(B4:B4)"),
    "spelled otherwise": generated("= sum( $B$4:$B$4 )"),
    "a number where fixed values were asked for": generated("10000", true),
  },
  faulty: {
    "a number typed over it": {
      input: generated("10000"),
      found: [
        {
          severity: "warning",
          about: "Ark/2/1",
          at: ["Ark!B5"],
          value: "10000",
          fix: { "Ark!B5": [10000, "=SUM(B4:B4)"] },
          says: "Her stod en formel; nu står der 10000. Sæt formlen ind igen, eller skriv tabellen på ny.",
        },
      ],
    },
    "another formula": {
      input: generated("=B4"),
      found: [
        {
          severity: "warning",
          about: "Ark/2/1",
          at: ["Ark!B5"],
          value: "=B4",
          fix: { "Ark!B5": ["=B4", "=SUM(B4:B4)"] },
          says: "Her stod en formel; nu står der =B4. Sæt formlen ind igen, eller skriv tabellen på ny.",
        },
      ],
    },
  },
});
