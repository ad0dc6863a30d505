/** One cell of a table of targets: a count, alone or with the percentage people write after it. */
import { countIn } from "../../src/checks/recognise/figure";

test.each([
  ["139 (-10 %)", { value: 139, unit: 0, label: 1000 }],
  ["139 (−12,5 %)", { value: 139, unit: 0, label: 1250 }],
  ["1.390 (-0,29 pct.)", { value: 1390, unit: 0, label: 29 }],
  ["139 (+10 %)", { value: 139, unit: 0, label: -1000 }],
])("%s is a target with its reduction", (cell, figure) => {
  expect(countIn(cell)).toEqual(figure);
});

test("a percentage finer than a hundredth is asked about, never rounded", () => {
  expect(countIn("139 (-9,744 %)").oddity).toBe("unclear");
});
