import { wholePercent } from "../../src/plan/achievement";
import { change } from "../../src/plan/change";

test("59 after 65 is −9 %, though the plan's label says −10 %", () => {
  expect(change(65, 59)).toEqual({ kind: "share", numerator: -6, denominator: 65 });
  expect(wholePercent(-6, 65)).toBe(-9);
});

test("no change is 0, and a change from nothing has no share", () => {
  expect(change(20, 20)).toEqual({ kind: "share", numerator: 0, denominator: 20 });
  expect(change(0, 5)).toEqual({ kind: "fromNothing" });
});
