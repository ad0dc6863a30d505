/** A total that does not add up says which single slip explains the whole difference, where one or two do. */
import type { CellValue } from "../../src/cells/cell-value";
import { inputOf } from "../../src/checks/input";
import { check } from "../../src/checks/run";
import { findingSentence } from "../../src/checks/finding-sentence";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { seedPlan } from "../plan/seed-files";
import { tableOf } from "./statements";

const rows = [
  ["Lys", 340_000],
  ["Dialog", 30_000],
  ["Presse", 450_000],
  ["Klub", 71_000],
] as const;

function findingsOf(total: number, amounts: readonly (readonly [string, number])[] = rows) {
  const cells: CellValue[][] = [
    ["Aktivitet", 2013],
    ...amounts.map((row) => [...row]),
    ["I alt", total],
  ];
  const input = inputOf(seedPlan("tingbjerg-husum"), {
    tables: [tableOf("Ark", cells, "unasked")],
  });
  return check(input, undefined, ["table"]).findings;
}

/** What follows the sentence of what to do. */
function reasons(
  total: number,
  amounts?: readonly (readonly [string, number])[],
): readonly string[] {
  return findingsOf(total, amounts).map((finding) =>
    findingSentence(finding, da.checks).replace(
      /^.*Ret summen eller den række, der er forkert\. ?/,
      "",
    ),
  );
}

test.each([
  ["a missing row", 861_000, "Rækken »Dialog« er ikke talt med."],
  ["a doubled row", 962_000, "Rækken »Klub« er talt med to gange."],
  ["swapped digits", 819_000, "To cifre er byttet om."],
  ["a nought too many", 8_910_000, "Der er et nul for meget."],
  ["a nought too few", 89_100, "Der mangler et nul."],
  ["t.kr.", 891, "Tallet er 1.000 gange for lille: er det skrevet i t.kr.?"],
  ["a sign", -891_000, "Fortegnet er vendt."],
  [
    "one row with swapped digits",
    837_000,
    "Det passer, hvis fejlen er i »Klub«: To cifre er byttet om.",
  ],
  [
    "one row with a nought too many",
    1_530_000,
    "Det passer, hvis fejlen er i »Klub«: Der er et nul for meget.",
  ],
])("%s", (_, total, reason) => {
  expect(reasons(total)).toEqual([reason]);
});

test("two slips that explain it equally well are both told, and nothing is fixed by guesswork", () => {
  const same = [
    ["A", 90_000],
    ["B", 90_000],
  ] as const;
  expect(reasons(90_000, same)).toEqual([
    "Rækken »A« er ikke talt med. Eller: Rækken »B« er ikke talt med.",
  ]);
  const [finding] = findingsOf(90_000, same);
  expect(finding?.fix).toBeUndefined();
  expect(finding && findingSentence(finding, en.checks)).toMatch(
    /“A” is left out\. Or: The row “B”/,
  );
});

test("of three or more none is told", () => {
  expect(
    reasons(180_000, [
      ["A", 90_000],
      ["B", 90_000],
      ["C", 90_000],
    ]),
  ).toEqual([""]);
});

test("a difference that no single slip makes is told as it is", () => {
  expect(reasons(888_888)).toEqual([""]);
});
