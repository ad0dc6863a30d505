import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("ore-in-amount", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "an amount with øre": {
      input: workbook({}, { problems: [problem("decimals", "500,5")] }),
      found: [
        {
          severity: "error",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "500,5",
          says: "500,5 har øre. Planens beløb er hele kroner.",
        },
      ],
    },
  },
});
