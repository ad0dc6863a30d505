import { twiceSumDeviation } from "../../src/plan/sum-deviation";

test("725 against six rounded targets adding up to 727 is rounding", () => {
  expect(twiceSumDeviation(725, [139, 416, 59, 66, 18, 29], 1)).toBe(0);
});

test("whole kroner have no tolerance: 1.460.000 is 30.000 short of 1.490.000", () => {
  expect(twiceSumDeviation(1_460_000, [1_490_000], 0)).toBe(2 * -30_000);
});

test("a total of no parts is nought", () => {
  expect(twiceSumDeviation(0, [], 1000)).toBe(0);
});
