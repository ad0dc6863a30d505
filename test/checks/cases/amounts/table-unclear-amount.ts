import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013
  Lys | 30000
  Klub | 10000`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-unclear-amount", {
  sound: {
    numbers: asked(right),
    "a word is no amount": asked(slip(right, "30000", "afventer")),
    "a table marked as older is left alone": withTable("older", slip(right, "30000", "30.00.0")),
  },
  faulty: {
    "an amount that can be read in two ways": {
      input: asked(slip(right, "30000", "30.5 kr.")),
      found: [
        {
          severity: "question",
          about: "Ark/Lys/2013",
          at: ["Ark!B4"],
          value: "30.5 kr. · 1",
          says: "»30.5 kr.« ud for »Lys« kan ikke læses sikkert og er ikke talt med. Hvad menes der?",
        },
      ],
    },
    "an amount that cannot be read": {
      input: asked(slip(right, "30000", "30.00.0")),
      found: [
        {
          severity: "question",
          about: "Ark/Lys/2013",
          at: ["Ark!B4"],
          value: "30.00.0 · 1",
          says: "»30.00.0« ud for »Lys« kan ikke læses sikkert og er ikke talt med. Hvad menes der?",
        },
      ],
    },
    "in a table of the plan it is not taken for 0": {
      input: withTable("plan", slip(overview, "Lys | 30000", "Lys | 30.00.0"), twoActivities),
      found: [
        {
          severity: "question",
          about: "Ark/Lys/2013",
          at: ["Ark!C5"],
          value: "30.00.0 · 1",
          says: "»30.00.0« ud for »Lys« kan ikke læses sikkert og er ikke talt med. Hvad menes der?",
        },
      ],
    },
  },
});
