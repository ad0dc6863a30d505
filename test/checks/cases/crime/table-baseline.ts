import { defineCases } from "../../support/define-cases";
import { slip, targetTable, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text);

export const cases = defineCases("table-baseline", {
  sound: {
    "the plan's baseline": ofPlan(targetTable),
    "an offence the plan does not have": ofPlan(
      slip(targetTable, "Indbrud | 154", "Cykeltyveri | 154"),
    ),
    "a table marked as older is left alone": withTable("older", slip(targetTable, "154", "155")),
    "nobody has said that the table is the plan's": withTable(
      "unasked",
      `
      Gerningstype | Baseline (2012) | Måltal 2013
      Indbrud | 155 | 140 (-10 %)`,
    ),
  },
  faulty: {
    "another baseline than the plan's": {
      input: ofPlan(slip(targetTable, "154", "155")),
      found: [
        {
          severity: "error",
          about: "Ark/Indbrud",
          at: ["Ark!B4", "Kriminalitet!Baseline 1"],
          stated: "155",
          computed: "154",
          difference: "1",
          value: "155 · 154",
          says: "Baseline for Indbrud er 155 i tabellen og 154 på Kriminalitet. Ret det sted, der er forkert.",
        },
      ],
    },
  },
});
