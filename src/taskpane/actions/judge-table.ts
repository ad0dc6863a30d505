import type { SheetTable } from "../../checks/input";
import type { SaidVerdict } from "../../workbook/checking/verdicts";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Keeps what the person has said a table is. */
export const judgeTable = defineAction({
  work: "judge",
  run: async (table: SheetTable, verdict: SaidVerdict) => {
    const { rememberVerdict } = await import("../../workbook/checking/verdicts");
    return writeInExcel((context) => rememberVerdict(context, table, verdict));
  },
});
