import { defineCases } from "../../support/define-cases";
import { formulaColumn, workbook } from "../../support/small-workbook";

const formula = "=[@Ramme]-[@Afsat]";
const remaining = (value: string | number, stands: string | number) =>
  workbook(
    {},
    {
      formulaColumns: [
        formulaColumn("frame", "remaining", {
          expected: formula,
          values: [value, 80_000],
          formulas: [stands, formula],
        }),
      ],
    },
  );

export const cases = defineCases("broken-column", {
  sound: {
    "every cell shows what its formula gives": remaining(90_000, formula),
  },
  faulty: {
    "a lost reference is fixed with the column's formula": {
      input: remaining("#REF!", "=[@Ramme]-#REF!"),
      found: [
        {
          severity: "error",
          about: "frame/remaining/0",
          at: ["Ramme!E2"],
          value: "#REF!",
          fix: { "Ramme!E2": ["=[@Ramme]-#REF!", "=[@Ramme]-[@Afsat]"] },
          says: "Cellen viser #REF!. Sæt kolonnens formel ind igen.",
        },
      ],
      beside: ["changed-formula frame/remaining/0"],
    },
    "a lost reference that still shows a number": {
      input: remaining(90_000, "=[@Ramme]-#REF!"),
      found: [
        {
          severity: "error",
          about: "frame/remaining/0",
          at: ["Ramme!E2"],
          value: "=[@Ramme]-#REF!",
          fix: { "Ramme!E2": ["=[@Ramme]-#REF!", "=[@Ramme]-[@Afsat]"] },
          says: "Cellen viser =[@Ramme]-#REF!. Sæt kolonnens formel ind igen.",
        },
      ],
      beside: ["changed-formula frame/remaining/0"],
    },
    "an error typed where the formula was": {
      input: remaining("#N/A", "#N/A"),
      found: [
        {
          severity: "error",
          about: "frame/remaining/0",
          at: ["Ramme!E2"],
          value: "#N/A",
          fix: { "Ramme!E2": ["#N/A", "=[@Ramme]-[@Afsat]"] },
          says: "Cellen viser #N/A. Sæt kolonnens formel ind igen.",
        },
      ],
    },
    "the formula is right, so another cell is wrong": {
      input: remaining("#VALUE!", formula),
      found: [
        {
          severity: "error",
          about: "frame/remaining/0",
          at: ["Ramme!E2"],
          value: "#VALUE!",
          says: "Cellen viser #VALUE!, fordi den regner med en celle, der ikke er et tal. Ret den celle, så følger denne med.",
        },
      ],
    },
    "in the second row": {
      input: workbook(
        {},
        {
          formulaColumns: [
            formulaColumn("frame", "remaining", { expected: formula, values: [90_000, "#VALUE!"] }),
          ],
        },
      ),
      found: [
        {
          severity: "error",
          about: "frame/remaining/1",
          at: ["Ramme!E3"],
          value: "#VALUE!",
          says: "Cellen viser #VALUE!, fordi den regner med en celle, der ikke er et tal. Ret den celle, så følger denne med.",
        },
      ],
    },
  },
});
