import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("decimal-count", {
  sound: {
    "every count is whole": workbook({}),
  },
  faulty: {
    "a count with decimals": {
      input: workbook(
        {},
        {
          problems: [
            problem("decimals", "3,5", {
              table: "crime",
              sheet: "Kriminalitet",
              column: "Baseline",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "crime/C7",
          at: ["Kriminalitet!C7"],
          value: "3,5",
          says: "3,5 har decimaler. Et antal er et helt tal.",
        },
      ],
    },
  },
});
