import { createPlan } from "../../../src/workbook/make/create-plan";
import { type UndoPreview, wouldGo } from "../../../src/workbook/change/undo";
import type { Report } from "../../../src/workbook/change/report";
import { sheetDefinitions } from "../../../src/workbook/schema/sheets";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { seedPlan } from "../../plan/seed-files";
import {
  contents,
  emptyWorkbook,
  type OpenWorkbook,
  workbookWith,
  put,
  sheetNamed,
} from "../support";

const seed = seedPlan("tingbjerg-husum");

function previewed(at: OpenWorkbook, { undo }: Report): Promise<UndoPreview> {
  if (undo === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => wouldGo(context, undo));
}

test("undoing the plan would remove its sheets, and with them what people have typed there", async () => {
  const at = await emptyWorkbook();
  const report = await at.run((context) => createPlan(context, seed));
  put(at.model, "Ramme", "B4", 1);
  const preview = await previewed(at, report);
  expect([...preview.sheets].sort()).toEqual(sheetDefinitions.map(({ title }) => title).sort());
  expect(preview.typed).toEqual([{ sheet: "Ramme", cells: 1 }]);
  expect(preview.blocked).toEqual([]);
});

test("undoing an overview written again would put cells back, and looking changes nothing", async () => {
  const at = await workbookWith(seed);
  await at.run((context) => writeOverview(context, { content: "formulas" }));
  const report = await at.run((context) => writeOverview(context, { content: "values" }));
  const before = contents(at.model, "Oversigt");
  const preview = await previewed(at, report);
  expect(preview).toMatchObject({ sheets: [], typed: [], blocked: [] });
  expect(preview.cells.map(({ sheet }) => sheet)).toContain("Oversigt");
  expect(contents(at.model, "Oversigt")).toEqual(before);
});

test("a protected sheet stands in the way, and is named", async () => {
  const at = await workbookWith(seed);
  const report = await at.run((context) => writeOverview(context, { content: "formulas" }));
  at.model.setSheet(sheetNamed(at.model, "Oversigt").id, { protected: true });
  expect((await previewed(at, report)).blocked).toEqual([
    { code: "protectedSheet", params: { sheet: "Oversigt" } },
  ]);
});
