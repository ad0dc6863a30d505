import { id } from "../../../plan/build";
import { defineCases } from "../../support/define-cases";
import { prose, twoActivities, workbook } from "../../support/small-workbook";

const says = (text: string, verdict: "plan" | "older" = "plan") =>
  workbook({}, { prose: [prose(text, verdict)] });

export const cases = defineCases("prose-text-unclear", {
  sound: {
    "an amount of the plan in its year": says("Der bruges 10.000 kr. i 2013."),
    "an amount of a year the plan does not have": says("Der blev brugt 77.000 kr. i 2009."),
    "an amount without a year": says("Der bruges 77.000 kr."),
    "a text marked as older is left alone": says("Der bruges 77.000 kr. i 2013.", "older"),
    "the year's frame, whatever it is called": says("Der er 100.000 kr. i 2013."),
    "what an area is granted": workbook(
      {
        Indsatsområder: [{}, { Nr: 2, Navn: "Byrum" }],
        Aktiviteter: [
          ...twoActivities.Aktiviteter,
          { Id: "C", "Navn i oversigt": "Bænke", Indsatsområde: 2 },
        ],
        Finansiering: [...twoActivities.Finansiering, { Aktivitet: "C", 2013: 5_000, 2014: "" }],
      },
      { prose: [prose("Indsatsen får 40.000 kr. i 2013.")] },
    ),
    "what others give": workbook(
      { Medfinansiering: [{ Aktivitet: "A", Kilde: "Fond", Beløb: 77_000, Status: "Tilsagn" }] },
      { prose: [prose("En fond giver 77.000 kr. i 2013.")] },
    ),
    "what an activity costs in all": workbook(
      { Aktiviteter: [{ "Samlet udgift": 77_000 }] },
      { prose: [prose("Det hele koster 77.000 kr. i 2013.")] },
    ),
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
          value: "77.000 kr.",
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
          value: "77.000 kr. · 10.000 kr.",
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
          value: "77.000 kr.",
          says: "Hvad dækker beløbet 77.000 kr.? Det svarer ikke til noget i planen.",
        },
      ],
    },
    "of two activities that are named neither is meant for sure": {
      input: workbook(twoActivities, {
        prose: [prose("Klub for unge og lys på stien får 77.000 kr. i 2013.")],
      }),
      found: [
        {
          severity: "question",
          about: "Notat!A1/7700000",
          at: ["Notat!A1"],
          stated: "77.000 kr.",
          value: "77.000 kr.",
          says: "Hvad dækker beløbet 77.000 kr. i 2013? Det svarer ikke til noget i planen.",
        },
      ],
    },
  },
});
