import { year } from "../../../plan/build";
import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const from = (first: string, second: string) =>
  workbook(
    {},
    {
      sources: [
        { offence: "Indbrud", year: year(2014), source: second },
        { offence: "Indbrud", year: year(2013), source: first },
      ],
    },
  );

export const cases = defineCases("source-changed", {
  sound: {
    "one source for all years": from(
      "Politiet, partnerskabsområdet",
      "Politiet, partnerskabsområdet",
    ),
    "another offence may have another": workbook(
      {},
      {
        sources: [
          { offence: "Indbrud", year: year(2013), source: "Politiet" },
          { offence: "Vold", year: year(2014), source: "Danmarks Statistik" },
        ],
      },
    ),
  },
  faulty: {
    "another source within a series": {
      input: from("Politiet, partnerskabsområdet", "Danmarks Statistik, kommunen"),
      found: [
        {
          severity: "question",
          about: "Indbrud/2014",
          at: ["Kriminalitet!Anmeldt 2014 1"],
          value: "Danmarks Statistik, kommunen",
          says: "Indbrud 2014 er fra Danmarks Statistik, kommunen, men 2013 fra Politiet, partnerskabsområdet. Kan årene sammenlignes?",
        },
      ],
    },
  },
});
