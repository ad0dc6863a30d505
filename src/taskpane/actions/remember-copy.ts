import type { PlanSnapshot } from "../../workbook/read/snapshot";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Keeps the overview's amounts as they were copied, so that the pane can say later what has changed. */
export const rememberCopy = defineAction({
  work: "copy",
  run: async (snapshot: PlanSnapshot) => {
    const { rememberCopy: remember } = await import("../../workbook/generated/copy-memory");
    return writeInExcel((context) => remember(context, snapshot, new Date()));
  },
});
