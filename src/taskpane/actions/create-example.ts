import type { ExampleKey } from "../examples/catalogue";
import { loadExample } from "../examples/load-example";
import { writeInExcel } from "../own-writes";
import { defineAction } from "./action";

/** Makes the plan's sheets, filled from an example. */
export const createExample = defineAction({
  work: "example",
  run: async (example: ExampleKey) => {
    const { createPlan } = await import("../../workbook/make/create-plan");
    const plan = await loadExample(example);
    return writeInExcel((context) => createPlan(context, plan));
  },
});
