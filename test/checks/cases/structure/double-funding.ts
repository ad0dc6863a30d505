import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("double-funding", {
  sound: {
    "one row of money for each activity": workbook({}),
  },
  faulty: {
    "two rows for one activity, and both count": {
      input: workbook({ Finansiering: [{}, {}] }),
      found: [
        {
          severity: "error",
          about: "A",
          at: ["Finansiering!Id 2", "Finansiering!Id 1"],
          value: "2",
          says: "»Klub for unge« har 2 rækker på Finansiering, og alle tælles med. Saml dem i én.",
        },
      ],
    },
  },
});
