import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const costs = (total: number, ...parts: readonly Readonly<Record<string, string | number>>[]) =>
  workbook({
    Aktiviteter: [{ "Samlet udgift": total }],
    Medfinansiering: parts.map((part) => ({ Aktivitet: "A", Kilde: "Fond", ...part })),
  });

export const cases = defineCases("co-funding-conditional", {
  sound: {
    "the money is promised": costs(40_000, { Beløb: 10_000, Status: "Tilsagn" }),
    "what is promised is enough": costs(
      50_000,
      { Beløb: 20_000, Status: "Tilsagn" },
      { Kilde: "Legat", Status: "Ansøgt" },
    ),
    "no total cost is typed": workbook({
      Medfinansiering: [{ Aktivitet: "A", Kilde: "Fond", Beløb: 10_000, Status: "Ansøgt" }],
    }),
    "it is dropped": workbook({
      Aktiviteter: [{ "Samlet udgift": 40_000, Status: "Bortfaldet" }],
      Indsatsområder: [],
      Medfinansiering: [{ Aktivitet: "A", Kilde: "Fond", Beløb: 10_000, Status: "Ansøgt" }],
    }),
  },
  faulty: {
    "money that is only applied for": {
      input: costs(40_000, { Beløb: 10_000, Status: "Ansøgt" }),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Medfinansiering!Status 1"],
          stated: "10.000 kr.",
          value: "10.000 kr.",
          says: "»Klub for unge« regner med 10.000 kr. fra Fond, som der kun er søgt om. Husk forbeholdet.",
        },
      ],
    },
    "from two sources together": {
      input: costs(
        45_000,
        { Beløb: 10_000, Status: "Ansøgt" },
        { Kilde: "Legat", Beløb: 5_000, Status: "Ansøgt" },
      ),
      found: [
        {
          severity: "info",
          about: "A",
          at: ["Medfinansiering!Status 1", "Medfinansiering!Status 2"],
          stated: "15.000 kr.",
          value: "15.000 kr.",
          says: "»Klub for unge« regner med 15.000 kr. fra Fond, Legat, som der kun er søgt om. Husk forbeholdet.",
        },
      ],
    },
  },
});
