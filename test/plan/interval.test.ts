import fc from "fast-check";
import { exactly, meets, rounded, sumOf, twiceBeyondRounding } from "../../src/plan/interval";

describe("rounded figures stand for intervals", () => {
  test("whole figures have no tolerance", () => {
    expect(meets(exactly(100), exactly(101))).toBe(false);
    expect(meets(exactly(100), exactly(100))).toBe(true);
  });

  test("ends that touch are no contradiction: 1,5 mio. can be 1.450.000", () => {
    expect(meets(rounded(1_500_000, 100_000), exactly(1_450_000))).toBe(true);
    expect(meets(rounded(1_500_000, 100_000), exactly(1_449_999))).toBe(false);
  });

  test("half a count is kept exactly", () => {
    expect(rounded(725, 1)).toEqual({ twiceLow: 1449, twiceHigh: 1451 });
  });

  test("the six rounded targets of 2013 add up to 727, and 725 is no contradiction", () => {
    const targets = [139, 416, 59, 66, 18, 29].map((target) => rounded(target, 1));
    expect(meets(sumOf(targets), exactly(725))).toBe(true);
    expect(meets(sumOf(targets), exactly(727))).toBe(true);
    expect(meets(sumOf(targets), exactly(731))).toBe(false);
  });

  test("what rounding cannot explain is reported with its sign", () => {
    const computed = sumOf([rounded(10, 1), rounded(20, 1)]);
    expect(twiceBeyondRounding(exactly(31), computed)).toBe(0);
    expect(twiceBeyondRounding(exactly(35), computed)).toBe(8);
    expect(twiceBeyondRounding(exactly(25), computed)).toBe(-8);
  });

  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const unit = fc.constantFrom(0, 1, 10, 1000);
  const interval = fc.tuple(figure, unit).map(([value, step]) => rounded(value, step));

  test("figures meet exactly when nothing is left beyond rounding", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(twiceBeyondRounding(a, b) === 0).toBe(meets(a, b));
        expect(meets(a, b)).toBe(meets(b, a));
      }),
    );
  });

  test("a sum rounded from exact parts never contradicts the rounded parts", () => {
    const parts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(10, 1000)),
    );
    const round = (value: number, step: number): number => Math.floor(value / step + 0.5) * step;
    fc.assert(
      fc.property(parts, (given) => {
        const total = given.reduce((sum, [value]) => sum + value, 0);
        const shown = sumOf(given.map(([value, step]) => rounded(round(value, step), step)));
        expect(meets(rounded(round(total, 1000), 1000), shown)).toBe(true);
      }),
    );
  });
});
