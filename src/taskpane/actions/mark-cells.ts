import type { Finding } from "../../checks/finding";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Marks the cells that findings point at. */
export const markCells = defineAction({
  work: "mark",
  run: async (findings: readonly Finding[]) => {
    const { highlight } = await import("../../workbook/checking/mark-findings");
    return writeInExcel((context) => highlight(context, findings));
  },
});
