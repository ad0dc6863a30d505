import { runInExcel } from "../workbook/host/run";
import { watchWorkbook, writeInExcel } from "./own-writes";
import type { FunctionActions } from "./tabs/functions/function-actions";

/** The tab's actions on the workbook that is open in Excel, each fetched when it is first asked for. */
export const officeFunctionActions: FunctionActions = {
  areSupported: () => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
  readGround: async () => {
    const { readCallContext } = await import("../workbook/calls/call-context");
    return runInExcel(readCallContext);
  },
  offer: async (ground) => {
    const { offerCalls } = await import("../workbook/calls/offer");
    return runInExcel((context) => offerCalls(context, ground));
  },
  write: async (place, offer) => {
    const { writeCall } = await import("../workbook/calls/write-call");
    return writeInExcel((context) => writeCall(context, place, offer));
  },
  watch: watchWorkbook,
  watchSelection: async (hint) => {
    const { watchSelection } = await import("../workbook/host/watch-selection");
    await runInExcel((context) => watchSelection(context, hint));
  },
};
