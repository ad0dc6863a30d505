import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("required-blank", {
  sound: {
    "every cell that must be filled in is": workbook({}),
  },
  faulty: {
    "a required cell is blank": {
      input: workbook(
        {},
        {
          problems: [
            problem("requiredBlank", "", {
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
          severity: "task",
          about: "activities/B5",
          at: ["Aktiviteter!B5"],
          value: "–",
          says: "Indsatsområde er tom. Udfyld cellen.",
        },
      ],
    },
  },
});
