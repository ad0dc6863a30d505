/** Runs the cases of a family of checks; `catalogue.test.ts` tells of a file that is missing or misplaced. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Family } from "../../../src/checks/finding";
import { check } from "../../../src/checks/run";
import { findingSentence } from "../../../src/checks/finding-sentence";
import { en } from "../../../src/text/en";
import { asTold } from "./as-told";
import type { CheckCases } from "./define-cases";

const folder = path.resolve(__dirname, "../cases");

/** The names of a family's case files, each that of its check. */
export function caseNames(family: Family): readonly string[] {
  return readdirSync(path.join(folder, family))
    .map((file) => path.basename(file, ".ts"))
    .sort();
}

function casesIn(family: Family, name: string): CheckCases {
  const file = path.join(folder, family, name);
  return jest.requireActual<{ readonly cases: CheckCases }>(file).cases;
}

export function testFamily(family: Family): void {
  describe.each(caseNames(family))("%s", (name) => {
    const { check: id, sound, faulty } = casesIn(family, name);

    test("has something to be silent about and something to find", () => {
      expect(id).toBe(name);
      expect(Object.keys(sound)).not.toEqual([]);
      expect(Object.keys(faulty)).not.toEqual([]);
      for (const { found } of Object.values(faulty)) expect(found).not.toEqual([]);
    });

    test.each(Object.entries(sound))("is silent: %s", (_, input) => {
      expect(check(input).findings.map(asTold)).toEqual([]);
    });

    test.each(Object.entries(faulty))("finds: %s", (_, { input, found, beside = [] }) => {
      const { findings } = check(input);
      const own = findings.filter((finding) => finding.code === id);
      const others = findings.filter((finding) => finding.code !== id);
      expect(own.map(asTold)).toEqual(found);
      expect(others.map((finding) => `${finding.code} ${finding.subject}`)).toEqual(beside);
      // The Danish sentence stands in the case; the English one is as whole.
      const english = own.map((finding) => findingSentence(finding, en.checks));
      for (const sentence of english) expect(sentence).toMatch(/^[A-Z“0-9−#-].*[.?]$/u);
      expect(english.join()).not.toMatch(/undefined|NaN|“”/);
    });
  });
}
