import { defineCases } from "../../support/define-cases";
import { slip, table, withTable, workbook } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013 | 2014
  Lys | 30000 | 1000
  Klub | 10000 | 2000
  I alt | 40000 | 3000`;
const asked = (text: string) => withTable("unasked", text);

export const cases = defineCases("table-text-amount", {
  sound: {
    numbers: asked(right),
    "targets are texts, and may be": withTable(
      "unasked",
      "Gerningstype | Baseline (2012) | Måltal 2013\n Indbrud | 154 | 139 (-10 %)",
    ),
    "the lines of a text are texts": workbook(
      {},
      {
        tables: [
          {
            ...table("plan", slip(right, "30000", "30.000 kr.")),
            verdict: "unasked",
            firstLine: 3,
          },
        ],
      },
    ),
    "a table marked as older is left alone": withTable("older", slip(right, "30000", "30.000 kr.")),
  },
  faulty: {
    "an amount that is text": {
      input: asked(slip(right, "30000", "30.000 kr.")),
      found: [
        {
          severity: "warning",
          about: "Ark/Lys/2013",
          at: ["Ark!B4"],
          value: "30.000 kr. · 1",
          fix: { "Ark!B4": ["30.000 kr.", 30000] },
          says: "»30.000 kr.« ud for »Lys« er tekst og tæller ikke med i arkets summer. Skriv 30.000.",
        },
      ],
    },
    "three are told one by one": {
      input: asked(
        slip(slip(slip(right, "30000", "30.000 kr."), "2000", "2.000"), "3000", "3.000"),
      ),
      found: [
        {
          severity: "warning",
          about: "Ark/Lys/2013",
          at: ["Ark!B4"],
          value: "30.000 kr. · 1",
          fix: { "Ark!B4": ["30.000 kr.", 30000] },
          says: "»30.000 kr.« ud for »Lys« er tekst og tæller ikke med i arkets summer. Skriv 30.000.",
        },
        {
          severity: "warning",
          about: "Ark/Klub/2014",
          at: ["Ark!C5"],
          value: "2.000 · 1",
          fix: { "Ark!C5": ["2.000", 2000] },
          says: "»2.000« ud for »Klub« er tekst og tæller ikke med i arkets summer. Skriv 2.000.",
        },
        {
          severity: "warning",
          about: "Ark/I alt/2014",
          at: ["Ark!C6"],
          value: "3.000 · 1",
          fix: { "Ark!C6": ["3.000", 3000] },
          says: "»3.000« ud for »I alt« er tekst og tæller ikke med i arkets summer. Skriv 3.000.",
        },
      ],
    },
    "a table of texts is told once": {
      input: asked(`
        Aktivitet | 2013 | 2014
        Lys | 30.000 | 1.000
        Klub | 10.000 | 2.000
        I alt | 40.000 | 3.000`),
      found: [
        {
          severity: "warning",
          about: "Ark/Lys/2013",
          at: ["Ark!B4", "Ark!C4", "Ark!B5", "Ark!C5", "Ark!B6", "Ark!C6"],
          value: "30.000 · 6",
          fix: {
            "Ark!B4": ["30.000", 30000],
            "Ark!C4": ["1.000", 1000],
            "Ark!B5": ["10.000", 10000],
            "Ark!C5": ["2.000", 2000],
            "Ark!B6": ["40.000", 40000],
            "Ark!C6": ["3.000", 3000],
          },
          says: "6 beløb i tabellen er tekst og tæller ikke med i arkets summer. Gør dem til tal.",
        },
      ],
    },
  },
});
