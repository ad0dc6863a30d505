import { defineCheck, type OnFound } from "../check";
import type { Year } from "../../plan/types";
import { frameCell } from "../typed-cells";

/** A frame names its bevillingsgrundlag: without it nobody can see whether the amount is granted. One finding for all years. */
export const frameBasis = defineCheck({
  id: "frame-basis",
  family: "sums",
  severity: "warning",
  each: "plan",
  reads: ["frames"],
  run({ plan }, _context, found: OnFound<{ years: readonly Year[] }>) {
    const missing = plan.frames.filter(({ amount, basis }) => amount !== undefined && !basis);
    if (missing.length === 0) return;
    const years = missing.map(({ year }) => year);
    found({
      at: missing.map((frame) => frameCell(frame, "basis")),
      subject: "frames",
      params: { years },
      value: [years.join(", "), { unit: "count", figure: years.length }],
    });
  },
});
