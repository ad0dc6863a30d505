/** What a host leaves behind that fails at any sync; trying again completes it. */
import { seedPlan } from "../../plan/seed-files";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { readPlan } from "../../../src/workbook/read/read-plan";
import { sheetDefinitions } from "../../../src/workbook/schema/sheets";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { contents, emptyWorkbook, type OpenWorkbook, workbookWith } from "../support";

const plan = seedPlan("tingbjerg-husum");
const titles = sheetDefinitions.map(({ title }) => title);
const generated = ["Oversigt", "Områdetabeller", "Måltabel"];
const create = (at: OpenWorkbook) => at.run((context) => createPlan(context, plan));
const overview = (at: OpenWorkbook) =>
  at.run((context) => writeOverview(context, { content: "formulas" }));
const sheets = (at: OpenWorkbook, names: readonly string[]) =>
  names.map((name) => contents(at.model, name));

/** The host fails after so many actions: after none, some, nearly all, or all, with only its answer lost. */
const stops = [0, 3, 40, 150, 400, 700, Infinity];

describe("creating", () => {
  let whole: ReturnType<typeof sheets>;
  beforeAll(async () => {
    whole = sheets(await workbookWith(plan), titles);
  });

  test.each([1, 2])(
    "a failure while looking (sync %d) leaves the workbook as it was",
    async (nth) => {
      const at = await emptyWorkbook();
      at.office.faults.failSync(nth, "GeneralException");
      expect((await create(at)).refusals).toEqual([
        { code: "refusedByExcel", params: { code: "GeneralException" } },
        { code: "nothingChanged", params: {} },
      ]);
      expect(at.model.sheets).toHaveLength(1);
    },
  );

  test.each(stops)(
    "a failure after %d actions of the write is completed by the next try",
    async (afterActions) => {
      const at = await emptyWorkbook();
      at.office.faults.failSync(3, "GeneralException", { afterActions });
      const report = await create(at);
      const made = at.model.sheets.slice(1).map(({ name }) => name);
      const state = made.length === 0 ? "nothingChanged" : "partlyDone";
      expect(report.refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      expect(
        report.done.filter(({ code }) => code === "sheetMade").map(({ params }) => params),
      ).toEqual(made.map((sheet) => ({ sheet })));
      expect((await create(at)).refusals).toEqual([]);
      expect(sheets(at, titles)).toEqual(whole);
      expect(at.model.sheets.map(({ name }) => name)).toEqual(["Ark1", ...titles]);
      expect((await at.run(readPlan)).problems).toEqual([]);
    },
  );

  test("a failure while the ids are remembered is completed by the next try", async () => {
    const at = await emptyWorkbook();
    at.office.faults.failSync(4, "Timeout");
    const report = await create(at);
    expect(report.refusals.map(({ code }) => code)).toEqual(["busy", "idsForgotten"]);
    expect((await create(at)).refusals).toEqual([]);
    expect(sheets(at, titles)).toEqual(whole);
    expect(at.model.settings.has("tryghedsplan")).toBe(true);
  });

  test("a cell being edited is said in so many words", async () => {
    const at = await emptyWorkbook();
    at.office.faults.failSync(3, "InvalidOperationInCellEditMode");
    expect((await create(at)).refusals).toEqual([
      { code: "cellBeingEdited", params: {} },
      { code: "nothingChanged", params: {} },
    ]);
  });
});

describe("the overview", () => {
  let whole: ReturnType<typeof sheets>;
  beforeAll(async () => {
    const at = await workbookWith(plan);
    await overview(at);
    whole = sheets(at, generated);
  });

  test.each(stops)(
    "a failure after %d actions is completed by the next try",
    async (afterActions) => {
      const at = await workbookWith(plan);
      at.office.faults.failSync(3, "GeneralException", { afterActions });
      const { refusals } = await overview(at);
      if (afterActions === Infinity) expect(refusals).toEqual([]);
      else expect(refusals[0]).toMatchObject({ code: "refusedByExcel" });
      expect((await overview(at)).refusals).toEqual([]);
      expect(sheets(at, generated)).toEqual(whole);
      expect(at.model.sheets).toHaveLength(1 + titles.length + generated.length);
    },
  );

  test.each(stops)(
    "a failure after %d actions of writing it again is completed by the next try",
    async (afterActions) => {
      const at = await workbookWith(plan);
      await overview(at);
      at.office.faults.failSync(4, "GeneralException", { afterActions });
      await overview(at);
      expect((await overview(at)).refusals).toEqual([]);
      expect(sheets(at, generated)).toEqual(whole);
    },
  );
});
