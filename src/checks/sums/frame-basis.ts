import { defineCheck } from "../check";
import { frameCell } from "../typed-cells";

/** A frame names its bevillingsgrundlag: without it nobody can tell whether the amount is granted. One finding for all years. */
export const frameBasis = defineCheck({
  id: "frame-basis",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["frames"],
  run({ plan }, _context, report) {
    const missing = plan.frames.filter(({ amount, basis }) => amount !== undefined && !basis);
    if (missing.length === 0) return;
    report({
      at: missing.map((frame) => frameCell(frame, "basis")),
      subject: "frames",
      words: { count: missing.length, text: missing.map(({ year }) => year).join(", ") },
    });
  },
});
