import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const costs = (total: number, ...parts: readonly Readonly<Record<string, string | number>>[]) =>
  workbook({
    Aktiviteter: [{ "Samlet udgift": total }],
    Medfinansiering: parts.map((part) => ({ Aktivitet: "A", Kilde: "Fond", ...part })),
  });
const promised = { Beløb: 10_000, Status: "Tilsagn" };

export const cases = defineCases("co-funding-parts", {
  sound: {
    "the plan's money and the co-funding are the total cost": costs(40_000, promised),
    "a refused part is no part": costs(30_000, { Beløb: 10_000, Status: "Afslag" }),
    "rooms and work are outside": costs(30_000, { Kilde: "fsb", Status: "Naturalier" }),
    "without co-funding written down the rest may come from anywhere": costs(50_000),
    "so may it while an amount is missing": costs(50_000, promised, { Status: "Tilsagn" }),
    "a dropped activity is not added up": workbook({
      Aktiviteter: [{ "Samlet udgift": 50_000, Status: "Bortfaldet" }],
      Indsatsområder: [],
      Medfinansiering: [{ Aktivitet: "A", Kilde: "Fond", ...promised }],
    }),
  },
  faulty: {
    "parts that are less than the total cost": {
      input: costs(50_000, promised),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Aktiviteter!Samlet udgift 1", "Medfinansiering!Beløb 1"],
          stated: "50.000 kr.",
          computed: "40.000 kr.",
          difference: "10.000 kr.",
          value: "50.000 kr. · 40.000 kr.",
          says: "»Klub for unge« koster 50.000 kr., men planens penge og medfinansieringen giver 40.000 kr.: 10.000 kr. i forskel. Ret et af beløbene.",
        },
      ],
    },
    "more than the total cost though no co-funding is written down": {
      input: costs(20_000),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Aktiviteter!Samlet udgift 1"],
          stated: "20.000 kr.",
          computed: "30.000 kr.",
          difference: "−10.000 kr.",
          value: "20.000 kr. · 30.000 kr.",
          says: "»Klub for unge« koster 20.000 kr., men planens penge og medfinansieringen giver 30.000 kr.: 10.000 kr. i forskel. Ret et af beløbene.",
        },
      ],
    },
    "what is promised makes the money applied for one part too many": {
      input: costs(
        50_000,
        { Beløb: 20_000, Status: "Tilsagn" },
        { Kilde: "Legat", Beløb: 5_000, Status: "Ansøgt" },
      ),
      found: [
        {
          severity: "warning",
          about: "A",
          at: ["Aktiviteter!Samlet udgift 1", "Medfinansiering!Beløb 1", "Medfinansiering!Beløb 2"],
          stated: "50.000 kr.",
          computed: "55.000 kr.",
          difference: "−5.000 kr.",
          value: "50.000 kr. · 55.000 kr.",
          says: "»Klub for unge« koster 50.000 kr., men planens penge og medfinansieringen giver 55.000 kr.: 5.000 kr. i forskel. Ret et af beløbene.",
        },
      ],
    },
  },
});
