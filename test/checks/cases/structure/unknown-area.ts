import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("unknown-area", {
  sound: {
    "every area an activity names is there": workbook({}),
  },
  faulty: {
    "an area that is not there": {
      input: workbook(
        {},
        {
          problems: [
            problem("unknownArea", "9", {
              table: "activities",
              sheet: "Aktiviteter",
              cell: "B5",
              column: "Indsatsområde",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "activities/B5",
          at: ["Aktiviteter!B5"],
          value: "9",
          says: "Indsatsområde 9 findes ikke. Ret nummeret, eller opret området.",
        },
      ],
    },
  },
});
