import { defineCheck, type OnFound } from "../check";
import { differing } from "../compare";
import type { Contradiction } from "../comparison";
import type { Year } from "../../plan/types";
import { frameCell } from "../typed-cells";

/** No more is granted in a year than frame and carry-over: an error in an approved plan, a warning in a draft. */
export const overAllocated = defineCheck({
  id: "over-allocated",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["activities", "funding", "frames", "settings"],
  run(
    { years, granted, available, plan, input },
    _context,
    found: OnFound<{ year: Year; comparison: Contradiction<"ore"> }>,
  ) {
    years.forEach((year, at) => {
      const limit = available.get(year);
      const stated = granted[at];
      if (limit === undefined || stated === undefined || stated <= limit) return;
      found({
        at: [
          frameCell(
            plan.frames.find((frame) => frame.year === year),
            "amount",
          ),
        ],
        subject: String(year),
        severity: input.settings.status === "approved" ? "error" : "warning",
        params: { year, comparison: differing("ore", stated, limit) },
      });
    });
  },
});
