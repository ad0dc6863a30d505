import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("duplicate-key", {
  sound: {
    "every id stands once": workbook({}),
  },
  faulty: {
    "an id used twice": {
      input: workbook(
        {},
        {
          problems: [
            problem("duplicateKey", "A", {
              table: "activities",
              sheet: "Aktiviteter",
              cell: "A6",
              column: "Id",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "activities/A6",
          at: ["Aktiviteter!A6"],
          value: "A",
          says: "A står på flere rækker i kolonnen Id. Slet den ene, eller giv den et andet navn.",
        },
      ],
    },
  },
});
