import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const none = { Finansiering: [{ 2013: "", 2014: "" }] };

export const cases = defineCases("no-money", {
  sound: {
    "money in some year": workbook({ Finansiering: [{ 2013: "" }] }),
    "others finance it": workbook({ ...none, Aktiviteter: [{ "Finansieres af andre": "Ja" }] }),
    "it is dropped": workbook({
      ...none,
      Aktiviteter: [{ Status: "Bortfaldet" }],
      Indsatsområder: [],
    }),
    "it is finished": workbook({ ...none, Aktiviteter: [{ Status: "Afsluttet" }] }),
  },
  faulty: {
    "an open activity without money": {
      input: workbook(none),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Aktiviteter!Aktivitet 1"],
          value: "–",
          says: "»Klub for unge« har ingen penge i noget år. Skriv beløbet, eller sæt Finansieres af andre til Ja.",
        },
      ],
    },
    "0 in every year is none": {
      input: workbook({ Finansiering: [{ 2013: 0, 2014: 0 }] }),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Aktiviteter!Aktivitet 1"],
          value: "–",
          says: "»Klub for unge« har ingen penge i noget år. Skriv beløbet, eller sæt Finansieres af andre til Ja.",
        },
      ],
    },
    "its years are typed, and it is told once": {
      input: workbook({ ...none, Aktiviteter: [{ Startår: 2013, Slutår: 2014 }] }),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Aktiviteter!Aktivitet 1"],
          value: "–",
          says: "»Klub for unge« har ingen penge i noget år. Skriv beløbet, eller sæt Finansieres af andre til Ja.",
        },
      ],
    },
  },
});
