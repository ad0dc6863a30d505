import type { Finding } from "../../checks/finding";
import type { CheckReading } from "../../workbook/checking/read-for-checks";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** The corrections of these findings in one go, with one Fortryd for them all. */
export const fixCells = defineAction({
  work: "fix",
  run: async (reading: CheckReading, findings: readonly Finding[]) => {
    const { fixCells: fix } = await import("../../workbook/checking/fix-cells");
    return writeInExcel((context) => fix(context, reading, findings));
  },
});
