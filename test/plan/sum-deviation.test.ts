import { sumDeviation } from "../../src/plan/sum-deviation";

test("725 against six rounded targets adding up to 727 is rounding", () => {
  expect(sumDeviation(725, [139, 416, 59, 66, 18, 29], 1)).toEqual({
    difference: -2,
    twiceBeyondRounding: 0,
    stated: { twiceLow: 1449, twiceHigh: 1451 },
    computed: { twiceLow: 1448, twiceHigh: 1460 },
  });
});

test("whole kroner have no tolerance: 1.460.000 is 30.000 short of 1.490.000", () => {
  expect(sumDeviation(1_460_000, [1_490_000], 0)).toMatchObject({
    difference: -30_000,
    twiceBeyondRounding: -60_000,
  });
});

test("a total of no parts is nought", () => {
  expect(sumDeviation(0, [], 1000)).toMatchObject({ difference: 0, twiceBeyondRounding: 0 });
});
