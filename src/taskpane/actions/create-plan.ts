import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Makes the plan's sheets, empty. */
export const createPlan = defineAction({
  work: "create",
  run: async () => {
    const { createPlan: create } = await import("../../workbook/make/create-plan");
    return writeInExcel((context) => create(context, null));
  },
});
