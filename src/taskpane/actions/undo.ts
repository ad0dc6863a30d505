import type { UndoBundle } from "../../workbook/change/undo-bundle";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Puts back what a change overwrote. */
export const undo = defineAction({
  work: "undo",
  run: async (bundle: UndoBundle) => {
    const { undo: putBack } = await import("../../workbook/change/undo");
    return writeInExcel((context) => putBack(context, bundle));
  },
});
