import { defineCases } from "../../support/define-cases";
import { overview, slip, withTable } from "../../support/small-workbook";

const money = {
  Aktiviteter: [{}, { Id: "B", Aktivitet: "Lys på stien", "Navn i oversigt": "Lys" }],
  Finansiering: [{}, { Aktivitet: "B", 2013: 30_000, 2014: 5_000 }],
};
const right = slip(
  slip(slip(overview, "30000 |", "30000 | 5000"), "40000 | 20000", "40000 | 25000"),
  "60000 | 80000",
  "60000 | 75000",
);
const ofPlan = (text: string) => withTable("plan", text, money);

export const cases = defineCases("table-year-moved", {
  sound: {
    "each column has its own year's amounts": ofPlan(right),
  },
  faulty: {
    "a column has the amounts of the year after": {
      input: ofPlan(`
        Indsatsområde | Aktivitet | Finansiering 2013
        1 | Klub | 20000
        1 | Lys | 5000
        I alt | | 25000`),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!C3"],
          value: "–",
          says: "Kolonnen 2013 har beløbene for 2014. Ret årstallet, eller flyt beløbene.",
        },
      ],
    },
    "two years' headers are changed about": {
      input: ofPlan(
        slip(
          right,
          "Finansiering 2013 | Finansiering 2014",
          "Finansiering 2014 | Finansiering 2013",
        ),
      ),
      found: [
        {
          severity: "error",
          about: "Ark/2014",
          at: ["Ark!C3"],
          value: "–",
          says: "Kolonnen 2014 har beløbene for 2013. Ret årstallet, eller flyt beløbene.",
        },
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!D3"],
          value: "–",
          says: "Kolonnen 2013 har beløbene for 2014. Ret årstallet, eller flyt beløbene.",
        },
      ],
      beside: ["table-years Ark/3"],
    },
  },
});
