import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const fixed = (baseline: number | string, first: number, second: number) =>
  workbook({
    Kriminalitet: [
      { Måltype: "Fast tal", Baseline: baseline, "Måltal 2013": first, "Måltal 2014": second },
    ],
  });

export const cases = defineCases("target-order", {
  sound: {
    "targets fall from the baseline": fixed(154, 145, 140),
    "a rising goal may rise": fixed(10, 12, 15),
    "a level may stay": fixed(140, 140, 140),
    "targets typed for a reduction are not used": workbook({
      Kriminalitet: [{ "Måltal 2013": 140, "Måltal 2014": 150 }],
    }),
    "without a baseline the first target says the way": fixed("", 140, 145),
    "no target is typed": workbook({ Kriminalitet: [{ Måltype: "Fast tal" }] }),
  },
  faulty: {
    "a target that rises again": {
      input: fixed(154, 140, 145),
      found: [
        {
          severity: "warning",
          about: "Indbrud/2014",
          at: ["Kriminalitet!Måltal 2014 1"],
          stated: "145",
          computed: "140",
          difference: "5",
          value: "145 · 140",
          says: "Måltallet for Indbrud 2014 er 145, men 140 i 2013: det går den forkerte vej. Ret et af dem.",
        },
      ],
    },
    "a rising goal that falls": {
      input: fixed(10, 15, 12),
      found: [
        {
          severity: "warning",
          about: "Indbrud/2014",
          at: ["Kriminalitet!Måltal 2014 1"],
          stated: "12",
          computed: "15",
          difference: "−3",
          value: "12 · 15",
          says: "Måltallet for Indbrud 2014 er 12, men 15 i 2013: det går den forkerte vej. Ret et af dem.",
        },
      ],
    },
  },
});
