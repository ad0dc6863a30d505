import type { Finding } from "../../checks/finding";
import type { Explanation } from "../../workbook/checking/explain-deviation";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Writes down why a finding is right all the same, and who says so. */
export const explainDeviation = defineAction({
  work: "explain",
  run: async (finding: Finding, explanation: Explanation) => {
    const { explainDeviation: explain } = await import("../../workbook/checking/explain-deviation");
    return writeInExcel((context) => explain(context, finding, explanation, new Date()));
  },
});
