import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const right = `
  Indsatsområde | Aktivitet | Finansiering 2013 | Finansiering 2014 | I alt
  1 | Lys | 10 | 20 | 30
  1 | Klub | 5 | | 5
  I alt | | 15 | 20 | 35`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-row-total", {
  sound: {
    "every row adds up": asked(right),
    "nothing is stated at the end of the row": asked(
      slip(slip(right, "| 20 | 30", "| 20 |"), "| 20 | 35", "| 20 |"),
    ),
  },
  faulty: {
    "a wrong sum at the end of a row": {
      input: asked(slip(right, "| 20 | 30", "| 20 | 32")),
      found: [
        {
          severity: "error",
          about: "Ark/Lys/I alt",
          at: ["Ark!E4", "Ark!C4", "Ark!D4"],
          stated: "32 kr.",
          computed: "30 kr.",
          difference: "2 kr.",
          value: "32 kr. · 30 kr.",
          says: "I alt for »Lys« er 32 kr., men årene giver 30 kr.: 2 kr. for meget. Ret summen eller et af årene.",
        },
      ],
      beside: ["table-total Ark/I alt"],
    },
    "a wrong year in a row and in the total": {
      input: asked(`
        Indsatsområde | Aktivitet | Finansiering 2013 | Finansiering 2014 | I alt
        1 | A | 10 | 20 | 31
        I alt | | 10 | 20 | 31`),
      found: [
        {
          severity: "error",
          about: "Ark/A/I alt",
          at: ["Ark!E4", "Ark!C4", "Ark!D4"],
          stated: "31 kr.",
          computed: "30 kr.",
          difference: "1 kr.",
          value: "31 kr. · 30 kr.",
          says: "I alt for »A« er 31 kr., men årene giver 30 kr.: 1 kr. for meget. Ret summen eller et af årene.",
        },
        {
          severity: "error",
          about: "Ark/I alt/I alt",
          at: ["Ark!E5", "Ark!C5", "Ark!D5"],
          stated: "31 kr.",
          computed: "30 kr.",
          difference: "1 kr.",
          value: "31 kr. · 30 kr.",
          says: "I alt for »I alt« er 31 kr., men årene giver 30 kr.: 1 kr. for meget. Ret summen eller et af årene.",
        },
      ],
    },
    "a wrong total is wrong at the end of its row too": {
      input: asked(slip(right, "I alt | | 15", "I alt | | 16")),
      found: [
        {
          severity: "error",
          about: "Ark/I alt/I alt",
          at: ["Ark!E6", "Ark!C6", "Ark!D6"],
          stated: "35 kr.",
          computed: "36 kr.",
          difference: "−1 kr.",
          value: "35 kr. · 36 kr.",
          says: "I alt for »I alt« er 35 kr., men årene giver 36 kr.: 1 kr. for lidt. Ret summen eller et af årene.",
        },
      ],
      beside: ["table-total Ark/2013"],
    },
    "counts are no money": {
      input: asked(`
        Gerningstype | Måltal 2013 | Måltal 2014 | I alt
        Indbrud | 139 | 131 | 290`),
      found: [
        {
          severity: "error",
          about: "Ark/Indbrud/I alt",
          at: ["Ark!D4", "Ark!B4", "Ark!C4"],
          stated: "290",
          computed: "270",
          difference: "20",
          value: "290 · 270",
          says: "I alt for »Indbrud« er 290, men årene giver 270: 20 for meget. Ret summen eller et af årene.",
        },
      ],
    },
  },
});
