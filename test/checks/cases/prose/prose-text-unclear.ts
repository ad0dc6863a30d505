import { id } from "../../../plan/build";
import { defineCases } from "../../support/define-cases";
import { prose, workbook } from "../../support/small-workbook";

const says = (text: string, verdict: "plan" | "older" = "plan") =>
  workbook({}, { prose: [prose(text, verdict)] });

export const cases = defineCases("prose-text-unclear", {
  sound: {
    "an amount of the plan in its year": says("Der bruges 10.000 kr. i 2013."),
    "an amount of a year the plan does not have": says("Der blev brugt 77.000 kr. i 2009."),
    "an amount without a year": says("Der bruges 77.000 kr."),
    "a text marked as older is left alone": says("Der bruges 77.000 kr. i 2013.", "older"),
  },
  faulty: {
    "an amount that is nothing in the plan": {
      input: says("Der bruges 77.000 kr. i 2013."),
      found: [
        {
          severity: "question",
          about: "Notat!A1/7700000",
          at: ["Notat!A1"],
          stated: "77.000 kr.",
          words: { name: "", text: "77.000 kr.", year: 2013 },
          says: "Hvad dækker beløbet 77.000 kr. i 2013? Det svarer ikke til noget i planen.",
        },
      ],
    },
    "the activity it names has another": {
      input: says("Klub for unge får 77.000 kr. i 2013."),
      found: [
        {
          severity: "question",
          about: "Notat!A1/7700000",
          at: ["Notat!A1"],
          stated: "77.000 kr.",
          computed: "10.000 kr.",
          difference: "67.000 kr.",
          words: { name: "Klub", text: "77.000 kr.", year: 2013 },
          says: "Hvad dækker beløbet 77.000 kr. i 2013? »Klub« har 10.000 kr. på Finansiering.",
        },
      ],
    },
    "a text about an activity with an amount of no year": {
      input: workbook({}, { prose: [{ ...prose("Dertil 77.000 kr."), activity: id("A") }] }),
      found: [
        {
          severity: "question",
          about: "Notat!A1/7700000",
          at: ["Notat!A1"],
          stated: "77.000 kr.",
          words: { name: "Klub", text: "77.000 kr." },
          says: "Hvad dækker beløbet 77.000 kr.? Det svarer ikke til noget i planen.",
        },
      ],
    },
  },
});
