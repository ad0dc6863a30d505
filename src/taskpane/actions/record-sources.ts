import type { FigureSource } from "../../workbook/figures/record-figures";
import type { UnrecordedFigure } from "../../workbook/read/reports-rows";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Says from where police figures are that were typed straight into Kriminalitet. */
export const recordSources = defineAction({
  work: "sources",
  run: async (figures: readonly UnrecordedFigure[], source: FigureSource) => {
    const { recordSources: record } = await import("../../workbook/figures/record-figures");
    return writeInExcel((context) => record(context, figures, source));
  },
});
