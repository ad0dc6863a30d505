import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const inText = { Plan: { "P/l-år": "" }, Aktiviteter: [{ Økonomi: "Løn (2013 p/l)" }] };

export const cases = defineCases("price-level", {
  sound: {
    "no money names a price level": workbook({ Plan: { "P/l-år": "" } }),
    "the plan answers for all of it": workbook({ Aktiviteter: inText.Aktiviteter }),
    "every frame and every text names one": workbook({
      ...inText,
      Ramme: [{ "P/l-år": 2013 }, { "P/l-år": 2013 }],
    }),
  },
  faulty: {
    "a price level for some of the money": {
      input: workbook(inText),
      found: [
        {
          severity: "question",
          about: "plan",
          at: ["Plan!P/l-år", "Aktiviteter!Økonomi 1"],
          value: "1",
          says: "Pris- og lønniveau er nævnt ved noget af pengene (»Klub for unge«), men ikke ved resten. Hvilket år gælder for planen? Skriv det på arket Plan.",
        },
      ],
    },
    "a price level for one frame": {
      input: workbook({ Plan: { "P/l-år": "" }, Ramme: [{ "P/l-år": 2013 }, {}] }),
      found: [
        {
          severity: "question",
          about: "plan",
          at: ["Plan!P/l-år", "Ramme!P/l-år 1"],
          value: "1",
          says: "Pris- og lønniveau er nævnt ved noget af pengene, men ikke ved resten. Hvilket år gælder for planen? Skriv det på arket Plan.",
        },
      ],
    },
  },
});
