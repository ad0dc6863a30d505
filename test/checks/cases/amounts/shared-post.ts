import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const shared = (first: number, second: number, hours = ["25 timer", "12 timer"]) =>
  workbook({
    Ramme: [{ Ramme: 1_000_000 }, { Ramme: 1_000_000 }],
    Aktiviteter: [
      {
        "Navn i områdetabel": `Presse (${hours[0] ?? ""} pr. uge)`,
        "Fælles stilling": "Medarbejder",
      },
      {
        Id: "B",
        "Navn i oversigt": "Tovholder",
        "Navn i områdetabel": `Tovholder (${hours[1] ?? ""} pr. uge)`,
        "Fælles stilling": "Medarbejder",
      },
    ],
    Finansiering: [
      { 2013: first, 2014: "" },
      { Aktivitet: "B", 2013: second, 2014: "" },
    ],
  });

export const cases = defineCases("shared-post", {
  sound: {
    "a weekly hour costs the same": shared(450_000, 216_000),
    "half hours count": shared(750_000, 250_000, ["37,5 timer", "12,5 timer"]),
    "hours of a year are not taken for hours of a week": shared(450_000, 150_000, [
      "1.637 timer",
      "12 timer",
    ]),
    "hours nobody has written are not compared": shared(450_000, 150_000, ["", ""]),
    "the two are not paid in the same year": workbook({
      Ramme: [{ Ramme: 1_000_000 }, { Ramme: 1_000_000 }],
      Aktiviteter: [
        { "Navn i områdetabel": "Presse (25 timer)", "Fælles stilling": "Medarbejder" },
        {
          Id: "B",
          "Navn i oversigt": "Tovholder",
          "Navn i områdetabel": "Tovholder (12 timer)",
          "Fælles stilling": "Medarbejder",
        },
      ],
      Finansiering: [
        { 2013: 450_000, 2014: "" },
        { Aktivitet: "B", 2013: "", 2014: 150_000 },
      ],
    }),
  },
  faulty: {
    "a weekly hour costs more in one of them": {
      input: shared(450_000, 150_000),
      found: [
        {
          severity: "info",
          about: "Medarbejder",
          at: ["Aktiviteter!Fælles stilling 1", "Aktiviteter!Fælles stilling 2"],
          value: "18.000 kr. · 25",
          says: "Stillingen »Medarbejder« koster ikke det samme pr. ugentlig time i 2013: 18.000 kr. ved 25 timer og 12.500 kr. ved 12 timer.",
        },
      ],
    },
    "half an hour is part of the price": {
      input: shared(750_000, 216_000, ["37,5 timer", "12 timer"]),
      found: [
        {
          severity: "info",
          about: "Medarbejder",
          at: ["Aktiviteter!Fælles stilling 1", "Aktiviteter!Fælles stilling 2"],
          value: "20.000 kr. · 37,5",
          says: "Stillingen »Medarbejder« koster ikke det samme pr. ugentlig time i 2013: 20.000 kr. ved 37,5 timer og 18.000 kr. ved 12 timer.",
        },
      ],
    },
  },
});
