import { defineCheck } from "../check";

/** A year with money has a frame; without one nothing can be said of what remains. */
export const frameMissing = defineCheck({
  id: "frame-missing",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["activities", "funding", "frames"],
  run({ years, granted, available }, _context, report) {
    years.forEach((year, at) => {
      const stated = granted[at];
      if (stated === undefined || stated === 0 || available.has(year)) return;
      report({
        at: [{ table: "frame", row: undefined, column: "amount" }],
        subject: String(year),
        figures: { unit: "ore", stated },
        words: { year },
      });
    });
  },
});
