import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("filtered-rows", {
  sound: {
    "no row is hidden": workbook(
      {},
      { sheets: [{ sheet: "Ramme", protected: false, filtered: false }] },
    ),
  },
  faulty: {
    "a filter hides rows": {
      input: workbook({}, { sheets: [{ sheet: "Ramme", protected: false, filtered: true }] }),
      found: [
        {
          severity: "info",
          about: "Ramme",
          at: ["Ramme!A1"],
          value: "–",
          says: "Et filter skjuler rækker på Ramme. De tælles med alligevel.",
        },
      ],
    },
  },
});
