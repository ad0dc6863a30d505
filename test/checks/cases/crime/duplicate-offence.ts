import { defineCases } from "../../support/define-cases";
import { problem, workbook } from "../../support/small-workbook";

export const cases = defineCases("duplicate-offence", {
  sound: {
    "every offence stands once": workbook({}),
  },
  faulty: {
    "an offence on two rows": {
      input: workbook(
        {},
        {
          problems: [
            problem("duplicateKey", "Indbrud", {
              table: "crime",
              sheet: "Kriminalitet",
              cell: "A6",
              column: "Gerningstype",
            }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "crime/A6",
          at: ["Kriminalitet!A6"],
          value: "Indbrud",
          says: "Gerningstypen Indbrud står to gange. Slet den ene række.",
        },
      ],
    },
  },
});
