import { version } from "../../../package.json";
import type { Counts } from "../../checks/counts";
import type { Finding } from "../../checks/finding";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Writes the sheet Kontrolrapport. */
export const writeFindings = defineAction({
  work: "report",
  run: async (findings: readonly Finding[], counts: Counts) => {
    const { writeFindings } = await import("../../workbook/generated/write-findings");
    const meta = { now: new Date(), version, counts };
    return writeInExcel((context) => writeFindings(context, findings, meta));
  },
});
