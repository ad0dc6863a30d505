import { runInExcel } from "../workbook/run";
import { watchWorkbook, writeInExcel } from "./own-writes";
import type { FiguresActions } from "./tabs/figures/figures-actions";

/** The tab's actions on the workbook that is open in Excel, each fetched when it is first asked for. */
export const officeFiguresActions: FiguresActions = {
  held: async () => {
    const { figuresInWorkbook } = await import("../workbook/import-figures");
    return runInExcel(figuresInWorkbook);
  },
  selectedCells: async () => {
    const { selectedCells } = await import("../workbook/selected-cells");
    return runInExcel(selectedCells);
  },
  record: async (held, record) => {
    const { recordFigures } = await import("../workbook/record-figures");
    return writeInExcel((context) => recordFigures(context, held, record));
  },
  recordSources: async (unrecorded, source) => {
    const { recordSources } = await import("../workbook/record-figures");
    return writeInExcel((context) => recordSources(context, unrecorded, source));
  },
  watch: watchWorkbook,
};
