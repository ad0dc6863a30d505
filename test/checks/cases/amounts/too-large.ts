import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("too-large", {
  sound: {
    "every amount can be read": workbook({}),
  },
  faulty: {
    "an amount no plan has": {
      input: workbook({}, { problems: [problem("outOfRange", "9000000000000")] }),
      found: [
        {
          severity: "error",
          about: "funding/C7",
          at: ["Finansiering!C7"],
          value: "9000000000000",
          says: "9000000000000 er for stort. Ret tallet.",
        },
      ],
    },
  },
});
