import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("text-amount", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "an amount written as text": {
      input: workbook(
        {},
        { problems: [problem("textNumber", "30.000", { suggestion: "30.000" })] },
      ),
      found: [
        {
          severity: "warning",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "30.000",
          fix: { "Finansiering!C7": ["30.000", 30000] },
          says: "»30.000« er tekst og tæller ikke med i arkets summer. Skriv 30.000.",
        },
      ],
    },
    "a share is not made an amount": {
      input: workbook(
        {},
        {
          problems: [
            problem("textNumber", "10 %", {
              table: "targetPercents",
              sheet: "Målprocenter",
              suggestion: "10 %",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "warning",
          about: "targetPercents/C7",
          at: ["Målprocenter!C7"],
          value: "10 %",
          says: "»10 %« er tekst og tæller ikke med i arkets summer. Skriv 10 %.",
        },
      ],
    },
  },
});
