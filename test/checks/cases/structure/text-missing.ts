import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const blank = { Beskrivelse: "", Målgruppe: "", Tidsplan: "", Økonomi: "", Ansvarlig: "" };

export const cases = defineCases("text-missing", {
  sound: {
    "every text is written": workbook({}),
    "a dropped activity needs none": workbook({
      Aktiviteter: [{ ...blank, Status: "Bortfaldet" }],
      Indsatsområder: [],
    }),
  },
  faulty: {
    "one text is blank": {
      input: workbook({ Aktiviteter: [{ Målgruppe: "" }] }),
      found: [
        {
          severity: "task",
          about: "A",
          at: ["Aktiviteter!Målgruppe 1"],
          value: "targetGroup · 1",
          says: "»Klub for unge« mangler Målgruppe. Udfyld.",
        },
      ],
    },
    "blank texts are one task for each activity": {
      input: workbook({ Aktiviteter: [blank] }),
      found: [
        {
          severity: "task",
          about: "A",
          at: [
            "Aktiviteter!Beskrivelse 1",
            "Aktiviteter!Målgruppe 1",
            "Aktiviteter!Tidsplan 1",
            "Aktiviteter!Økonomi 1",
            "Aktiviteter!Ansvarlig 1",
          ],
          value: "description,targetGroup,schedule,economy,responsible · 5",
          says: "»Klub for unge« mangler Beskrivelse, Målgruppe, Tidsplan, Økonomi, Ansvarlig. Udfyld.",
        },
      ],
    },
  },
});
