import type { ChangeRecord } from "../../workbook/change/change-record";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Puts back what a change overwrote, and what people have typed on top of it only when that may go. */
export const undo = defineAction({
  work: "undo",
  run: async (record: ChangeRecord, options: { readonly takeTyped: boolean }) => {
    const { undo: putBack } = await import("../../workbook/change/undo");
    return writeInExcel((context) => putBack(context, record, options));
  },
});
