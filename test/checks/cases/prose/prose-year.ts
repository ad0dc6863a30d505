import { defineCases } from "../../support/define-cases";
import { workbook } from "../../support/small-workbook";

const says = (text: string, money: Readonly<Record<string, number | string>>) =>
  workbook({
    Aktiviteter: [{ Økonomi: text }],
    Finansiering: [{ 2013: "", 2014: "", ...money }],
    Ramme: [{ Ramme: 1_000_000 }, { Ramme: 1_000_000 }],
  });

export const cases = defineCases("prose-year", {
  sound: {
    "the text says what Finansiering says": says("220.000 kr. i 2013 og 180.000 kr. i 2014", {
      2013: 220_000,
      2014: 180_000,
    }),
    "a total over years": says("I alt 400.000 kr. i 2013-2014", { 2013: 200_000, 2014: 200_000 }),
    "two amounts of one year together": says(
      "30.000 kr. i 2013 til tryk og 20.000 kr. i 2013 til møder",
      { 2013: 50_000 },
    ),
    "a part of an amount": says("50.000 kr. i 2013, heraf 20.000 kr. i 2013 til møder", {
      2013: 50_000,
    }),
    "a rounded amount meets the table": says("0,2 mio. kr. i 2013", { 2013: 240_000 }),
    "years outside the plan's columns": says("I 2011 blev der brugt 50.000 kr.", { 2013: 40_000 }),
  },
  faulty: {
    "a year's amount contradicts the table": {
      input: says("220.000 kr. i 2013", { 2013: 200_000 }),
      found: [
        {
          severity: "error",
          about: "A/2013",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2013 1"],
          stated: "220.000 kr.",
          computed: "200.000 kr.",
          difference: "20.000 kr.",
          value: "220.000 kr. · 200.000 kr.",
          says: "»Klub«: Økonomi siger 220.000 kr. i 2013, men Finansiering har 200.000 kr. Ret teksten eller beløbet.",
        },
      ],
    },
    "money the table does not have": {
      input: says("40.000 kr. i 2014", { 2013: 40_000 }),
      found: [
        {
          severity: "error",
          about: "A/2014",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2014 1"],
          stated: "40.000 kr.",
          computed: "0 kr.",
          difference: "40.000 kr.",
          value: "40.000 kr. · 0 kr.",
          says: "»Klub«: Økonomi siger 40.000 kr. i 2014, men Finansiering har 0 kr. Ret teksten eller beløbet.",
        },
      ],
    },
    "each of several years is held against the table": {
      input: says("20.000 kr. i hhv. 2013 og 2014", { 2013: 20_000, 2014: 30_000 }),
      found: [
        {
          severity: "error",
          about: "A/2014",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2014 1"],
          stated: "20.000 kr.",
          computed: "30.000 kr.",
          difference: "−10.000 kr.",
          value: "20.000 kr. · 30.000 kr.",
          says: "»Klub«: Økonomi siger 20.000 kr. i 2014, men Finansiering har 30.000 kr. Ret teksten eller beløbet.",
        },
      ],
    },
    "a total over years that is not the sum": {
      input: says("I alt 500.000 kr. i 2013-2014", { 2013: 200_000, 2014: 200_000 }),
      found: [
        {
          severity: "error",
          about: "A/2013-2014",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2013 1", "Finansiering!2014 1"],
          stated: "500.000 kr.",
          computed: "400.000 kr.",
          difference: "100.000 kr.",
          value: "500.000 kr. · 400.000 kr.",
          says: "»Klub«: Økonomi siger 500.000 kr., men Finansiering har 400.000 kr. Ret teksten eller beløbet.",
        },
      ],
    },
    "a rounded amount too far away": {
      input: says("0,2 mio. kr. i 2013", { 2013: 260_000 }),
      found: [
        {
          severity: "error",
          about: "A/2013",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2013 1"],
          stated: "200.000 kr.",
          computed: "260.000 kr.",
          difference: "−60.000 kr.",
          value: "200.000 kr. · 260.000 kr.",
          says: "»Klub«: Økonomi siger 0,2 mio. kr. i 2013, men Finansiering har 260.000 kr. Ret teksten eller beløbet. Afrundet kan det angivne være 150.000 kr. – 250.000 kr. og det beregnede 260.000 kr.",
        },
      ],
    },
    "swapped digits are recognised": {
      input: says("45.000 kr. i 2013", { 2013: 54_000 }),
      found: [
        {
          severity: "error",
          about: "A/2013",
          at: ["Aktiviteter!Økonomi 1", "Finansiering!2013 1"],
          stated: "45.000 kr.",
          computed: "54.000 kr.",
          difference: "−9.000 kr.",
          value: "45.000 kr. · 54.000 kr.",
          says: "»Klub«: Økonomi siger 45.000 kr. i 2013, men Finansiering har 54.000 kr. Ret teksten eller beløbet. To cifre er byttet om.",
        },
      ],
    },
  },
});
