import { defineCheck, type OnFound } from "../check";
import type { Comparison } from "../comparison";
import type { Year } from "../../plan/types";

/** A year with money has a frame; without one it is not known what remains. */
export const frameMissing = defineCheck({
  id: "frame-missing",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["activities", "funding", "frames"],
  run(
    { years, granted, available },
    _context,
    found: OnFound<{ year: Year; comparison: Comparison<"ore"> }>,
  ) {
    years.forEach((year, at) => {
      const stated = granted[at];
      if (stated === undefined || stated === 0 || available.has(year)) return;
      found({
        at: [{ table: "frame", row: undefined, column: "amount" }],
        subject: String(year),
        params: { year, comparison: { unit: "ore", stated } },
      });
    });
  },
});
