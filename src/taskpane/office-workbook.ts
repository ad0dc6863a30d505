import { changesSinceCopy, rememberCopy } from "../workbook/generated/copy-memory";
import { excelCode, refusalOf } from "../workbook/change/failure";
import { goTo } from "../workbook/host/go-to";
import { inspect } from "../workbook/read/inspect";
import { readPlan } from "../workbook/read/read-plan";
import { runInExcel } from "../workbook/host/run";
import { loadExample } from "./examples/load-example";
import { watchWorkbook, writeInExcel } from "./own-writes";
import type { PaneActions } from "./pane-actions";

/** The pane's actions on the workbook that is open in Excel. What writes is fetched when it is first asked for. */
export const officeActions: PaneActions = {
  inspect: () => runInExcel(inspect),
  readPlan: () => runInExcel(readPlan),
  createPlan: async (example) => {
    const { createPlan } = await import("../workbook/make/create-plan");
    const plan = example ? await loadExample(example) : null;
    return writeInExcel((context) => createPlan(context, plan));
  },
  writeOverview: async (content) => {
    const { writeOverview } = await import("../workbook/generated/write-overview");
    return writeInExcel((context) => writeOverview(context, { content }));
  },
  undo: async (bundle) => {
    const { undo } = await import("../workbook/change/undo");
    return writeInExcel((context) => undo(context, bundle));
  },
  rememberCopy: (snapshot) =>
    writeInExcel((context) => rememberCopy(context, snapshot, new Date())),
  changesSinceCopy: (snapshot) => runInExcel((context) => changesSinceCopy(context, snapshot)),
  goTo: (place) => runInExcel((context) => goTo(context, place)),
  watch: watchWorkbook,
  explain: (error) => (excelCode(error) === undefined ? undefined : refusalOf(error)),
};
