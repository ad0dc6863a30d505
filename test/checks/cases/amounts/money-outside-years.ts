import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("money-outside-years", {
  sound: {
    "money in its years": workbook({ Aktiviteter: [{ Startår: 2013, Slutår: 2014 }] }),
    "no years are typed": workbook({}),
    "0 in a year outside is none": workbook({
      Aktiviteter: [{ Startår: 2013, Slutår: 2013 }],
      Finansiering: [{ 2014: 0 }],
    }),
  },
  faulty: {
    "money before its first year": {
      input: workbook({ Aktiviteter: [{ Startår: 2014, Slutår: 2014 }] }),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Finansiering!2013 1", "Aktiviteter!Startår 1"],
          value: "2013",
          says: "»Klub for unge« har penge i 2013, men løber i 2014. Ret årene eller beløbet.",
        },
      ],
    },
    "money after its last year, and no first year is typed": {
      input: workbook({ Aktiviteter: [{ Slutår: 2013 }] }),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Finansiering!2014 1", "Aktiviteter!Slutår 1"],
          value: "2014",
          says: "»Klub for unge« har penge i 2014, men løber til og med 2013. Ret årene eller beløbet.",
        },
      ],
    },
    "money before its first year, and no last year is typed": {
      input: workbook({ Aktiviteter: [{ Startår: 2014 }] }),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Finansiering!2013 1", "Aktiviteter!Startår 1"],
          value: "2013",
          says: "»Klub for unge« har penge i 2013, men løber fra 2014. Ret årene eller beløbet.",
        },
      ],
    },
    "money in both years around the one it runs in": {
      input: workbook({
        Plan: { "Periode til": 2015 },
        Ramme: [{}, {}, { År: 2015 }],
        Aktiviteter: [{ Startår: 2014, Slutår: 2014 }],
        Finansiering: [{ 2015: 5_000 }],
        Målprocenter: [{}, {}, { År: 2015, Reduktion: "20 %" }],
      }),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Finansiering!2013 1", "Finansiering!2015 1", "Aktiviteter!Startår 1"],
          value: "2013, 2015",
          says: "»Klub for unge« har penge i 2013, 2015, men løber i 2014. Ret årene eller beløbet.",
        },
      ],
    },
  },
});
