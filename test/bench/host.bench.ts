/**
 * Creating, reading and overviewing 10.000 activities over 10 years through Microsoft's client and the stand-in, beside
 * a bare loop over the same cells of the model.
 */
import { inExcel } from "../../src/cli/workbook-file";
import { createWorkbook, type WorkbookModel } from "@tryghedsplan/workbench/engine";
import { createPlan } from "../../src/workbook/make/create-plan";
import { readPlan } from "../../src/workbook/read/read-plan";
import { writeOverview } from "../../src/workbook/generated/write-overview";
import { planOfSize } from "../support/plan-of-size";
import { type BenchRow, fastest } from "./row";

export default async function hostBench(): Promise<readonly BenchRow[]> {
  const plan = planOfSize({ activities: 10_000, years: 10 });
  const model = createWorkbook();
  const created = await fastest(1, () => inExcel(model, (context) => createPlan(context, plan)));
  const read = await fastest(3, () => inExcel(model, readPlan));
  const bare = await fastest(3, () => addUp(model));
  const written = await fastest(1, () =>
    inExcel(model, (context) => writeOverview(context, { content: "formulas" })),
  );
  const again = await fastest(1, () =>
    inExcel(model, (context) => writeOverview(context, { content: "values" })),
  );
  return [
    { name: "create the plan of 10.000 activities × 10 years", measured: created },
    { name: "read it", measured: read },
    { name: "a bare loop over the same cells", measured: bare },
    { name: "read / bare loop", measured: `${(read / bare).toFixed(1)} ×` },
    { name: "write the overview with formulas", measured: written },
    { name: "write it again with values", measured: again },
  ];
}

/** Looks at every cell of every table once. */
function addUp(model: WorkbookModel): number {
  let total = 0;
  for (const { sheetId, area } of model.tables)
    for (const row of model.sheetById(sheetId)?.cells(area) ?? [])
      for (const { value } of row) if (typeof value === "number") total += value;
  return total;
}
