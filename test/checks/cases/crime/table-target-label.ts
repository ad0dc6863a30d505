import { defineCases } from "../../support/define-cases";
import { slip, targetTable, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text);
const threeRows = `
  Gerningstype | Måltal 2013
  Indbrud | 139 (-10 %)
  Vold | 59 (-10 %)
  Hærværk | 66 (-10 %)`;

export const cases = defineCases("table-target-label", {
  sound: {
    "the plan's percentages": ofPlan(targetTable),
    "a target without a label": ofPlan(slip(targetTable, "139 (-10 %)", "139")),
    "rows that agree with each other": withTable("unasked", threeRows),
    "a table marked as older is left alone": withTable(
      "older",
      slip(targetTable, "-10 %", "-11 %"),
    ),
    "two rows against two say nothing of what is usual": withTable(
      "unasked",
      `
      Gerningstype | Måltal 2013
      Indbrud | 139 (-10 %)
      Vold | 59 (-10 %)
      Hærværk | 65 (-11 %)
      Chikane | 28 (-11 %)`,
    ),
    "a target that is fixed has no percentage": withTable("plan", targetTable, {
      Kriminalitet: [{ Måltype: "Fast tal", "Måltal 2013": 139, "Måltal 2014": 131 }],
    }),
  },
  faulty: {
    "another percentage than the plan's": {
      input: ofPlan(slip(targetTable, "139 (-10 %)", "139 (-11 %)")),
      found: [
        {
          severity: "error",
          about: "Ark/Indbrud/2013",
          at: ["Ark!C4", "Målprocenter!Reduktion 1"],
          stated: "11 %",
          computed: "10 %",
          difference: "1 %",
          value: "11 % · 10 %",
          says: "Indbrud 2013 er mærket 11 %, men årets procent er 10 %. Ret procenten.",
        },
      ],
    },
    "one row that differs from all others": {
      input: withTable("unasked", slip(threeRows, "59 (-10 %)", "59 (-11 %)")),
      found: [
        {
          severity: "error",
          about: "Ark/Vold/2013",
          at: ["Ark!B5", "Målprocenter!Reduktion 1"],
          stated: "11 %",
          computed: "10 %",
          difference: "1 %",
          value: "11 % · 10 %",
          says: "Vold 2013 er mærket 11 %, men årets procent er 10 %. Ret procenten.",
        },
      ],
    },
    "one row that differs in the second year": {
      input: withTable(
        "unasked",
        `
        Gerningstype | Måltal 2013 | Måltal 2014
        Indbrud | 139 (-10 %) | 131 (-15 %)
        Vold | 59 (-10 %) | 55 (-16 %)
        Hærværk | 66 (-10 %) | 62 (-15 %)`,
      ),
      found: [
        {
          severity: "error",
          about: "Ark/Vold/2014",
          at: ["Ark!C5", "Målprocenter!Reduktion 2"],
          stated: "16 %",
          computed: "15 %",
          difference: "1 %",
          value: "16 % · 15 %",
          says: "Vold 2014 er mærket 16 %, men årets procent er 15 %. Ret procenten.",
        },
      ],
    },
  },
});
