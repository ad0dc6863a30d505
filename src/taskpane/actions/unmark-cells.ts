import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Takes the marks off all cells. */
export const unmarkCells = defineAction({
  work: "unmark",
  run: async () => {
    const { removeHighlight } = await import("../../workbook/checking/mark-findings");
    return writeInExcel(removeHighlight);
  },
});
