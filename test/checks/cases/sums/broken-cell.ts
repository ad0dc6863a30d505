import { defineCases } from "../../support/define-cases";
import { cellsOf, slip, table, withTable, workbook } from "../../support/small-workbook";

const right = `
  Aktivitet | 2013
  Lys | 10
  Klub | 5`;
const asked = (text: string, formulas?: string) =>
  workbook(
    {},
    {
      tables: [
        {
          ...table("unasked", text),
          ...(formulas !== undefined && { formulas: cellsOf(formulas) }),
        },
      ],
    },
  );

export const cases = defineCases("broken-cell", {
  sound: {
    "figures and names": asked(right),
    "formulas that hold": asked(right, slip(right, "Lys | 10", "Lys | =Ark2!B4")),
    "a table marked as older is left alone": withTable("older", slip(right, "10", "#REF!")),
  },
  faulty: {
    "an error value": {
      input: asked(slip(right, "Lys | 10", "Lys | #REF!")),
      found: [
        {
          severity: "error",
          about: "Ark/1/1",
          at: ["Ark!B4"],
          value: "#REF!",
          says: "Cellen viser #REF!. Ret formlen, eller skriv tallet.",
        },
      ],
    },
    "a lost reference that still shows a number": {
      input: asked(right, slip(right, "Lys | 10", "Lys | =#REF!+10")),
      found: [
        {
          severity: "error",
          about: "Ark/1/1",
          at: ["Ark!B4"],
          value: "=#REF!+10",
          says: "Cellen viser =#REF!+10. Ret formlen, eller skriv tallet.",
        },
      ],
    },
  },
});
