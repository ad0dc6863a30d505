import fc from "fast-check";
import {
  add,
  amountFromKroner,
  amountFromOre,
  isWholeKroner,
  noMoney,
  subtract,
  sum,
  toKroner,
} from "../../src/plan/money";
import { ore } from "./build";

test.each([
  [1_490_000, 149_000_000],
  [1234.5, 123_450],
  [0.1 + 0.2, 30],
  [-0.01, -1],
  [-0, 0],
  [1_000_000_000, 100_000_000_000],
])("%d kr. in a cell is %i øre", (kroner, expected) => {
  expect(amountFromKroner(kroner)).toEqual({ kind: "value", value: expected });
});

test.each([
  [1.005, "finerThanOre"],
  [0.001, "finerThanOre"],
  [1_000_000_000.01, "tooLarge"],
  [1e300, "tooLarge"],
  [Number.NaN, "notANumber"],
  [Number.POSITIVE_INFINITY, "notANumber"],
])("%d kr. is refused: %s", (kroner, code) => {
  expect(amountFromKroner(kroner)).toEqual({ kind: "refused", code });
});

test("amounts in øre are whole", () => {
  expect(amountFromOre(0.5)).toEqual({ kind: "refused", code: "finerThanOre" });
});

test("a plan amount has no øre", () => {
  expect(isWholeKroner(ore(40_000))).toBe(true);
  expect(isWholeKroner(ore(40_000.5))).toBe(false);
});

test("the sum of nothing is nought", () => {
  expect(sum([])).toBe(noMoney);
});

test("nought is never negative", () => {
  expect(Object.is(subtract(noMoney, noMoney), 0)).toBe(true);
  expect(Object.is(sum([ore(-0)]), 0)).toBe(true);
});

test("a sum beyond exact integers is a bug, said at once", () => {
  const huge = Array.from({ length: 90_072 }, () => ore(1_000_000_000));
  expect(() => sum(huge)).toThrow(RangeError);
});

describe("laws", () => {
  const hundredths = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
  const amounts = hundredths.map((value) => ore(value / 100));

  test("every whole number of øre survives the way through a cell's kroner", () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        expect(ore(value / 100)).toBe(value);
        expect(amountFromKroner(toKroner(ore(value / 100)))).toMatchObject({ value });
      }),
    );
  });

  test("adding and taking away agree with exact arithmetic", () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(BigInt(add(a, b))).toBe(BigInt(a) + BigInt(b));
        expect(subtract(add(a, b), b)).toBe(a);
        expect(sum([a, b])).toBe(add(b, a));
      }),
    );
  });
});
