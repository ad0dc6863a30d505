import { defineCases } from "../../support/define-cases";
import { overview, slip, twoActivities, withTable } from "../../support/small-workbook";

const ofPlan = (text: string) => withTable("plan", text, twoActivities);
const asked = (text: string) => withTable("unasked", text);
const ownFrame = `
  Aktivitet | 2013
  Lys | 10
  I alt | 10
  Ramme | 30
  Resterende beløb | 20`;
const withoutRows = `
  År | 2013 | 2014
  Ramme | 2000000 | 2000000
  Overført | | 
  Afsat | 1490000 | 1030000
  Resterende | 510000 | 970000`;
const carriedOver = slip(withoutRows, "Overført | |", "Overført | 100000 |");

export const cases = defineCases("table-remaining", {
  sound: {
    "frame less everything granted": ofPlan(overview),
    "the table's own frame": asked(ownFrame),
    "without any row": asked(withoutRows),
    "with a carry-over": asked(slip(carriedOver, "510000", "610000")),
    "a table marked as older is left alone": withTable("older", carriedOver),
  },
  faulty: {
    "another remaining amount than the plan's": {
      input: ofPlan(slip(overview, "60000 |", "50000 |")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!C7", "Ramme!Ramme 1"],
          stated: "50.000 kr.",
          computed: "60.000 kr.",
          difference: "−10.000 kr.",
          value: "50.000 kr. · 60.000 kr.",
          says: "Resterende beløb 2013 er 50.000 kr., men ramme og overført minus afsat giver 60.000 kr.: 10.000 kr. for lidt. Ret beløbet eller rammen.",
        },
      ],
    },
    "not what the table's own frame leaves": {
      input: asked(slip(ownFrame, "beløb | 20", "beløb | 25")),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B7", "Ark!B6", "Ark!B5"],
          stated: "25 kr.",
          computed: "20 kr.",
          difference: "5 kr.",
          value: "25 kr. · 20 kr.",
          says: "Resterende beløb 2013 er 25 kr., men ramme og overført minus afsat giver 20 kr.: 5 kr. for meget. Ret beløbet eller rammen.",
        },
      ],
    },
    "a carry-over that is not counted": {
      input: asked(carriedOver),
      found: [
        {
          severity: "error",
          about: "Ark/2013",
          at: ["Ark!B7", "Ark!B4", "Ark!B6", "Ark!B5"],
          stated: "510.000 kr.",
          computed: "610.000 kr.",
          difference: "−100.000 kr.",
          value: "510.000 kr. · 610.000 kr.",
          says: "Resterende beløb 2013 er 510.000 kr., men ramme og overført minus afsat giver 610.000 kr.: 100.000 kr. for lidt. Ret beløbet eller rammen.",
        },
      ],
    },
  },
});
