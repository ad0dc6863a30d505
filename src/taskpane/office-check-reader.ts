import { runInExcel } from "../workbook/host/run";
import { watchWorkbook } from "./own-writes";
import type { CheckReader } from "./tabs/check/check-reader";

/** What Kontrol reads of the workbook that is open in Excel; the code is fetched when it is first used. */
export const officeCheckReader: CheckReader = {
  read: async (earlier) => {
    const { readForChecks } = await import("../workbook/checking/read-for-checks");
    return runInExcel((context) => readForChecks(context, earlier));
  },
  selection: async () => {
    const { selection } = await import("../workbook/host/selection");
    return runInExcel(selection);
  },
  watch: watchWorkbook,
};
