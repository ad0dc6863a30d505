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
          words: { name: "Indbrud", year: 2013 },
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
          words: { name: "Indbrud", year: 2013 },
          says: "Måltallet for Indbrud 2013 er 138, men skal være 139. Ret tallet.",
        },
      ],
    },
  },
});
