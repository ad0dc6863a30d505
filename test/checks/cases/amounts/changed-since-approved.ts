import { defineCases } from "../../support/define-cases";
import { planOf, workbook } from "../../support/small-workbook";

const now = {};

export const cases = defineCases("changed-since-approved", {
  sound: {
    "nothing has been approved": workbook(now),
    "as it was approved": workbook(now, { approved: planOf(now) }),
    "blank for 0 is no change": workbook(
      { Finansiering: [{ 2014: "" }] },
      { approved: planOf({ Finansiering: [{ 2014: 0 }] }) },
    ),
  },
  faulty: {
    "another amount than was approved": {
      input: workbook(now, { approved: planOf({ Finansiering: [{ 2014: 15_000 }] }) }),
      found: [
        {
          severity: "info",
          about: "A/2014",
          at: ["Finansiering!2014 1"],
          stated: "20.000 kr.",
          computed: "15.000 kr.",
          difference: "5.000 kr.",
          value: "20.000 kr. · 15.000 kr.",
          says: "»Klub for unge« 2014 er 20.000 kr.; godkendt er 15.000 kr. Nævn ændringen i følgebrevet.",
        },
      ],
    },
    "an activity that was not there": {
      input: workbook(now, { approved: planOf({ Finansiering: [] }) }),
      found: [
        {
          severity: "info",
          about: "A/2013",
          at: ["Finansiering!2013 1"],
          stated: "10.000 kr.",
          computed: "0 kr.",
          difference: "10.000 kr.",
          value: "10.000 kr. · 0 kr.",
          says: "»Klub for unge« 2013 er 10.000 kr.; godkendt er 0 kr. Nævn ændringen i følgebrevet.",
        },
        {
          severity: "info",
          about: "A/2014",
          at: ["Finansiering!2014 1"],
          stated: "20.000 kr.",
          computed: "0 kr.",
          difference: "20.000 kr.",
          value: "20.000 kr. · 0 kr.",
          says: "»Klub for unge« 2014 er 20.000 kr.; godkendt er 0 kr. Nævn ændringen i følgebrevet.",
        },
      ],
    },
  },
});
