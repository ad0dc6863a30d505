import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("sheet-missing", {
  sound: {
    "every sheet is there": workbook({}),
  },
  faulty: {
    "a sheet is gone": {
      input: workbook(
        {},
        { problems: [{ code: "sheetMissing", table: "frame", sheet: "Ramme", text: "Ramme" }] },
      ),
      found: [
        {
          severity: "error",
          about: "frame/",
          at: [],
          value: "Ramme",
          says: "Arket Ramme mangler. Vælg Reparér ark.",
        },
      ],
    },
  },
});
