import { version } from "../../package.json";
import { runInExcel } from "../workbook/host/run";
import { watchWorkbook, writeInExcel } from "./own-writes";
import type { CheckActions } from "./tabs/check/check-actions";

/** The tab's actions on the workbook that is open in Excel, each fetched when it is first asked for. */
export const officeCheckActions: CheckActions = {
  read: async (earlier) => {
    const { readForChecks } = await import("../workbook/checking/read-for-checks");
    return runInExcel((context) => readForChecks(context, earlier));
  },
  selection: async () => {
    const { selection } = await import("../workbook/host/selection");
    return runInExcel(selection);
  },
  mend: async (reading, findings) => {
    const { mend } = await import("../workbook/checking/fix-cells");
    return writeInExcel((context) => mend(context, reading, findings));
  },
  explain: async (finding, explanation) => {
    const { explainDeviation } = await import("../workbook/checking/explain-deviation");
    return writeInExcel((context) => explainDeviation(context, finding, explanation, new Date()));
  },
  judge: async (table, verdict) => {
    const { rememberVerdict } = await import("../workbook/checking/verdicts");
    return writeInExcel((context) => rememberVerdict(context, table, verdict));
  },
  mark: async (findings) => {
    const { highlight } = await import("../workbook/checking/mark-findings");
    return writeInExcel((context) => highlight(context, findings));
  },
  unmark: async () => {
    const { removeHighlight } = await import("../workbook/checking/mark-findings");
    return writeInExcel(removeHighlight);
  },
  writeReport: async (findings, counts) => {
    const { writeReport } = await import("../workbook/generated/write-findings");
    const meta = { now: new Date(), version, counts };
    return writeInExcel((context) => writeReport(context, findings, meta));
  },
  watch: watchWorkbook,
};
