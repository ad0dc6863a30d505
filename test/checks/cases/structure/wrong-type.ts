import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("wrong-type", {
  sound: {
    "every cell is of its column's kind": workbook({}),
  },
  faulty: {
    "a year that is none": {
      input: workbook(
        {},
        {
          problems: [
            problem("notAYear", "i fjor", {
              table: "frame",
              sheet: "Ramme",
              cell: "A5",
              column: "År",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "frame/A5",
          at: ["Ramme!A5"],
          value: "i fjor",
          says: "»i fjor« passer ikke i kolonnen År. Ret cellen.",
        },
      ],
    },
  },
});
