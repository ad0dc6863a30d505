import { defineCases } from "../../support/define-cases";
import { formulaColumn, workbook } from "../../support/small-workbook";

const formula = "=[@Ramme]-[@Afsat]";
const remaining = (stands: string | number, fixedValues = false) =>
  workbook(
    {},
    {
      settings: { fixedValues, status: "draft" },
      formulaColumns: [
        formulaColumn("frame", "remaining", {
          expected: formula,
          values: [90_000, 80_000],
          formulas: [formula, stands],
        }),
      ],
    },
  );
const fixedTarget = workbook(
  { Kriminalitet: [{ Måltype: "Fast tal", "Måltal 2013": 139 }], Målprocenter: [] },
  {
    formulaColumns: [
      formulaColumn("crime", "target:2013", {
        expected: "=[@Baseline]*0.9",
        values: [139],
        formulas: [139],
        typedOver: true,
      }),
    ],
  },
);

export const cases = defineCases("number-for-formula", {
  sound: {
    "every cell has the column's formula": remaining(formula),
    "fixed values were asked for": remaining(80_000, true),
    "a fixed target is meant to be typed": fixedTarget,
  },
  faulty: {
    "a number that is right does not follow the plan": {
      input: remaining(80_000),
      found: [
        {
          severity: "warning",
          about: "frame/remaining/1",
          at: ["Ramme!E3"],
          value: "80000",
          fix: { "Ramme!E3": [80000, "=[@Ramme]-[@Afsat]"] },
          says: "Her står et tal i stedet for kolonnens formel, så det følger ikke planen. Sæt formlen ind igen.",
        },
      ],
    },
    "a column the plan gives no figures for": {
      input: workbook(
        {},
        {
          formulaColumns: [
            formulaColumn("crime", "achievement:2013", {
              expected: "=…",
              values: [0.5],
              formulas: [0.5],
            }),
          ],
        },
      ),
      found: [
        {
          severity: "warning",
          about: "crime/achievement:2013/0",
          at: ["Kriminalitet!E2"],
          value: "0.5",
          fix: { "Kriminalitet!E2": [0.5, "=…"] },
          says: "Her står et tal i stedet for kolonnens formel, så det følger ikke planen. Sæt formlen ind igen.",
        },
      ],
    },
  },
});
