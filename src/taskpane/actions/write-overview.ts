import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Live formulas that follow the sheets, or fixed values. */
export type OverviewContent = "formulas" | "values";

/** Writes Oversigt, and with it Områdetabeller and Måltabel. */
export const writeOverview = defineAction({
  work: "write",
  run: async (content: OverviewContent) => {
    const { writeOverview: write } = await import("../../workbook/generated/write-overview");
    return writeInExcel((context) => write(context, { content }));
  },
});
