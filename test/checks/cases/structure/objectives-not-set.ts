import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const blank = { "Bidrager til målsætninger": "" };

export const cases = defineCases("objectives-not-set", {
  sound: {
    "an activity says what it contributes to": workbook({}),
    "one activity is enough for its area": workbook({
      Aktiviteter: [{}, { Id: "B", "Navn i oversigt": "Lys", ...blank }],
      Finansiering: [{}, { Aktivitet: "B" }],
    }),
  },
  faulty: {
    "no activity of the area does": {
      input: workbook({ Aktiviteter: [blank] }),
      found: [
        {
          severity: "task",
          about: "1",
          at: ["Aktiviteter!Bidrager til målsætninger 1", "Indsatsområder!Navn 1"],
          value: "–",
          says: "Indsatsområde 1 har endnu ingen målsætninger. Skriv dem, når de er vedtaget.",
        },
      ],
    },
    "an area without activities is told of by its own row": {
      input: workbook({ Indsatsområder: [{}, { Nr: 2, Navn: "Naboskab" }] }),
      found: [
        {
          severity: "task",
          about: "2",
          at: ["Indsatsområder!Navn 2"],
          value: "–",
          says: "Indsatsområde 2 har endnu ingen målsætninger. Skriv dem, når de er vedtaget.",
        },
      ],
    },
    "a dropped activity does not count": {
      input: workbook({ Aktiviteter: [{ Status: "Bortfaldet" }] }),
      found: [
        {
          severity: "task",
          about: "1",
          at: ["Indsatsområder!Navn 1"],
          value: "–",
          says: "Indsatsområde 1 har endnu ingen målsætninger. Skriv dem, når de er vedtaget.",
        },
      ],
    },
  },
});
