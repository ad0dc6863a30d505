import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const right = `
  Indsatsområde | Aktivitet | 2013
  1 | Lys | 10
  1 | Klub | 5
  I alt område 1 | | 15
  2 | Dialog | 7
  I alt område 2 | | 7
  I alt | | 22`;
const twice = `
  Aktivitet | 2013
  Lys | 10
  Klub | 5
  I alt | 15
  Dialog | 7
  I alt | 22`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-subtotal", {
  sound: {
    "subtotals are not counted twice": asked(right),
    "of several rows called I alt the last is the total": asked(twice),
  },
  faulty: {
    "a wrong subtotal": {
      input: asked(slip(right, "område 1 | | 15", "område 1 | | 16")),
      found: [
        {
          severity: "error",
          about: "Ark/I alt område 1/2013",
          at: ["Ark!C6", "Ark!C4:C5"],
          stated: "16 kr.",
          computed: "15 kr.",
          difference: "1 kr.",
          value: "16 kr. · 15 kr.",
          says: "»I alt område 1« 2013 er 16 kr., men rækkerne over den giver 15 kr.: 1 kr. for meget. Ret summen eller rækken.",
        },
      ],
    },
    "the second adds up only the rows since the first": {
      input: asked(slip(right, "område 2 | | 7", "område 2 | | 22")),
      found: [
        {
          severity: "error",
          about: "Ark/I alt område 2/2013",
          at: ["Ark!C8", "Ark!C7"],
          stated: "22 kr.",
          computed: "7 kr.",
          difference: "15 kr.",
          value: "22 kr. · 7 kr.",
          says: "»I alt område 2« 2013 er 22 kr., men rækkerne over den giver 7 kr.: 15 kr. for meget. Ret summen eller rækken.",
        },
      ],
    },
    "the first of two called I alt": {
      input: asked(slip(twice, "I alt | 15", "I alt | 16")),
      found: [
        {
          severity: "error",
          about: "Ark/I alt/2013",
          at: ["Ark!B6", "Ark!B4:B5"],
          stated: "16 kr.",
          computed: "15 kr.",
          difference: "1 kr.",
          value: "16 kr. · 15 kr.",
          says: "»I alt« 2013 er 16 kr., men rækkerne over den giver 15 kr.: 1 kr. for meget. Ret summen eller rækken.",
        },
      ],
    },
  },
});
