import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const both = { Startår: 2013, Slutår: 2014 };

export const cases = defineCases("money-in-fewer-years", {
  sound: {
    "money in all its years": workbook({ Aktiviteter: [both] }),
    "blank and 0 outside its years are the same": workbook({
      Aktiviteter: [{ Startår: 2013, Slutår: 2013 }],
      Finansiering: [{ 2014: 0 }],
    }),
    "others finance it": workbook({
      Aktiviteter: [{ ...both, "Finansieres af andre": "Ja" }],
      Finansiering: [{ 2014: "" }],
    }),
    "it is dropped": workbook({
      Aktiviteter: [{ ...both, Status: "Bortfaldet" }],
      Finansiering: [{ 2014: "" }],
      Indsatsområder: [],
    }),
    "no last year is typed": workbook({
      Aktiviteter: [{ Startår: 2013 }],
      Finansiering: [{ 2014: "" }],
    }),
  },
  faulty: {
    "no money in its last year": {
      input: workbook({ Aktiviteter: [both], Finansiering: [{ 2014: "" }] }),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Aktiviteter!Slutår 1", "Finansiering!2014 1"],
          value: "2014",
          says: "»Klub for unge« løber i 2013-2014, men har ingen penge i 2014. Er det meningen?",
        },
      ],
    },
  },
});
