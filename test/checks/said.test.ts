/** Figures of findings as people read them, and as programs are given them. */
import { formatFigure, plainFigure } from "../../src/checks/said";

test.each([
  [149_000_000, "ore", "1.490.000 kr.", 1_490_000],
  [123_450, "ore", "1.234,50 kr.", 1_234.5],
  [-1_000, "share", "−10 %", -0.1],
  [139, "count", "139", 139],
] as const)("%s %s is written %s and given to programs as %s", (value, unit, shown, plain) => {
  expect(formatFigure(value, unit)).toBe(shown);
  expect(plainFigure(value, unit)).toBe(plain);
});
