/** Figures as people read them, as programs are given them, and read back. */
import fc from "fast-check";
import {
  type FigureUnit,
  formatFigure,
  isFigure,
  plainFigure,
  readFigure,
} from "../../src/plan/figure";

test.each([
  [149_000_000, "ore", "1.490.000 kr.", 1_490_000],
  [123_450, "ore", "1.234,50 kr.", 1_234.5],
  [-5, "ore", "−0,05 kr.", -0.05],
  [100.5, "ore", "1,005 kr.", 1.005],
  [1_000_000_000_000, "ore", "10.000.000.000 kr.", 10_000_000_000],
  [-1_000, "share", "−10 %", -0.1],
  [1_250, "share", "12,5 %", 0.125],
  [139, "count", "139", 139],
  [37.5, "count", "37,5", 37.5],
  [0, "count", "0", 0],
  [0.000_000_1, "count", "0,0000001", 0.000_000_1],
  [1e21, "count", "1.000.000.000.000.000.000.000", 1e21],
] as const)("%s %s is written %s and given to programs as %s", (value, unit, shown, plain) => {
  expect(formatFigure(value, unit)).toBe(shown);
  expect(plainFigure(value, unit)).toBe(plain);
});

test.each([
  ["1490000", "ore", 149_000_000],
  ["1.490.000,00 kr.", "ore", 149_000_000],
  ["1,49 mio. kr.", "ore", 149_000_000],
  ["-10 %", "share", -1_000],
  ["12,5 pct.", "share", 1_250],
  ["37.5", "count", 37.5],
  ["1.234", "count", 1_234],
  ["10 %", "count", undefined],
  ["139", "share", 13_900],
  ["30,000", "count", 30],
  ["1,234.5", "count", undefined],
  ["", "ore", undefined],
  ["i fjor", "ore", undefined],
] as const)("»%s« as %s is %s", (text, unit, figure) => {
  expect(readFigure(text, unit)).toBe(figure);
});

const units = fc.constantFrom<FigureUnit>("ore", "count", "share");
/** What a finding's figures are: whole øre, counts and ten-thousandths, and whatever else somebody may have typed. */
const figures = fc.oneof(
  fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test("every figure that the Danish parser can hold is read back as it was", () => {
  fc.assert(
    fc.property(figures, units, (figure, unit) => {
      const read = readFigure(formatFigure(figure, unit), unit);
      const isShort = Number.isSafeInteger(figure * 100) && Math.abs(figure) < 1e12;
      if (isShort) expect(read).toBe(figure + 0);
      else expect([undefined, figure + 0]).toContain(read);
    }),
  );
});

test("a figure is known again however large or fine it is, and never taken for another", () => {
  fc.assert(
    fc.property(figures, figures, units, (figure, other, unit) => {
      expect(isFigure(formatFigure(figure, unit), figure, unit)).toBe(true);
      expect(isFigure(formatFigure(figure, unit), other, unit)).toBe(figure === other);
    }),
  );
});
