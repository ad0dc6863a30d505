import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013 | 2014
  Lys | 10 | 5
  Klub | 1 | 2`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-years", {
  sound: {
    "years in order": asked(right),
  },
  faulty: {
    "a year twice": {
      input: asked(slip(right, "2014", "2013")),
      found: [
        {
          severity: "warning",
          about: "Ark/2",
          at: ["Ark!C3"],
          value: "–",
          says: "2013 står efter 2013 i tabellens overskrift. Ret årstallene.",
        },
      ],
    },
    "a year before the one it stands after": {
      input: asked(slip(right, "2014", "2012")),
      found: [
        {
          severity: "warning",
          about: "Ark/2",
          at: ["Ark!C3"],
          value: "–",
          says: "2012 står efter 2013 i tabellens overskrift. Ret årstallene.",
        },
      ],
    },
  },
});
