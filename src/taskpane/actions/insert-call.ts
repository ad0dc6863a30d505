import type { CallOffer } from "../../workbook/calls/offer";
import type { CallPlace } from "../../workbook/calls/place";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Writes the call of a worksheet function that was offered for a cell. */
export const insertCall = defineAction({
  work: "insert",
  run: async (place: CallPlace, offer: CallOffer) => {
    const { writeCall } = await import("../../workbook/calls/write-call");
    return writeInExcel((context) => writeCall(context, place, offer));
  },
});
