import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const two = (first: string, second: string) => ({
  Aktiviteter: [
    { "Navn i oversigt": first },
    { Id: "B", Aktivitet: "Lys på stien", "Navn i oversigt": second },
  ],
  Finansiering: [{}, { Aktivitet: "B" }],
});

export const cases = defineCases("duplicate-overview-name", {
  sound: {
    "each has a name of its own": workbook(two("Klub", "Lys")),
    "one of them is dropped": workbook({
      ...two("Klub", "klub"),
      Aktiviteter: [{}, { Id: "B", Aktivitet: "Lys på stien", Status: "Bortfaldet" }],
    }),
  },
  faulty: {
    "one name twice, whatever the case": {
      input: workbook(two("Klub", "klub")),
      found: [
        {
          severity: "warning",
          about: "B",
          at: ["Aktiviteter!Navn i oversigt 2", "Aktiviteter!Navn i oversigt 1"],
          value: "–",
          says: "To aktiviteter hedder »klub« i oversigten. Giv den ene et andet navn.",
        },
      ],
    },
  },
});
