import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("unclear-amount", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "an amount that can be read in two ways": {
      input: workbook({}, { problems: [problem("ambiguousNumber", "30,000")] }),
      found: [
        {
          severity: "question",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "30,000",
          says: "»30,000« kan læses på flere måder og er ikke talt med. Hvad menes der?",
        },
      ],
    },
  },
});
