/** What the two plans of the repository are told, and nothing else. */
import { inputOf } from "../../src/checks/input";
import { check } from "../../src/checks/run";
import { findingSentence } from "../../src/checks/finding-sentence";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { seedPlan } from "../plan/seed-files";
import { ofTingbjergHusum } from "./seed-findings";
import { planTables } from "./statements";

function told(name: "tingbjerg-husum" | "nordhegnet"): readonly string[] {
  const plan = seedPlan(name);
  const { findings } = check(inputOf(plan, { tables: planTables(plan, "ours") }));
  return findings.map((each) => `${each.severity} ${each.code} ${each.subject}`);
}

test("the plan of 2013 is told these things and no more", () => {
  expect(told("tingbjerg-husum")).toEqual(ofTingbjergHusum.map(([finding]) => finding));
});

test("the invented plan is sound: nothing is told", () => {
  expect(told("nordhegnet")).toEqual([]);
});

test("a year later on the clock both lists are the same: only Opgjort pr. makes a year past", () => {
  jest.useFakeTimers({ now: new Date("2014-05-01") });
  try {
    expect(told("tingbjerg-husum")).toEqual(ofTingbjergHusum.map(([finding]) => finding));
    expect(told("nordhegnet")).toEqual([]);
  } finally {
    jest.useRealTimers();
  }
});

test("a year later in the plan the figures of 2013 are asked for", () => {
  const plan = seedPlan("tingbjerg-husum");
  const asOf = seedPlan("nordhegnet").facts.asOf;
  const later = { ...plan, facts: { ...plan.facts, ...(asOf && { asOf }) } };
  const tasks = check(inputOf(later)).findings.filter((each) => each.code === "reported-missing");
  expect(tasks.map(({ subject, params }) => [subject, params.years.join(", ")])).toEqual(
    plan.offences.map(({ name }) => [name, "2013, 2014, 2015, 2016"]),
  );
});

test("an empty result says what was looked at", () => {
  const plan = seedPlan("nordhegnet");
  const { counts } = check(inputOf(plan, { tables: planTables(plan, "ours") }));
  expect(counts).toEqual({ rows: 30, sums: 30, targets: 80, texts: 8, tables: 5 });
  expect(da.checks.looked(counts)).toBe(
    "Kontrolleret: 30 rækker, 30 summer, 80 måltal og 8 tekster.",
  );
});

test("every finding is said in whole sentences in both languages", () => {
  const { findings } = check(inputOf(seedPlan("tingbjerg-husum")));
  const sentences = findings.map((each) => findingSentence(each, da.checks));
  expect(sentences).toEqual(
    expect.arrayContaining([
      "Rammen for 2013, 2014, 2015, 2016 har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.",
      "»Belysning på Volden«: teksten siger 1/3, men beløbene giver 34 %.",
      "»Belysning på Volden« regner med 660.000 kr. fra Naturstyrelsen, som der kun er søgt om. Husk forbeholdet.",
      "Stillingen »Projektmedarbejder, 37 timer« koster ikke det samme pr. ugentlig time i 2013: 18.000 kr. ved 25 timer og 12.500 kr. ved 12 timer.",
    ]),
  );
  for (const each of findings) {
    expect(findingSentence(each, en.checks)).toMatch(/^[A-Z“0-9].*[.?]$/u);
    expect(findingSentence(each, da.checks)).not.toMatch(/undefined|NaN/);
  }
});
