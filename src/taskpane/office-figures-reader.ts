import { runInExcel } from "../workbook/host/run";
import { watchWorkbook, writeInExcel } from "./own-writes";
import type { FiguresActions } from "./tabs/figures/figures-actions";

/** The tab's actions on the workbook that is open in Excel, each fetched when it is first asked for. */
export const officeFiguresActions: FiguresActions = {
  held: async () => {
    const { figuresInWorkbook } = await import("../workbook/figures/figures-in-workbook");
    return runInExcel(figuresInWorkbook);
  },
  selectedCells: async () => {
    const { selectedCells } = await import("../workbook/host/selected-cells");
    return runInExcel(selectedCells);
  },
  record: async (held, figures) => {
    const { recordFigures } = await import("../workbook/figures/record-figures");
    return writeInExcel((context) => recordFigures(context, held, figures));
  },
  recordSources: async (figures, source) => {
    const { recordSources } = await import("../workbook/figures/record-figures");
    return writeInExcel((context) => recordSources(context, figures, source));
  },
  watch: watchWorkbook,
};
