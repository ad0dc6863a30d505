import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("error-value", {
  sound: {
    "no cell of the typed sheets shows an error": workbook({}),
  },
  faulty: {
    "a typed cell that shows an error": {
      input: workbook({}, { problems: [problem("errorValue", "#DIVISION/0!")] }),
      found: [
        {
          severity: "error",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "#DIVISION/0!",
          says: "Cellen viser #DIVISION/0!. Ret formlen, eller skriv værdien.",
        },
      ],
    },
  },
});
