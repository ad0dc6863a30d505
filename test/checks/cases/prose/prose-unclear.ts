import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const ample = { Ramme: [{ Ramme: 1_000_000 }, { Ramme: 1_000_000 }] };
const says = (text: string, money: Readonly<Record<string, number | string>>) =>
  workbook({
    ...ample,
    Aktiviteter: [{ Økonomi: text }],
    Finansiering: [{ 2013: "", 2014: "", ...money }],
  });

export const cases = defineCases("prose-unclear", {
  sound: {
    "the total cost explains the amount": workbook({
      ...ample,
      Aktiviteter: [{ Økonomi: "Anlægget koster 900.000 kr. i 2013", "Samlet udgift": 900_000 }],
      Finansiering: [{ 2013: 400_000, 2014: "" }],
      Medfinansiering: [{ Aktivitet: "A", Kilde: "Fond", Beløb: 500_000, Status: "Tilsagn" }],
    }),
    "co-funding explains the amount": workbook({
      ...ample,
      Aktiviteter: [{ Økonomi: "200.000 kr. i 2013, og en fond giver 90.000 kr." }],
      Finansiering: [{ 2013: 200_000, 2014: "" }],
      Medfinansiering: [{ Aktivitet: "A", Kilde: "En fond", Beløb: 90_000, Status: "Tilsagn" }],
    }),
    "a dropped activity's text is not read": workbook({
      ...ample,
      Aktiviteter: [{ Økonomi: "Dertil 70.000 kr.", Status: "Bortfaldet" }],
      Indsatsområder: [],
    }),
  },
  faulty: {
    "an amount that is nothing known": {
      input: says("200.000 kr. i 2013. Dertil 70.000 kr.", { 2013: 200_000 }),
      found: [
        {
          severity: "question",
          about: "A/7000000",
          at: ["Aktiviteter!Økonomi 1"],
          stated: "70.000 kr.",
          words: { name: "Klub", text: "70.000 kr." },
          says: "»Klub«: Hvad dækker beløbet 70.000 kr. i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.",
        },
      ],
    },
    "an amount over years that can be read in two ways": {
      input: says("300.000 kr. i 2013-2014", { 2013: 200_000, 2014: 200_000 }),
      found: [
        {
          severity: "question",
          about: "A/30000000",
          at: ["Aktiviteter!Økonomi 1"],
          stated: "300.000 kr.",
          words: { name: "Klub", text: "300.000 kr." },
          says: "»Klub«: Hvad dækker beløbet 300.000 kr. i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.",
        },
      ],
    },
  },
});
