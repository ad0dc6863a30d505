import { seedPlan } from "../../plan/seed-files";
import { change } from "../../../src/workbook/change/change";
import { createPlan } from "../../../src/workbook/make/create-plan";
import type { Content, Operation } from "../../../src/workbook/change/operation";
import { line, type Report, type ReportLine } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import { sheetDefinitions } from "../../../src/workbook/schema/sheets";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import {
  contents,
  emptyWorkbook,
  type OpenWorkbook,
  workbookWith,
  put,
  sheetNamed,
  valueAt,
} from "../support";

const seed = seedPlan("tingbjerg-husum");

async function undone(
  at: OpenWorkbook,
  { undo: bundle }: Report,
  options = { takeTyped: false },
): Promise<Report> {
  if (bundle === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => undo(context, bundle, options));
}

function writing(
  at: OpenWorkbook,
  sheet: string,
  content: Content,
  expected?: string | number,
): Operation {
  const { id } = sheetNamed(at.model, sheet);
  return {
    op: "write",
    sheet: { id },
    cells: { row: 0, column: 0, contents: [[content]] },
    ...(expected !== undefined && { expected: { row: 0, column: 0, formulas: [[expected]] } }),
  };
}

function apply(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  done: readonly ReportLine[],
): Promise<Report> {
  return change(context, { look: () => Promise.resolve(), plan: () => ({ operations, done }) });
}

describe("a change that was shown", () => {
  test("is written in two syncs, and undone with value, formula and number format", async () => {
    const at = await emptyWorkbook();
    const { id } = sheetNamed(at.model, "Ark1");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    at.model.write(id, { area, contents: [["=1+1"]] });
    at.model.format(id, area, { numberFormat: "0.00" });
    const report = await at.run((context) =>
      apply(context, [writing(at, "Ark1", { text: "12-13" }, "=1+1")], [line("nothingToDo", {})]),
    );
    expect(at.syncs()).toBe(2);
    expect(valueAt(at.model, "Ark1", "A1")).toBe("12-13");
    const back = await undone(at, report);
    expect(back.done).toEqual([{ code: "cellsRestored", params: { sheet: "Ark1", cells: 1 } }]);
    expect(sheetNamed(at.model, "Ark1").cell(0, 0)).toMatchObject({
      formula: "=1+1",
      value: 2,
      format: { numberFormat: "0.00" },
    });
  });

  test("a text goes back as the text it was", async () => {
    const at = await emptyWorkbook();
    const { id } = sheetNamed(at.model, "Ark1");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    at.model.format(id, area, { numberFormat: "@" });
    at.model.write(id, { area, contents: [["00123"]] });
    const report = await at.run((context) =>
      apply(context, [writing(at, "Ark1", { number: 7 })], []),
    );
    await undone(at, report);
    expect(valueAt(at.model, "Ark1", "A1")).toBe("00123");
  });

  test("stops when a cell holds something else than was shown", async () => {
    const at = await emptyWorkbook();
    put(at.model, "Ark1", "A1", 5);
    const report = await at.run((context) =>
      apply(context, [writing(at, "Ark1", { number: 7 }, 4)], []),
    );
    expect(report.refusals).toEqual([
      { code: "changedSincePreview", params: { sheet: "Ark1", cell: "A1" } },
    ]);
    expect(valueAt(at.model, "Ark1", "A1")).toBe(5);
  });

  test("stops at a protected sheet, and at one that is gone", async () => {
    const at = await emptyWorkbook();
    const { id } = sheetNamed(at.model, "Ark1");
    at.model.setSheet(id, { protected: true });
    const change = writing(at, "Ark1", { number: 7 });
    const locked = await at.run((context) => apply(context, [change], []));
    expect(locked.refusals).toEqual([{ code: "protectedSheet", params: { sheet: "Ark1" } }]);
    at.model.addSheet("Andet");
    at.model.deleteSheet(id);
    const gone = await at.run((context) => apply(context, [change], []));
    expect(gone.refusals).toEqual([{ code: "gone", params: {} }]);
  });

  test("a cell changed since is left as it is, and named", async () => {
    const at = await emptyWorkbook();
    const report = await at.run((context) =>
      apply(context, [writing(at, "Ark1", { number: 7 })], []),
    );
    put(at.model, "Ark1", "A1", 8);
    const back = await undone(at, report);
    expect(back.notes).toEqual([{ code: "cellLeft", params: { sheet: "Ark1", cell: "A1" } }]);
    expect(valueAt(at.model, "Ark1", "A1")).toBe(8);
  });
});

describe("creating is undone", () => {
  test("sheets made are removed, with names and settings", async () => {
    const at = await emptyWorkbook();
    const report = await at.run((context) => createPlan(context, seed));
    const back = await undone(at, report);
    expect(back.refusals).toEqual([]);
    expect(at.model.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
    expect(at.model.names).toEqual([]);
    const again = await at.run((context) => createPlan(context, seed));
    expect(again.refusals).toEqual([]);
    expect(again.notes).toEqual([]);
  });

  test("a sheet people have typed on since stays, and so does all it belongs to, until they agree", async () => {
    const at = await emptyWorkbook();
    const report = await at.run((context) => createPlan(context, seed));
    put(at.model, "Ramme", "B4", 1);
    const back = await undone(at, report);
    expect(back.refusals).toEqual([{ code: "typedSince", params: { sheet: "Ramme", cells: 1 } }]);
    expect(at.model.sheets).toHaveLength(1 + sheetDefinitions.length);
    const agreed = await undone(at, report, { takeTyped: true });
    expect(agreed.refusals).toEqual([]);
    expect(at.model.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
  });
});

describe("sheets that were made are deleted", () => {
  test("also when people have deleted every other sheet", async () => {
    const at = await emptyWorkbook();
    const report = await at.run((context) => createPlan(context, seed));
    at.model.deleteSheet(sheetNamed(at.model, "Ark1").id);
    const back = await undone(at, report);
    expect(back.refusals).toEqual([]);
    expect(at.model.sheets).toHaveLength(1);
    expect(at.model.sheets[0]?.usedArea(false)).toBeNull();
  });

  test.each([1, 2, 3, 4])(
    "and what someone types on one of them just before request %i is not lost",
    async (request) => {
      const at = await emptyWorkbook();
      const report = await at.run((context) => createPlan(context, seed));
      let typed = false;
      at.office.faults.beforeSync(request, () =>
        at.office.host.asCoauthor((model) => {
          // Nobody types on a sheet that is hidden.
          if (model.sheetByName("Ramme")?.visibility !== "visible") return;
          put(model, "Ramme", "F30", "Skrevet imens");
          typed = true;
        }),
      );
      const back = await undone(at, report);
      const left = at.model.sheetByName("Ramme");
      expect(left?.cell(29, 5).value).toBe(typed ? "Skrevet imens" : undefined);
      expect(left?.visibility).toBe(typed ? "visible" : undefined);
      expect(back.refusals.length > 0).toBe(typed);
      expect(at.model.sheets.length).toBe(1 + (typed ? sheetDefinitions.length : 0));
    },
  );
});

describe("a cell typed in the last row of a sheet that was made", () => {
  test("is counted before it goes with the sheet", async () => {
    const at = await emptyWorkbook();
    const report = await at.run((context) => createPlan(context, seed));
    put(at.model, "Ramme", "F1048576", 1);
    const back = await undone(at, report);
    expect(back.refusals).toEqual([{ code: "typedSince", params: { sheet: "Ramme", cells: 1 } }]);
    const agreed = await undone(at, report, { takeTyped: true });
    expect(agreed.refusals).toEqual([]);
    expect(at.model.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
  });
});

describe("the overview is undone", () => {
  test("the first time its sheets go", async () => {
    const at = await workbookWith(seed);
    const before = at.model.sheets.length;
    await undone(at, await at.run((context) => writeOverview(context, { content: "formulas" })));
    expect(at.model.sheets).toHaveLength(before);
  });

  test("written again with another row, it is as it was", async () => {
    const at = await workbookWith(seed);
    await at.run((context) => writeOverview(context, { content: "formulas" }));
    put(at.model, "Oversigt", "E15", "Under tabellen");
    const before = ["Oversigt", "Områdetabeller"].map((name) => contents(at.model, name));
    const activities = sheetNamed(at.model, "Aktiviteter");
    ["AKT-10", "5", "Lektiecafé"].forEach((text, column) =>
      at.model.type(activities.id, 12, column, text),
    );
    const report = await at.run((context) => writeOverview(context, { content: "formulas" }));
    expect(contents(at.model, "Oversigt")).not.toEqual(before[0]);
    const back = await undone(at, report);
    expect(back.refusals).toEqual([]);
    expect(["Oversigt", "Områdetabeller"].map((name) => contents(at.model, name))).toEqual(before);
  });

  test("a new activity, written, undone and written again, gives each table one sum", async () => {
    const at = await workbookWith(seed);
    const write = () => at.run((context) => writeOverview(context, { content: "formulas" }));
    await write();
    const activities = sheetNamed(at.model, "Aktiviteter");
    ["AKT-10", "2", "Lektiecafé"].forEach((text, column) =>
      at.model.type(activities.id, 12, column, text),
    );
    const report = await write();
    const clean = ["Oversigt", "Områdetabeller"].map((name) => contents(at.model, name));
    await undone(at, report);
    await write();
    expect(["Oversigt", "Områdetabeller"].map((name) => contents(at.model, name))).toEqual(clean);
    const sums = contents(at.model, "Oversigt").filter((row) => row.includes("I alt"));
    expect(sums).toHaveLength(1);
  });

  test("it comes back where it stands by now, when people have put rows above it", async () => {
    const at = await workbookWith(seed);
    const write = () => at.run((context) => writeOverview(context, { content: "formulas" }));
    await write();
    const before = contents(at.model, "Oversigt");
    const activities = sheetNamed(at.model, "Aktiviteter");
    ["AKT-10", "2", "Lektiecafé"].forEach((text, column) =>
      at.model.type(activities.id, 12, column, text),
    );
    const report = await write();
    const { id } = sheetNamed(at.model, "Oversigt");
    at.model.transact("person", () => {
      at.model.insertCells(id, { row: 0, column: 0, rows: 2, columns: 16_384 }, "down");
    });
    await undone(at, report);
    expect(contents(at.model, "Oversigt").slice(2)).toEqual(before);
  });

  test("fixed values become formulas again", async () => {
    const at = await workbookWith(seed);
    await at.run((context) => writeOverview(context, { content: "formulas" }));
    const formula = sheetNamed(at.model, "Oversigt").cell(2, 5).formula;
    const report = await at.run((context) => writeOverview(context, { content: "values" }));
    expect(sheetNamed(at.model, "Oversigt").cell(2, 5).formula).toBeUndefined();
    await undone(at, report);
    expect(sheetNamed(at.model, "Oversigt").cell(2, 5).formula).toBe(formula);
  });
});
