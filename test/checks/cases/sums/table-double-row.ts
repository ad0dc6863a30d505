import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text, twoActivities);

export const cases = defineCases("table-double-row", {
  sound: {
    "each activity has one row": ofPlan(overview),
  },
  faulty: {
    "a row pasted twice": {
      input: ofPlan(
        slip(overview, "1 | Lys | 30000 |\n", "1 | Lys | 30000 |\n1 | Lys | 30000 |\n"),
      ),
      found: [
        {
          severity: "error",
          about: "Ark/Lys",
          at: ["Ark!B6", "Ark!B5"],
          value: "–",
          says: "»Lys« står to gange i tabellen. Slet den ene række.",
        },
      ],
    },
    "an activity under two of its names": {
      input: ofPlan(
        slip(overview, "1 | Lys | 30000 |\n", "1 | Lys | 30000 |\n1 | Lys på stien | 30000 |\n"),
      ),
      found: [
        {
          severity: "error",
          about: "Ark/Lys på stien",
          at: ["Ark!B6", "Ark!B5"],
          value: "–",
          says: "»Lys på stien« står to gange i tabellen. Slet den ene række.",
        },
      ],
    },
  },
});
