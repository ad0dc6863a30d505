import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("own-area", {
  sound: {
    "no other areas": workbook({}),
    "other areas than its own": workbook({ Aktiviteter: [{ "Øvrige indsatsområder": "2, 3" }] }),
    "all of them": workbook({ Aktiviteter: [{ "Øvrige indsatsområder": "Alle" }] }),
  },
  faulty: {
    "its own area among the others": {
      input: workbook({ Aktiviteter: [{ "Øvrige indsatsområder": "1, 2" }] }),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Aktiviteter!Øvrige indsatsområder 1"],
          value: "–",
          fix: { "Aktiviteter!Øvrige indsatsområder 1": ["1, 2", "2"] },
          says: "»Klub for unge« hører til område 1 og nævner det også under øvrige områder. Slet det dér.",
        },
      ],
    },
  },
});
