import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text, twoActivities);

export const cases = defineCases("table-unknown-row", {
  sound: {
    "every row is an activity of the plan": ofPlan(overview),
    "a row without money need be none": ofPlan(
      slip(overview, "1 | Lys | 30000 |\n", "1 | Lys | 30000 |\n1 | Afventer | |\n"),
    ),
    "nobody has said that the table is the plan's": withTable(
      "unasked",
      slip(overview, "1 | Lys", "1 | Lamper"),
      twoActivities,
    ),
  },
  faulty: {
    "a row nobody knows": {
      input: ofPlan(slip(overview, "1 | Lys | 30000 |\n", "1 | Lys | 30000 |\n1 | Lamper | 1 |\n")),
      found: [
        {
          severity: "question",
          about: "Ark/Lamper",
          at: ["Ark!B6"],
          value: "–",
          says: "»Lamper« er ikke en aktivitet i planen. Hvad er rækken? Ret navnet, eller opret aktiviteten.",
        },
      ],
      beside: ["table-total Ark/2013"],
    },
    "an activity by a name it does not have": {
      input: ofPlan(slip(overview, "1 | Lys", "1 | Lamper")),
      found: [
        {
          severity: "question",
          about: "Ark/Lamper",
          at: ["Ark!B5"],
          value: "–",
          says: "»Lamper« er ikke en aktivitet i planen. Hvad er rækken? Ret navnet, eller opret aktiviteten.",
        },
      ],
      beside: ["table-missing-rows Ark"],
    },
    "a dropped activity": {
      input: withTable(
        "plan",
        slip(slip(overview, "I alt | | 40000", "I alt | | 10000"), "60000 |", "90000 |"),
        {
          ...twoActivities,
          Aktiviteter: [{}, { ...twoActivities.Aktiviteter[1], Status: "Bortfaldet" }],
        },
      ),
      found: [
        {
          severity: "question",
          about: "Ark/Lys",
          at: ["Ark!B5"],
          value: "–",
          says: "»Lys« er ikke en aktivitet i planen. Hvad er rækken? Ret navnet, eller opret aktiviteten.",
        },
      ],
      beside: ["table-total Ark/2013"],
    },
  },
});
