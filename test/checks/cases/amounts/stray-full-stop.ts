import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("stray-full-stop", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "a full stop too many in an amount": {
      input: workbook(
        {},
        { problems: [problem("strayPoint", "30.000.", { suggestion: "30.000" })] },
      ),
      found: [
        {
          severity: "warning",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "30.000.",
          fix: { "Finansiering!C7": ["30.000.", 30000] },
          says: "»30.000.« har et punktum for meget og tæller ikke med i arkets summer. Skriv 30.000.",
        },
      ],
    },
  },
});
