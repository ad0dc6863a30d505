import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("table-missing", {
  sound: {
    "every table is there": workbook({}),
  },
  faulty: {
    "a table is gone": {
      input: workbook(
        {},
        { problems: [{ code: "tableMissing", table: "frame", sheet: "Ramme", text: "TP_Ramme" }] },
      ),
      found: [
        {
          severity: "error",
          about: "frame/",
          at: ["Ramme!A1"],
          value: "TP_Ramme",
          says: "Tabellen TP_Ramme mangler. Vælg Reparér ark.",
        },
      ],
    },
  },
});
