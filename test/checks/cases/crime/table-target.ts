import { defineCases } from "../../support/define-cases";
import { slip, targetTable, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text);
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-target", {
  sound: {
    "every target is the plan's": ofPlan(targetTable),
    "and what its own label says": asked(targetTable),
    "half a report goes up: 115,5 is 116": asked(`
      Gerningstype | Baseline (2012) | Måltal 2016
      Indbrud | 154 | 116 (-25 %)`),
    "a table marked as older is left alone": withTable("older", slip(targetTable, "139", "138")),
    "a target that is not set yet": ofPlan(slip(targetTable, "139 (-10 %)", "")),
    "a sum of rounded targets need not be the rounded target of the sum": asked(`
      Gerningstype | Baseline (2012) | Måltal 2013
      Tyverier | 45 | 41 (-10 %)
      Vold | 65 | 59 (-10 %)
      I alt | 110 | 100 (-10 %)`),
  },
  faulty: {
    "off by one": {
      input: ofPlan(slip(targetTable, "139", "138")),
      found: [
        {
          severity: "error",
          about: "Ark/Indbrud/2013",
          at: ["Ark!C4", "Kriminalitet!Måltal 2013 1"],
          stated: "138",
          computed: "139",
          difference: "−1",
          value: "138 · 139",
          says: "Måltallet for Indbrud 2013 er 138, men skal være 139. Ret tallet.",
        },
      ],
    },
    "off by one, by its own label": {
      input: asked(slip(targetTable, "139", "138")),
      found: [
        {
          severity: "error",
          about: "Ark/Indbrud/2013",
          at: ["Ark!C4", "Ark!B4"],
          stated: "138",
          computed: "139",
          difference: "−1",
          value: "138 · 139",
          says: "Måltallet for Indbrud 2013 er 138, men skal være 139. Ret tallet.",
        },
      ],
    },
    "off by one in the second row, by its own label": {
      input: asked(`
        Gerningstype | Baseline (2012) | Måltal 2013 | Måltal 2014
        Indbrud | 154 | 139 (-10 %) | 131 (-15 %)
        Vold | 65 | 59 (-10 %) | 54 (-15 %)`),
      found: [
        {
          severity: "error",
          about: "Ark/Vold/2014",
          at: ["Ark!D5", "Ark!B5"],
          stated: "54",
          computed: "55",
          difference: "−1",
          value: "54 · 55",
          says: "Måltallet for Vold 2014 er 54, men skal være 55. Ret tallet.",
        },
      ],
    },
  },
});
