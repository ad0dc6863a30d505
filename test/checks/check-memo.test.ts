/** A pasted memo against the plan: every amount, total, remaining amount and target in it, and nothing written. */
import { checkMemo } from "../../src/checks/check-memo";
import { inputOf } from "../../src/checks/input";
import { findingSentence } from "../../src/checks/finding-sentence";
import { da } from "../../src/text/da";
import { seedPlan } from "../plan/seed-files";

const right = [
  "7. Status for tryghedsplanen",
  "Der er 510.000 kr. tilbage i 2013, og rammen er 2.000.000 kr. i 2013.",
  "",
  "Aktivitet: Skoleindsatsen 'Det gode valg'",
  "Økonomi",
  "220.000 kr. i 2013 og 180.000 kr. i 2014.",
  "",
  "Aktivitet: Akutpulje til understøttelse af beboerdrevne initiativer",
  "20.000 kr. i hhv. 2013 til 2016",
  "",
  "Indsats- område\tAktivitet\tFinansiering 2013\tFinansiering 2014",
  "4\tUdarbejdelse af forløb for de ansatte i Tingbjerg-Husum samt fyraftensmøde\t40.000\t",
  "I alt\t40.000\t",
  "",
  "| Gerningstype | Baseline (2012) | Måltal 2013 |",
  "|---|---|---|",
  "| Indbrud | 154 | 139 (-10 %) |",
].join("\n");

const plan = inputOf(seedPlan("tingbjerg-husum"));
function told(text: string): readonly string[] {
  return checkMemo(text, plan, "Word-tekst").findings.map(
    (each) => `${each.places[0]?.address ?? ""}: ${findingSentence(each, da.checks)}`,
  );
}

test("a memo that agrees is told nothing, and what was looked at is counted", () => {
  expect(told(right)).toEqual([]);
  expect(checkMemo(right, plan, "Word-tekst").counts).toEqual({
    rows: 2,
    sums: 2,
    targets: 1,
    texts: 4,
    tables: 2,
  });
});

test.each([
  [
    "510.000 kr. tilbage",
    "500.000 kr. tilbage",
    "L2: Resterende beløb 2013: teksten siger 500.000 kr., men planen har 510.000 kr. Ret teksten eller planen.",
  ],
  [
    "rammen er 2.000.000 kr.",
    "rammen er 1.500.000 kr.",
    "L2: Rammen 2013: teksten siger 1.500.000 kr., men planen har 2.000.000 kr. Ret teksten eller planen.",
  ],
  [
    "180.000 kr. i 2014",
    "190.000 kr. i 2014",
    "L6: »Det gode valg« 2014: teksten siger 190.000 kr., men planen har 180.000 kr. Ret teksten eller planen.",
  ],
  [
    "139 (-10 %)",
    "140 (-10 %)",
    "L17: Måltallet for Indbrud 2013 er 140, men skal være 139. Ret tallet.",
  ],
  [
    "I alt\t40.000\t",
    "I alt\t45.000\t",
    "L13: I alt 2013 er 45.000 kr., men rækkerne giver 40.000 kr.: 5.000 kr. for meget. Ret summen eller den række, der er forkert.",
  ],
])("%s written as %s", (from, to, expected) => {
  expect(told(right.replace(from, to))).toEqual([expected]);
});

test("an amount that is nothing in the plan is asked about", () => {
  expect(told("8. Afslutning\nDer bruges 77.000 kr. i 2014.")).toEqual([
    "L2: Hvad dækker beløbet 77.000 kr. i 2014? Det svarer ikke til noget i planen.",
  ]);
});

const about = (line: string): string => `9. Status\n${line}`;

describe("sentences of a memo that name what they speak of", () => {
  test.each([
    "I 2013 er der afsat i alt 1.490.000 kr., og 510.000 kr. resterer.",
    "Der resterer 970.000 kr. i 2014.",
    "Partnerskabet har en ramme på 2 mio. kr. i 2014.",
    "De interesterede fik 20.000 kr. i 2013.",
    "Det gode valg får 220.000 kr. i 2013 og 180.000 kr. i 2014.",
    "Målet er 139 indbrud i 2013 og 58 tilfælde af hærværk i 2015.",
    "Måltallene for vold/trusler er 59 i 2013 og 55 i 2014.",
    "Målet er at komme fra 154 indbrud i 2012 til 139 i 2013.",
    "Der var 146 indbrud i 2013, og målet var 139.",
    "Målet er ikke nået: 146 indbrud i 2013.",
    "Målet er 10 % færre indbrud i 2013.",
    "I 2013 er målet 139 indbrud.",
    "Politiet fik 146 indbrud i 2013, og målet er 139.",
  ])("%s", (line) => {
    expect(told(about(line))).toEqual([]);
  });

  test.each([
    [
      "I 2013 er der afsat i alt 1.480.000 kr., og 510.000 kr. resterer.",
      "L2: Det afsatte beløb 2013: teksten siger 1.480.000 kr., men planen har 1.490.000 kr. Ret teksten eller planen.",
    ],
    [
      "Der resterer 980.000 kr. i 2014.",
      "L2: Resterende beløb 2014: teksten siger 980.000 kr., men planen har 970.000 kr. Ret teksten eller planen.",
    ],
    [
      "Det gode valg får 220.000 kr. i 2013 og 190.000 kr. i 2014.",
      "L2: Hvad dækker beløbet 190.000 kr. i 2014? »Det gode valg« har 180.000 kr. på Finansiering.",
    ],
    [
      "Målet er 139 indbrud i 2013 og 57 tilfælde af hærværk i 2015.",
      "L2: Måltallet for Hærværk 2015: teksten siger 57, men skal sige 58. Ret teksten eller planen.",
    ],
    [
      "Måltallene for vold/trusler er 58 i 2013 og 55 i 2014.",
      "L2: Måltallet for Vold/Trusler 2013: teksten siger 58, men skal sige 59. Ret teksten eller planen.",
    ],
  ])("%s", (line, expected) => {
    expect(told(about(line))).toEqual([expected]);
  });
});
