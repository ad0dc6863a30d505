import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("negative-amount", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "an amount below 0": {
      input: workbook({}, { problems: [problem("negative", "-500")] }),
      found: [
        {
          severity: "error",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "-500",
          says: "-500 er negativt. Skriv et beløb, der er 0 eller mere.",
        },
      ],
    },
  },
});
