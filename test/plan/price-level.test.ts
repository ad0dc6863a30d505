import fc from "fast-check";
import { atPriceLevel, type Rate } from "../../src/plan/price-level";
import { ore, points, year } from "./build";

const rate = (from: number, to: number, share: number): Rate => ({
  from: year(from),
  to: year(to),
  rate: points(share),
});
const rates = [rate(2013, 2014, 150), rate(2014, 2015, 125), rate(2015, 2016, 200)];
const carry = (kroner: number, from: number, to: number, by = rates) =>
  atPriceLevel(ore(kroner), year(from), year(to), by);

test("450.000 kr. in 2013 p/l are 456.750 kr. in 2014 p/l at 1,5 %", () => {
  expect(carry(450_000, 2013, 2014)).toEqual({ kind: "value", value: ore(456_750) });
});

test("rates follow each other, and the result is rounded once", () => {
  // 450.000 × 1,015 × 1,0125 × 1,02 = 471.708,5625
  expect(carry(450_000, 2013, 2016)).toEqual({ kind: "value", value: ore(471_708.56) });
});

test("an earlier level divides by the same rates", () => {
  expect(carry(456_750, 2014, 2013)).toEqual({ kind: "value", value: ore(450_000) });
});

test("the same level is the same amount, and needs no rates", () => {
  expect(carry(450_000, 2013, 2013, [])).toEqual({ kind: "value", value: ore(450_000) });
});

test("halves go away from zero", () => {
  const half = [rate(2013, 2014, 5000)];
  expect(carry(0.01, 2013, 2014, half)).toEqual({ kind: "value", value: 2 });
  expect(carry(-0.01, 2013, 2014, half)).toEqual({ kind: "value", value: -2 });
});

test("a rate may cover several years", () => {
  expect(carry(100, 2013, 2016, [rate(2013, 2016, 500)])).toEqual({
    kind: "value",
    value: ore(105),
  });
});

test.each([
  ["a year without a rate", 2016, 2017, rates, { kind: "missingRate", year: 2016 }],
  [
    "a rate that leads past the year",
    2013,
    2014,
    [rate(2013, 2016, 500)],
    { kind: "missingRate", year: 2013 },
  ],
  [
    "two rates for one year",
    2013,
    2014,
    [...rates, rate(2013, 2014, 160)],
    { kind: "twoRates", year: 2013 },
  ],
  [
    "a rate that leads nowhere",
    2013,
    2014,
    [rate(2013, 2013, 100)],
    { kind: "impossibleRate", year: 2013 },
  ],
  [
    "a rate that leaves nothing",
    2013,
    2014,
    [rate(2013, 2014, -10_000)],
    { kind: "impossibleRate", year: 2013 },
  ],
  ["a rate beyond reason", 2013, 2014, [rate(2013, 2014, 999_999_999)], { kind: "tooLarge" }],
])("%s is said", (_what, from, to, by, expected) => {
  expect(carry(450_000, from, to, by)).toEqual(expected);
});

test("there and back again is the amount, within the øre that rounding may cost", () => {
  const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
  const amounts = fc.integer({ min: -100_000_000, max: 100_000_000 });
  fc.assert(
    fc.property(amounts, shares, (hundredths, given) => {
      const by = given.map((share, index) => rate(2013 + index, 2014 + index, share));
      const there = carry(hundredths / 100, 2013, 2013 + given.length, by);
      if (there.kind !== "value") throw new Error(there.kind);
      const back = atPriceLevel(there.value, year(2013 + given.length), year(2013), by);
      expect(back).toEqual({ kind: "value", value: hundredths });
    }),
  );
});
