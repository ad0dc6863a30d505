import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text, twoActivities);

export const cases = defineCases("table-row", {
  sound: {
    "every row says what Finansiering says": ofPlan(overview),
    "a name of another table of the plan is a name too": ofPlan(
      slip(overview, "1 | Lys", "1 | Lys på stien"),
    ),
    "0 and blank are the same": ofPlan(slip(overview, "30000 |\n", "30000 | 0\n")),
    "nobody has said that the table is the plan's": withTable(
      "unasked",
      slip(slip(overview, "10000 |", "15000 |"), "I alt | | 40000", "I alt | | 45000"),
      twoActivities,
    ),
    "of two with one name the area tells which": withTable(
      "plan",
      `
      Indsatsområde | Aktivitet | Finansiering 2013
      1 | Klub i kvarteret | 10000
      2 | Klub i kvarteret | 30000`,
      {
        ...twoActivities,
        Indsatsområder: [{}, { Nr: 2, Navn: "Byrum" }],
        Aktiviteter: [
          { "Navn i områdetabel": "Klub i kvarteret" },
          {
            ...twoActivities.Aktiviteter[1],
            Indsatsområde: 2,
            "Navn i områdetabel": "Klub i kvarteret",
          },
        ],
      },
    ),
  },
  faulty: {
    "another amount": {
      input: ofPlan(slip(overview, "Klub | 10000", "Klub | 15000")),
      found: [
        {
          severity: "error",
          about: "Ark/A/2013",
          at: ["Ark!C4", "Finansiering!2013 1"],
          stated: "15.000 kr.",
          computed: "10.000 kr.",
          difference: "5.000 kr.",
          value: "15.000 kr. · 10.000 kr.",
          says: "»Klub« 2013: tabellen siger 15.000 kr., Finansiering 10.000 kr. Ret det sted, der er forkert.",
        },
      ],
    },
    "a blank where there is money": {
      input: ofPlan(slip(overview, "Lys | 30000", "Lys |")),
      found: [
        {
          severity: "error",
          about: "Ark/B/2013",
          at: ["Ark!C5", "Finansiering!2013 2"],
          stated: "0 kr.",
          computed: "30.000 kr.",
          difference: "−30.000 kr.",
          value: "0 kr. · 30.000 kr.",
          says: "»Lys« 2013: tabellen siger 0 kr., Finansiering 30.000 kr. Ret det sted, der er forkert.",
        },
      ],
    },
    "the table's own sums follow it, and it is told once": {
      input: ofPlan(
        slip(
          slip(
            slip(overview, "Klub | 10000", "Klub | 15000"),
            "I alt | | 40000",
            "I alt | | 45000",
          ),
          "60000 |",
          "55000 |",
        ),
      ),
      found: [
        {
          severity: "error",
          about: "Ark/A/2013",
          at: ["Ark!C4", "Finansiering!2013 1"],
          stated: "15.000 kr.",
          computed: "10.000 kr.",
          difference: "5.000 kr.",
          value: "15.000 kr. · 10.000 kr.",
          says: "»Klub« 2013: tabellen siger 15.000 kr., Finansiering 10.000 kr. Ret det sted, der er forkert.",
        },
      ],
    },
    "in an area table whose total is the area's": {
      input: withTable(
        "plan",
        `
        Indsatsområde | Aktivitet | Finansiering 2013
        1 | Klub | 15000
        I alt | | 10000`,
        {
          ...twoActivities,
          Indsatsområder: [{}, { Nr: 2, Navn: "Byrum" }],
          Aktiviteter: [{}, { ...twoActivities.Aktiviteter[1], Indsatsområde: 2 }],
        },
      ),
      found: [
        {
          severity: "error",
          about: "Ark/A/2013",
          at: ["Ark!C4", "Finansiering!2013 1"],
          stated: "15.000 kr.",
          computed: "10.000 kr.",
          difference: "5.000 kr.",
          value: "15.000 kr. · 10.000 kr.",
          says: "»Klub« 2013: tabellen siger 15.000 kr., Finansiering 10.000 kr. Ret det sted, der er forkert.",
        },
      ],
    },
  },
});
