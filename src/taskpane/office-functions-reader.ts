import { runInExcel } from "../workbook/host/run";
import { watchWorkbook } from "./own-writes";
import type { FunctionsReader } from "./tabs/functions/functions-reader";

/** What Funktioner reads of the workbook that is open in Excel; the code is fetched when it is first used. */
export const officeFunctionsReader: FunctionsReader = {
  areSupported: () => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
  readTables: async () => {
    const { readCallContext } = await import("../workbook/calls/call-context");
    return runInExcel(readCallContext);
  },
  offersFor: async (tables) => {
    const { offerCalls } = await import("../workbook/calls/offer");
    return runInExcel((context) => offerCalls(context, tables));
  },
  watch: watchWorkbook,
  watchSelection: async (hint) => {
    const { watchSelection } = await import("../workbook/host/watch-selection");
    await runInExcel((context) => watchSelection(context, hint));
  },
};
