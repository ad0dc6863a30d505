import { defineCases } from "../../support/define-cases";
import { slip, withTable } from "../../support/small-workbook";

const alone = `
  Aktivitet | 2013 | 2014
  I alt | 10000 | 20000`;
const inThousands = `
  Aktivitet (t.kr.) | 2013 | 2014
  I alt | 10 | 20`;
const ofPlan = (text: string) => withTable("plan", text);

export const cases = defineCases("table-plan-total", {
  sound: {
    "a total that stands alone is all that is granted": ofPlan(alone),
    "as rounded as it is": withTable("plan", inThousands, { Finansiering: [{ 2013: 10_400 }] }),
    "nobody has said that the table is the plan's": withTable(
      "unasked",
      slip(alone, "10000", "11000"),
    ),
    "a year the plan does not have": ofPlan("Aktivitet | 2020 \n I alt | 5"),
  },
  faulty: {
    "another total than Finansiering's": {
      input: ofPlan(slip(alone, "10000", "11000")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B4"],
          stated: "11.000 kr.",
          computed: "10.000 kr.",
          difference: "1.000 kr.",
          value: "11.000 kr. · 10.000 kr.",
          says: "I alt 2013 er 11.000 kr. i tabellen, men Finansiering giver 10.000 kr.: 1.000 kr. for meget. Ret det sted, der er forkert.",
        },
      ],
    },
    "too far away to be rounding": {
      input: ofPlan(slip(inThousands, "10 |", "11 |")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B4"],
          stated: "11.000 kr.",
          computed: "10.000 kr.",
          difference: "1.000 kr.",
          value: "11.000 kr. · 10.000 kr.",
          says: "I alt 2013 er 11.000 kr. i tabellen, men Finansiering giver 10.000 kr.: 1.000 kr. for meget. Ret det sted, der er forkert. Afrundet kan det angivne være 10.500 kr. – 11.500 kr. og det beregnede 10.000 kr.",
        },
      ],
    },
  },
});
