import type { ChangeRecord } from "../../workbook/change/change-record";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Puts back what a change overwrote. */
export const undo = defineAction({
  work: "undo",
  run: async (bundle: ChangeRecord) => {
    const { undo: putBack } = await import("../../workbook/change/undo");
    return writeInExcel((context) => putBack(context, bundle, { takeTyped: false }));
  },
});
