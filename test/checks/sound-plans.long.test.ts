import { soundPlansFlagged } from "./planted-errors";

test("no error is flagged in a thousand sound plans", () => {
  expect(soundPlansFlagged(1_000)).toBe(0);
});
