/** The catalogue is whole: every check has its sentence in both languages and its file of cases. */
import { catalogue } from "../../src/checks/catalogue";
import { families } from "../../src/checks/finding";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { caseNames } from "./support/test-family";

const ids = catalogue.map(({ id }) => id);

test("every check has a sentence, and every sentence a check", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(Object.keys(da.checks.found).sort());
});

test("every check has a sentence in both languages", () => {
  expect(Object.keys(en.checks.found)).toEqual(Object.keys(da.checks.found));
});

test.each(families)("every check of %s has a file of cases, and every file a check", (family) => {
  const own = catalogue.filter((check) => check.family === family).map(({ id }) => id);
  expect(caseNames(family)).toEqual([...own].sort());
});
