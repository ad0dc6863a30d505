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
    "all that is granted explains the amount": says("Der er 400.000 kr. til løn.", {
      2013: 150_000,
      2014: 250_000,
    }),
    "one year's amount explains it too": says("Der er 150.000 kr. til løn.", {
      2013: 150_000,
      2014: 250_000,
    }),
    "two parts of the co-funding together explain the amount": workbook({
      ...ample,
      Aktiviteter: [{ Økonomi: "200.000 kr. i 2013. Fonde giver 150.000 kr." }],
      Finansiering: [{ 2013: 200_000, 2014: "" }],
      Medfinansiering: [
        { Aktivitet: "A", Kilde: "En fond", Beløb: 90_000, Status: "Tilsagn" },
        { Aktivitet: "A", Kilde: "Et legat", Beløb: 60_000, Status: "Tilsagn" },
      ],
    }),
    "what the total cost leaves for others explains the amount": workbook({
      ...ample,
      Aktiviteter: [
        { Økonomi: "400.000 kr. i 2013. Andre betaler 500.000 kr.", "Samlet udgift": 900_000 },
      ],
      Finansiering: [{ 2013: 400_000, 2014: "" }],
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
          value: "70.000 kr.",
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
          value: "300.000 kr.",
          says: "»Klub«: Hvad dækker beløbet 300.000 kr. i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.",
        },
      ],
    },
    "a sum over years of which the plan has only some": {
      input: says("I alt 400.000 kr. i 2012-2013", { 2013: 200_000 }),
      found: [
        {
          severity: "question",
          about: "A/40000000",
          at: ["Aktiviteter!Økonomi 1"],
          stated: "400.000 kr.",
          value: "400.000 kr.",
          says: "»Klub«: Hvad dækker beløbet 400.000 kr. i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.",
        },
      ],
    },
    "an amount that may be such a sum": {
      input: says("400.000 kr. i 2012-2013", { 2013: 150_000 }),
      found: [
        {
          severity: "question",
          about: "A/40000000",
          at: ["Aktiviteter!Økonomi 1"],
          stated: "400.000 kr.",
          value: "400.000 kr.",
          says: "»Klub«: Hvad dækker beløbet 400.000 kr. i Økonomi? Skriv årstal, eller notér det som samlet udgift eller medfinansiering.",
        },
      ],
    },
  },
});
