import type { HeldFigures } from "../../workbook/figures/figures-in-workbook";
import type { FiguresToRecord } from "../../workbook/figures/record-figures";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Writes police figures into Kriminalitet, and their source on Anmeldelser. */
export const recordFigures = defineAction({
  work: "figures",
  run: async (held: HeldFigures, figures: FiguresToRecord) => {
    const { recordFigures: record } = await import("../../workbook/figures/record-figures");
    return writeInExcel((context) => record(context, held, figures));
  },
});
