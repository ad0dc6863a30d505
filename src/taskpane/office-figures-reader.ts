import { runInExcel } from "../workbook/host/run";
import { watchWorkbook } from "./own-writes";
import type { FiguresReader } from "./tabs/figures/figures-reader";

/** What Politital reads of the workbook that is open in Excel; the code is fetched when it is first used. */
export const officeFiguresReader: FiguresReader = {
  held: async () => {
    const { figuresInWorkbook } = await import("../workbook/figures/figures-in-workbook");
    return runInExcel(figuresInWorkbook);
  },
  selectedCells: async () => {
    const { selectedCells } = await import("../workbook/host/selected-cells");
    return runInExcel(selectedCells);
  },
  watch: watchWorkbook,
};
