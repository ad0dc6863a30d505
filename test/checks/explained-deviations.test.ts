/** A finding that somebody has explained keeps its reason while its figure is the one that was explained. */
import { deviation } from "../../src/checks/finding";
import { check } from "../../src/checks/run";
import { workbook } from "./support/small-workbook";

const input = workbook({ Finansiering: [{ 2013: 100_001 }] });
const [finding] = check(input).findings;
const { key, value } = finding ? deviation(finding) : { key: "", value: "" };
const explained = [{ key, value, reason: "Overført i december", initials: "AB" }];

test("a finding carries its reason while the figure is the same", () => {
  expect(check({ ...input, explained }).findings[0]?.explained).toEqual({
    reason: "Overført i december",
    initials: "AB",
  });
});

test("it comes back when the figure changes", () => {
  const changed = workbook({ Finansiering: [{ 2013: 100_002 }] }, { explained });
  expect(check(changed).findings[0]?.explained).toBeUndefined();
});

test("a count with decimals is kept as Danes write it", () => {
  const words = { text: "20.000 kr.", count: 37.5 };
  expect(
    deviation({
      check: "shared-post",
      family: "amounts",
      severity: "info",
      subject: "Tovholder",
      places: [],
      words,
    }).value,
  ).toBe("20.000 kr. · 37,5");
});
