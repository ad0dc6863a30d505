/** What the tabs read of the workbook that is open in Excel; the code is fetched when it is first used. */
import { runInExcel } from "../workbook/host/run";
import { watchWorkbook } from "./own-writes";
import type { TabReaders } from "./pane-context";

export const officeReaders: TabReaders = {
  check: {
    read: async (earlier) => {
      const { readForChecks } = await import("../workbook/checking/read-for-checks");
      return runInExcel((context) => readForChecks(context, earlier));
    },
    selection: async () => {
      const { selection } = await import("../workbook/host/selection");
      return runInExcel(selection);
    },
    watch: watchWorkbook,
  },
  figures: {
    held: async () => {
      const { figuresInWorkbook } = await import("../workbook/figures/figures-in-workbook");
      return runInExcel(figuresInWorkbook);
    },
    selectedCells: async () => {
      const { selectedCells } = await import("../workbook/host/selected-cells");
      return runInExcel(selectedCells);
    },
    watch: watchWorkbook,
  },
  functions: {
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
  },
};
