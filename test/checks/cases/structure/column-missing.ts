import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("column-missing", {
  sound: {
    "every column is there": workbook({}),
  },
  faulty: {
    "a column is gone": {
      input: workbook(
        {},
        { problems: [{ code: "columnMissing", table: "frame", sheet: "Ramme", text: "Ramme" }] },
      ),
      found: [
        {
          severity: "error",
          about: "frame/",
          at: ["Ramme!A1"],
          value: "Ramme",
          says: "Kolonnen Ramme mangler eller har fået et andet navn. Vælg Reparér ark, eller ret navnet.",
        },
      ],
    },
  },
});
