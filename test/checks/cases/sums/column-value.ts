import { defineCases } from "../../support/define-cases";
import { formulaColumn, workbook } from "../../support/small-workbook";

const remaining = (value: number) =>
  workbook(
    {},
    {
      formulaColumns: [
        formulaColumn("frame", "remaining", {
          expected: "=[@Ramme]-[@Afsat]",
          values: [value, 80_000],
        }),
      ],
    },
  );
const granted = (value: number) =>
  workbook(
    {},
    {
      formulaColumns: [
        formulaColumn("frame", "granted", { expected: "=SUM(…)", values: [value, 20_000] }),
      ],
    },
  );
const total = (value: number) =>
  workbook(
    {},
    {
      formulaColumns: [formulaColumn("funding", "total", { expected: "=SUM(…)", values: [value] })],
    },
  );
const target = (value: number, stands: string | number = "=[@Baseline]*0.9") =>
  workbook(
    {},
    {
      formulaColumns: [
        formulaColumn("crime", "target:2013", {
          expected: "=[@Baseline]*0.9",
          values: [value],
          formulas: [stands],
          typedOver: true,
        }),
      ],
    },
  );

export const cases = defineCases("column-value", {
  sound: {
    "Resterende is frame less granted": remaining(90_000),
    "Afsat is everything granted in the year": granted(10_000),
    "I alt is the row's years": total(30_000),
    "Måltal is the baseline less the year's percentage": target(139),
    "what is carried over remains too": workbook(
      { Ramme: [{ Overført: 50_000 }, {}] },
      {
        formulaColumns: [
          formulaColumn("frame", "remaining", { expected: "=…", values: [140_000, 80_000] }),
        ],
      },
    ),
  },
  faulty: {
    "another remaining amount": {
      input: remaining(80_000),
      found: [
        {
          severity: "error",
          about: "frame/remaining/2013",
          at: ["Ramme!E2"],
          stated: "80.000 kr.",
          computed: "90.000 kr.",
          difference: "−10.000 kr.",
          value: "80.000 kr. · 90.000 kr.",
          says: "2013: cellen viser 80.000 kr., men planen giver 90.000 kr. Sæt formlen ind igen.",
        },
      ],
    },
    "swapped digits are recognised": {
      input: remaining(9_000),
      found: [
        {
          severity: "error",
          about: "frame/remaining/2013",
          at: ["Ramme!E2"],
          stated: "9.000 kr.",
          computed: "90.000 kr.",
          difference: "−81.000 kr.",
          value: "9.000 kr. · 90.000 kr.",
          says: "2013: cellen viser 9.000 kr., men planen giver 90.000 kr. Sæt formlen ind igen. Der mangler et nul.",
        },
      ],
    },
    "another granted amount": {
      input: granted(20_000),
      found: [
        {
          severity: "error",
          about: "frame/granted/2013",
          at: ["Ramme!E2"],
          stated: "20.000 kr.",
          computed: "10.000 kr.",
          difference: "10.000 kr.",
          value: "20.000 kr. · 10.000 kr.",
          says: "2013: cellen viser 20.000 kr., men planen giver 10.000 kr. Sæt formlen ind igen.",
        },
      ],
    },
    "another sum of a row": {
      input: total(10_000),
      found: [
        {
          severity: "error",
          about: "funding/total/A",
          at: ["Finansiering!E2"],
          stated: "10.000 kr.",
          computed: "30.000 kr.",
          difference: "−20.000 kr.",
          value: "10.000 kr. · 30.000 kr.",
          says: "A: cellen viser 10.000 kr., men planen giver 30.000 kr. Sæt formlen ind igen.",
        },
      ],
    },
    "øre are no rounding": {
      input: total(30_000.01),
      found: [
        {
          severity: "error",
          about: "funding/total/A",
          at: ["Finansiering!E2"],
          stated: "30.000,01 kr.",
          computed: "30.000 kr.",
          difference: "0,01 kr.",
          value: "30.000,01 kr. · 30.000 kr.",
          says: "A: cellen viser 30.000,01 kr., men planen giver 30.000 kr. Sæt formlen ind igen.",
        },
      ],
    },
    "a target typed over the formula and off by one": {
      input: target(138, 138),
      found: [
        {
          severity: "error",
          about: "crime/target:2013/Indbrud",
          at: ["Kriminalitet!E2"],
          stated: "138",
          computed: "139",
          difference: "−1",
          value: "138 · 139",
          fix: { "Kriminalitet!E2": [138, "=[@Baseline]*0.9"] },
          says: "Indbrud 2013: cellen viser 138, men planen giver 139. Sæt formlen ind igen.",
        },
      ],
    },
    "in the second row": {
      input: workbook(
        {},
        {
          formulaColumns: [
            formulaColumn("frame", "remaining", { expected: "=…", values: [90_000, 90_000] }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "frame/remaining/2014",
          at: ["Ramme!E3"],
          stated: "90.000 kr.",
          computed: "80.000 kr.",
          difference: "10.000 kr.",
          value: "90.000 kr. · 80.000 kr.",
          says: "2014: cellen viser 90.000 kr., men planen giver 80.000 kr. Sæt formlen ind igen.",
        },
      ],
    },
  },
});
