import { excelCode, refusalOf } from "../workbook/change/failure";
import { goTo } from "../workbook/host/go-to";
import { runInExcel } from "../workbook/host/run";
import { inspect } from "../workbook/read/inspect";
import { readPlan } from "../workbook/read/read-plan";
import { watchWorkbook } from "./own-writes";
import type { PaneWorkbook } from "./pane-workbook";

/** The workbook that is open in Excel. */
export const officeWorkbook: PaneWorkbook = {
  inspect: () => runInExcel(inspect),
  readPlan: () => runInExcel(readPlan),
  changesSinceCopy: async (snapshot) => {
    const { changesSinceCopy } = await import("../workbook/generated/copy-memory");
    return runInExcel((context) => changesSinceCopy(context, snapshot));
  },
  wouldGo: async (record) => {
    const { wouldGo } = await import("../workbook/change/undo");
    return runInExcel((context) => wouldGo(context, record));
  },
  goTo: (place) => runInExcel((context) => goTo(context, place)),
  carryOut: (action, ...given) => action.run(...given),
  watch: watchWorkbook,
  explain: (error) => (excelCode(error) === undefined ? undefined : refusalOf(error)),
};
