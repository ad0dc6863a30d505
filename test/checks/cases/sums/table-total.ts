import { defineCases } from "../../support/define-cases";
import { cellsOf, slip, table, withTable, workbook } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013 | 2014
  Lys | 10 | 20
  Klub | 5 |
  I alt | 15 | 20`;
const inThousands = `
  Beløb i t.kr. |
  Aktivitet | 2013
  Lys | 33
  Klub | 33
  Dialog | 33
  I alt | 100`;
const inMillions = `
  Aktivitet | 2013 (mio. kr.)
  Lys | 1.25
  Klub | 0.5
  I alt | 1.75`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-total", {
  sound: {
    "the rows add up": asked(right),
    "thousands are intervals": asked(inThousands),
    "millions with decimals": asked(inMillions),
    "a table marked as older is left alone": withTable(
      "older",
      slip(right, "I alt | 15", "I alt | 16"),
    ),
    "an ignored table is left alone": withTable("ignored", slip(right, "I alt | 15", "I alt | 16")),
  },
  faulty: {
    "a wrong total": {
      input: asked(slip(right, "I alt | 15", "I alt | 16")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B6", "Ark!B4:B5"],
          stated: "16 kr.",
          computed: "15 kr.",
          difference: "1 kr.",
          value: "16 kr. · 15 kr.",
          says: "I alt 2013 er 16 kr., men rækkerne giver 15 kr.: 1 kr. for meget. Ret summen eller den række, der er forkert.",
        },
      ],
    },
    "thousands whose intervals are apart": {
      input: asked(slip(inThousands, "I alt | 100", "I alt | 102")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B8", "Ark!B5:B7"],
          stated: "102.000 kr.",
          computed: "99.000 kr.",
          difference: "3.000 kr.",
          value: "102.000 kr. · 99.000 kr.",
          says: "I alt 2013 er 102.000 kr., men rækkerne giver 99.000 kr.: 3.000 kr. for meget. Ret summen eller den række, der er forkert. Afrundet kan det angivne være 101.500 kr. – 102.500 kr. og det beregnede 97.500 kr. – 100.500 kr.",
        },
      ],
    },
    "a typed total that leaves out a row is fixed": {
      input: asked(slip(right, "I alt | 15", "I alt | 10")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B6", "Ark!B4:B5"],
          stated: "10 kr.",
          computed: "15 kr.",
          difference: "−5 kr.",
          value: "10 kr. · 15 kr.",
          fix: { "Ark!B6": [10, 15] },
          says: "I alt 2013 er 10 kr., men rækkerne giver 15 kr.: 5 kr. for lidt. Ret summen eller den række, der er forkert. Rækken »Klub« er ikke talt med.",
        },
      ],
    },
    "a total of a table that names areas and has lost its rows": {
      input: asked(`
        Indsatsområde | Aktivitet | 2013
        I alt | | 340000`),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!C4"],
          stated: "340.000 kr.",
          computed: "0 kr.",
          difference: "340.000 kr.",
          value: "340.000 kr. · 0 kr.",
          says: "I alt 2013 er 340.000 kr., men rækkerne giver 0 kr.: 340.000 kr. for meget. Ret summen eller den række, der er forkert.",
        },
      ],
    },
    "a rounded total that leaves out a row is not fixed": {
      input: asked(slip(inMillions, "1.75", "1.25")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B6", "Ark!B4:B5"],
          stated: "1.250.000 kr.",
          computed: "1.750.000 kr.",
          difference: "−500.000 kr.",
          value: "1.250.000 kr. · 1.750.000 kr.",
          says: "I alt 2013 er 1.250.000 kr., men rækkerne giver 1.750.000 kr.: 500.000 kr. for lidt. Ret summen eller den række, der er forkert. Rækken »Klub« er ikke talt med. Afrundet kan det angivne være 1.245.000 kr. – 1.255.000 kr. og det beregnede 1.740.000 kr. – 1.760.000 kr.",
        },
      ],
    },
    "a formula that leaves out a row is not typed over": {
      input: workbook(
        {},
        {
          tables: [
            {
              ...table("unasked", slip(right, "I alt | 15", "I alt | 10")),
              formulas: cellsOf(slip(right, "I alt | 15", "I alt | =B4")),
            },
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B6", "Ark!B4:B5"],
          stated: "10 kr.",
          computed: "15 kr.",
          difference: "−5 kr.",
          value: "10 kr. · 15 kr.",
          says: "I alt 2013 er 10 kr., men rækkerne giver 15 kr.: 5 kr. for lidt. Ret summen eller den række, der er forkert. Rækken »Klub« er ikke talt med.",
        },
      ],
    },
  },
});
