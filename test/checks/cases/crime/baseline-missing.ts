import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

export const cases = defineCases("baseline-missing", {
  sound: {
    "a reduction has its baseline": workbook({}),
    "a fixed target needs none": workbook({
      Kriminalitet: [{ Måltype: "Fast tal", Baseline: "", "Måltal 2013": 140 }],
    }),
  },
  faulty: {
    "a reduction without a baseline": {
      input: workbook({ Kriminalitet: [{ Baseline: "" }] }),
      found: [
        {
          severity: "task",
          about: "Indbrud",
          at: ["Kriminalitet!Baseline 1"],
          value: "–",
          says: "Indbrud har ingen baseline, så måltallet kan ikke beregnes. Skriv den.",
        },
      ],
    },
    "a level to keep without a baseline": {
      input: workbook({ Kriminalitet: [{ Måltype: "Fastholdes", Baseline: "" }] }),
      found: [
        {
          severity: "task",
          about: "Indbrud",
          at: ["Kriminalitet!Baseline 1"],
          value: "–",
          says: "Indbrud har ingen baseline, så måltallet kan ikke beregnes. Skriv den.",
        },
      ],
    },
  },
});
