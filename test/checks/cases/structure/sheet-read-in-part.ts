import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const whole = { sheet: "Noter", protected: false, filtered: false };

export const cases = defineCases("sheet-read-in-part", {
  sound: { "all of the sheet was read": workbook({}, { sheets: [whole] }) },
  faulty: {
    "a cell in the last row makes the sheet too large": {
      input: workbook({}, { sheets: [{ ...whole, unreadTo: "F1048576" }] }),
      found: [
        {
          severity: "info",
          about: "Noter",
          at: ["Noter!F1048576"],
          value: "–",
          says: "Noter fylder helt til F1048576, og ikke alt på arket er læst. Slet celler, der er glemt langt nede eller til højre.",
        },
      ],
    },
  },
});
