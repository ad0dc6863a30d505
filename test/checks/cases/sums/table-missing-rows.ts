import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text, twoActivities);
const areaTable = `
  Indsatsområde | Aktivitet | Finansiering 2013 | Finansiering 2014
  1 | Klub | 10000 | 20000
  I alt | | 10000 | 20000`;

export const cases = defineCases("table-missing-rows", {
  sound: {
    "every activity with money has a row": ofPlan(overview),
    "a dropped activity needs none": withTable("plan", areaTable, {
      ...twoActivities,
      Aktiviteter: [{}, { ...twoActivities.Aktiviteter[1], Status: "Bortfaldet" }],
    }),
    "an area table shows its own area": withTable("plan", areaTable, {
      ...twoActivities,
      Indsatsområder: [{}, { Nr: 2, Navn: "Byrum" }],
      Aktiviteter: [{}, { ...twoActivities.Aktiviteter[1], Indsatsområde: 2 }],
    }),
    "a table without a total shows what it likes": ofPlan(
      slip(areaTable, "I alt | | 10000 | 20000", ""),
    ),
    "an activity without money needs none": withTable("plan", areaTable, {
      Aktiviteter: [{}, { ...twoActivities.Aktiviteter[1], "Finansieres af andre": "Ja" }],
    }),
  },
  faulty: {
    "a row too few in section 10": {
      input: ofPlan(slip(overview, "1 | Lys | 30000 |\n", "")),
      found: [
        {
          severity: "error",
          about: "Ark",
          at: ["Ark!B5", "Aktiviteter!Aktivitet 2"],
          value: "1",
          says: "Tabellen mangler 1 aktivitet med penge: Lys. Sæt rækken ind, eller opdatér tabellen.",
        },
      ],
      beside: ["table-total Ark/2013"],
    },
    "a row too few in an area table whose total adds up": {
      input: ofPlan(areaTable),
      found: [
        {
          severity: "error",
          about: "Ark",
          at: ["Ark!B5", "Aktiviteter!Aktivitet 2"],
          value: "1",
          says: "Tabellen mangler 1 aktivitet med penge: Lys. Sæt rækken ind, eller opdatér tabellen.",
        },
      ],
    },
  },
});
