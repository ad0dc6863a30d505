import { rememberCopy as remember } from "../../workbook/generated/copy-memory";
import type { PlanSnapshot } from "../../workbook/read/snapshot";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Keeps the overview's amounts as they were copied, so that the pane can say later what has changed. */
export const rememberCopy = defineAction({
  work: "copy",
  run: (snapshot: PlanSnapshot) =>
    writeInExcel((context) => remember(context, snapshot, new Date())),
});
