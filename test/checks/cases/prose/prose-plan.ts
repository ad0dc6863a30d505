import { id } from "../../../plan/build";
import { defineCases } from "../../support/define-cases";
import { prose, twoActivities, workbook } from "../../support/small-workbook";

const says = (text: string, verdict: "plan" | "older" = "plan") =>
  workbook({}, { prose: [prose(text, verdict)] });
const ofActivity = (text: string) =>
  workbook({}, { prose: [{ ...prose(text), activity: id("A") }] });

export const cases = defineCases("prose-plan", {
  sound: {
    "what remains of the year": says("Der er 90.000 kr. tilbage i 2013."),
    "the year's frame": says("Rammen er 0,1 mio. kr. i 2013."),
    "everything granted in the year": says("I 2013 er der afsat i alt 10.000 kr."),
    "an activity's own amount": ofActivity("10.000 kr. i 2013"),
    "a text marked as older is left alone": says("Der er 95.000 kr. tilbage i 2013.", "older"),
    "a year without a frame leaves nothing to hold it against": workbook(
      { Ramme: [{}], Finansiering: [{ 2014: "" }] },
      { prose: [prose("Rammen er 0 kr. i 2014.")] },
    ),
    "a part of what is granted": workbook(twoActivities, {
      prose: [prose("I 2013 er der afsat 10.000 kr. til klubben.")],
    }),
  },
  faulty: {
    "another amount remains": {
      input: says("Der er 95.000 kr. tilbage i 2013."),
      found: [
        {
          severity: "error",
          about: "Notat!A1/2013/remaining",
          at: ["Notat!A1", "Ramme!Ramme 1"],
          stated: "95.000 kr.",
          computed: "90.000 kr.",
          difference: "5.000 kr.",
          value: "95.000 kr. · 90.000 kr.",
          says: "Resterende beløb 2013: teksten siger 95.000 kr., men planen har 90.000 kr. Ret teksten eller planen.",
        },
      ],
    },
    "another frame": {
      input: says("Rammen er 150.000 kr. i 2013."),
      found: [
        {
          severity: "error",
          about: "Notat!A1/2013/frame",
          at: ["Notat!A1", "Ramme!Ramme 1"],
          stated: "150.000 kr.",
          computed: "100.000 kr.",
          difference: "50.000 kr.",
          value: "150.000 kr. · 100.000 kr.",
          says: "Rammen 2013: teksten siger 150.000 kr., men planen har 100.000 kr. Ret teksten eller planen.",
        },
      ],
    },
    "another amount is granted": {
      input: says("I 2013 er der afsat i alt 12.000 kr."),
      found: [
        {
          severity: "error",
          about: "Notat!A1/2013/granted",
          at: ["Notat!A1", "Ramme!Ramme 1"],
          stated: "12.000 kr.",
          computed: "10.000 kr.",
          difference: "2.000 kr.",
          value: "12.000 kr. · 10.000 kr.",
          says: "Det afsatte beløb 2013: teksten siger 12.000 kr., men planen har 10.000 kr. Ret teksten eller planen.",
        },
      ],
    },
    "another amount of an activity": {
      input: ofActivity("11.000 kr. i 2013"),
      found: [
        {
          severity: "error",
          about: "Notat!A1/2013",
          at: ["Notat!A1", "Finansiering!2013 1"],
          stated: "11.000 kr.",
          computed: "10.000 kr.",
          difference: "1.000 kr.",
          value: "11.000 kr. · 10.000 kr.",
          says: "»Klub« 2013: teksten siger 11.000 kr., men planen har 10.000 kr. Ret teksten eller planen.",
        },
      ],
    },
  },
});
