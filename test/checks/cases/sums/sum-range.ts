import { defineCases } from "../../support/define-cases";
import { cellsOf, slip, table, twoActivities, workbook } from "../../support/small-workbook";

const values = `
  Aktivitet | 2013
  Lys | 10
  Klub | 5
  Dialog | 7
  I alt | 22`;
const withFormula = (formula: string) =>
  workbook(
    {},
    {
      tables: [
        {
          ...table("unasked", values),
          formulas: cellsOf(slip(values, "I alt | 22", `I alt | ${formula}`)),
        },
      ],
    },
  );

export const cases = defineCases("sum-range", {
  sound: {
    "the SUM covers every row": withFormula("=SUM(B4:B6)"),
    "and may cover more": withFormula("=SUM($B$3:$B$6)"),
    "a formula that adds up otherwise is not taken apart": withFormula("=B4+B5+B6"),
    "a SUM of another column is none of the column's": withFormula("=SUM(C4:C5)"),
    "a SUM that covers no row adds up something else": withFormula("=SUM(B1:B2)"),
    "a table marked as older is left alone": workbook(
      {},
      {
        tables: [
          {
            ...table("older", values),
            formulas: cellsOf(slip(values, "I alt | 22", "I alt | =SUM(B4:B5)")),
          },
        ],
      },
    ),
  },
  faulty: {
    "a SUM that leaves out the last row": {
      input: withFormula("=SUM(B4:B5)"),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B7"],
          value: "=SUM(B4:B5)",
          fix: { "Ark!B7": ["=SUM(B4:B5)", "=SUM(B4:B6)"] },
          says: "Formlen tæller ikke »Dialog« med. Ret den til =SUM(B4:B6).",
        },
      ],
    },
    "a SUM that leaves out the first": {
      input: withFormula("=sum( b5 : b6 )"),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B7"],
          value: "=sum( b5 : b6 )",
          fix: { "Ark!B7": ["=sum( b5 : b6 )", "=SUM(B4:B6)"] },
          says: "Formlen tæller ikke »Lys« med. Ret den til =SUM(B4:B6).",
        },
      ],
    },
    "a generated total is told once": {
      input: workbook(twoActivities, {
        tables: [
          {
            ...table("ours", "Aktivitet | 2013 \n Klub | 10000 \n Lys | 30000 \n I alt | 40000"),
            expected: cellsOf("| \n | \n | \n | =SUM(B4:B5)"),
            formulas: cellsOf("| \n | \n | \n | =SUM(B4:B4)"),
          },
        ],
      }),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B6"],
          value: "=SUM(B4:B4)",
          fix: { "Ark!B6": ["=SUM(B4:B4)", "=SUM(B4:B5)"] },
          says: "Formlen tæller ikke »Lys« med. Ret den til =SUM(B4:B5).",
        },
      ],
    },
  },
});
