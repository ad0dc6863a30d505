import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("negative-count", {
  sound: {
    "every count is 0 or more": workbook({}),
  },
  faulty: {
    "a count below 0": {
      input: workbook(
        {},
        {
          problems: [
            problem("negative", "-3", {
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
          value: "-3",
          says: "-3 er negativt. Skriv et antal, der er 0 eller mere.",
        },
      ],
    },
  },
});
