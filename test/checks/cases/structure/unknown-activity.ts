import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("unknown-activity", {
  sound: {
    "every activity that has money is there": workbook({}),
  },
  faulty: {
    "an activity that is not there": {
      input: workbook(
        {},
        { problems: [problem("unknownActivity", "Z", { cell: "A7", column: "Id" })] },
      ),
      found: [
        {
          severity: "error",
          about: "funding/A7",
          at: ["Finansiering!A7"],
          value: "Z",
          says: "Aktiviteten Z findes ikke. Ret den, eller opret aktiviteten.",
        },
      ],
    },
  },
});
