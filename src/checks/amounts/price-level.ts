import { defineCheck, type OnFound } from "../check";
import { activityCell, factCell, frameCell } from "../typed-cells";

const level = /p\/l|pl-niveau|pris- og lønniveau|-priser/i;

/** A price level stated for some money and not for other: one question for the plan, answered once on the sheet Plan. */
export const priceLevel = defineCheck({
  id: "price-level",
  family: "amounts",
  severity: "question",
  each: "plan",
  reads: ["facts", "frames", "activities"],
  run({ plan }, _context, found: OnFound<{ activity: string | undefined }>) {
    if (plan.facts.priceLevel !== undefined) return;
    const stating = plan.activities.filter(({ economy }) => level.test(economy ?? ""));
    const frames = plan.frames.filter((frame) => frame.priceLevel !== undefined);
    if (stating.length === 0 && frames.length === 0) return;
    if (stating.length === plan.activities.length && frames.length === plan.frames.length) return;
    found({
      at: [
        factCell("priceLevel"),
        ...stating.map((activity) => activityCell(activity, "economy")),
        ...frames.map((frame) => frameCell(frame, "priceLevel")),
      ],
      subject: "plan",
      params: { activity: stating[0]?.name },
      value: [{ unit: "count", figure: stating.length + frames.length }],
    });
  },
});
