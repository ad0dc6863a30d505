import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013
  Lys | 30000
  Klub | 10000
  I alt | 40000`;
const asked = (text: string, verdict: "unasked" | "older" = "unasked") => withTable(verdict, text);

export const cases = defineCases("table-stray-full-stop", {
  sound: {
    numbers: asked(right),
    "a table marked as older is left alone": asked(slip(right, "30000", "30.000."), "older"),
  },
  faulty: {
    "30.000. is read as 30.000, and the total is right": {
      input: asked(slip(right, "30000", "30.000.")),
      found: [
        {
          severity: "warning",
          about: "Ark/Lys/2013",
          at: ["Ark!B4"],
          value: "30.000. · 1",
          fix: { "Ark!B4": ["30.000.", 30000] },
          says: "»30.000.« ud for »Lys« har et punktum for meget og er læst som 30.000. Ret det.",
        },
      ],
    },
  },
});
