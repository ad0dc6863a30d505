import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const right = `
  År | 2013 | 2014
  Ramme | 100000 | 100000
  Afsat | 10000 | 20000`;
const ofPlan = (text: string) => withTable("plan", text);

export const cases = defineCases("table-frame", {
  sound: {
    "the frames of Ramme": ofPlan(right),
    "with what is carried over": withTable(
      "plan",
      slip(right, "Ramme | 100000", "Ramme | 150000"),
      { Ramme: [{ Overført: 50_000 }, {}] },
    ),
    "nobody has said that the table is the plan's": withTable(
      "unasked",
      slip(right, "Ramme | 100000", "Ramme | 150000"),
    ),
  },
  faulty: {
    "another frame than Ramme's": {
      input: ofPlan(slip(right, "Ramme | 100000", "Ramme | 150000")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B4", "Ramme!Ramme 1"],
          stated: "150.000 kr.",
          computed: "100.000 kr.",
          difference: "50.000 kr.",
          value: "150.000 kr. · 100.000 kr.",
          says: "Ramme 2013 er 150.000 kr. i tabellen og 100.000 kr. på arket Ramme. Ret det sted, der er forkert.",
        },
      ],
    },
  },
});
