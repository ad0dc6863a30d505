import { defineCheck } from "../check";
import { frameCell } from "../typed-cells";

/** No more is granted in a year than frame and carry-over: an error in an approved plan, a warning in a draft. */
export const overAllocated = defineCheck({
  id: "over-allocated",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["activities", "funding", "frames", "settings"],
  run({ years, granted, available, plan, input }, _context, report) {
    years.forEach((year, at) => {
      const limit = available.get(year);
      const stated = granted[at];
      if (limit === undefined || stated === undefined || stated <= limit) return;
      report({
        at: [
          frameCell(
            plan.frames.find((frame) => frame.year === year),
            "amount",
          ),
        ],
        subject: String(year),
        severity: input.settings.status === "approved" ? "error" : "warning",
        figures: { unit: "ore", stated, computed: limit, difference: stated - limit },
        words: { year },
      });
    });
  },
});
