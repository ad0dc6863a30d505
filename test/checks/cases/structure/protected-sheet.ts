import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("protected-sheet", {
  sound: {
    "every sheet can be fixed": workbook(
      {},
      { sheets: [{ sheet: "Ramme", protected: false, filtered: false }] },
    ),
  },
  faulty: {
    "a protected sheet": {
      input: workbook({}, { sheets: [{ sheet: "Ramme", protected: true, filtered: false }] }),
      found: [
        {
          severity: "info",
          about: "Ramme",
          at: ["Ramme!A1"],
          value: "–",
          says: "Arket Ramme er beskyttet, så intet kan rettes herfra. Fjern beskyttelsen under Gennemse.",
        },
      ],
    },
    "one that is filtered too is told both": {
      input: workbook({}, { sheets: [{ sheet: "Ramme", protected: true, filtered: true }] }),
      found: [
        {
          severity: "info",
          about: "Ramme",
          at: ["Ramme!A1"],
          value: "–",
          says: "Arket Ramme er beskyttet, så intet kan rettes herfra. Fjern beskyttelsen under Gennemse.",
        },
      ],
      beside: ["filtered-rows Ramme"],
    },
  },
});
