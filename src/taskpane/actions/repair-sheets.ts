import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Puts missing sheets, tables and columns back; creating is idempotent, so it is the same code as for a new plan. */
export const repairSheets = defineAction({
  work: "repair",
  run: async () => {
    const { createPlan } = await import("../../workbook/make/create-plan");
    return writeInExcel((context) => createPlan(context, null));
  },
});
