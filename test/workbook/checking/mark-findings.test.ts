/** Cells of findings are marked by conditional formats. These can be taken away again, and people's own formats stay. */
import { highlight, removeHighlight } from "../../../src/workbook/checking/mark-findings";
import { addressesOf } from "../../../src/workbook/change/marks";
import type { Report } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import type { Finding } from "../../../src/checks/finding";
import {
  type ConditionalFormat,
  openWorkbook,
  saveWorkbook,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { seedPlan } from "../../plan/seed-files";
import { checkedAt } from "./check-support";
import { type OpenWorkbook, emptyWorkbook, workbookWith, put, sheetNamed } from "../support";

function finding(severity: Finding["severity"], ...places: string[]): Finding {
  return {
    code: "table-double-row",
    params: { row: "Lys" },
    family: "sums",
    severity,
    subject: places.join(),
    places: places.map((place) => {
      const [sheet = "", address = ""] = place.split("!");
      return { sheet, address };
    }),
    value: [],
  };
}

const addressOf = ({ row, column, rows, columns }: ConditionalFormat["areas"][number]): string =>
  addressesOf([{ row, column, rows, columns }]).join();

/** `kind areas` of each mark on a sheet; another conditional format by its formula. */
function marks(model: WorkbookModel, sheet: string): readonly string[] {
  return sheetNamed(model, sheet).conditionalFormats.map(({ rule, areas }) => {
    const kind = /^=OR\(TRUE,"tryghedsplan (\w+)"=""\)$/.exec(rule.formula)?.[1] ?? rule.formula;
    return `${kind} ${areas.map(addressOf).join(" ")}`;
  });
}

const mark = (at: OpenWorkbook, findings: readonly Finding[]): Promise<Report> =>
  at.run((context) => highlight(context, findings));
const unmark = (at: OpenWorkbook): Promise<Report> => at.run(removeHighlight);
async function undone(at: OpenWorkbook, { undo: bundle }: Report): Promise<Report> {
  if (bundle === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => undo(context, bundle, { takeTyped: false }));
}

const some = [
  finding("error", "Ark1!B2"),
  finding("warning", "Ark1!B3", "Ark1!B2"),
  finding("info", "Ark1!B4", "Ark1!B5", "Ark1!D1"),
];
const someMarks = ["other B4:B5 D1", "warning B3", "error B2"];

describe("marking", () => {
  test("gives each cell the colour of the worst there is of it, in at most four syncs, and leaves its fill alone", async () => {
    const at = await emptyWorkbook();
    at.model.format(
      sheetNamed(at.model, "Ark1").id,
      { row: 1, column: 1, rows: 1, columns: 1 },
      { fill: "#00FF00" },
    );
    const report = await mark(at, some);
    expect(report).toMatchObject({
      done: [{ code: "cellsMarked", params: { cells: 5 } }],
      refusals: [],
    });
    expect(at.syncs()).toBe(3);
    expect(marks(at.model, "Ark1")).toEqual(someMarks);
    expect(sheetNamed(at.model, "Ark1").cell(1, 1).format.fill).toBe("#00FF00");
    await unmark(at);
    expect(at.syncs()).toBe(4);
    expect(marks(at.model, "Ark1")).toEqual([]);
    expect(sheetNamed(at.model, "Ark1").cell(1, 1).format.fill).toBe("#00FF00");
  });

  test("follows the findings, and writes nothing when they are the same", async () => {
    const at = await emptyWorkbook();
    await mark(at, some);
    at.syncs();
    const same = await mark(at, [...some].reverse());
    expect(at.syncs()).toBe(3);
    expect(same.undo).toBeUndefined();
    expect(same.done).toEqual([{ code: "cellsMarked", params: { cells: 5 } }]);
    await mark(at, [finding("warning", "Ark1!B2")]);
    expect(marks(at.model, "Ark1")).toEqual(["warning B2"]);
    await mark(at, []);
    expect(marks(at.model, "Ark1")).toEqual([]);
  });

  test("leaves out what a person has explained, lines of a text, and sheets that are gone", async () => {
    const at = await emptyWorkbook();
    const explained = { ...finding("error", "Ark1!B2"), explained: { reason: "Aftalt" } };
    await mark(at, [explained, finding("error", "Teksten!L12"), finding("error", "Væk!A1")]);
    expect(marks(at.model, "Ark1")).toEqual([]);
  });

  test("people's own conditional formats stay, and apply again when the marks are gone", async () => {
    const at = await emptyWorkbook();
    const { id } = sheetNamed(at.model, "Ark1");
    at.model.addConditionalFormat(id, {
      areas: [{ row: 0, column: 0, rows: 9, columns: 9 }],
      stopIfTrue: false,
      rule: { type: "custom", formula: '=A1="tryghedsplan"' },
      format: { fill: "#123456" },
    });
    await mark(at, some);
    expect(marks(at.model, "Ark1")).toEqual([...someMarks, '=A1="tryghedsplan" A1:I9']);
    await unmark(at);
    expect(marks(at.model, "Ark1")).toEqual(['=A1="tryghedsplan" A1:I9']);
  });

  test("addresses are cut below what Excel takes, and every cell is marked", async () => {
    const at = await emptyWorkbook();
    const cells = Array.from({ length: 3_000 }, (_, row) => `Ark1!C${String(2 * row + 1)}`);
    await mark(at, [finding("error", ...cells)]);
    const areas = sheetNamed(at.model, "Ark1").conditionalFormats.map((each) => each.areas);
    expect(areas.length).toBe(3);
    expect(areas.flat()).toHaveLength(3_000);
    for (const each of areas) expect(each.map(addressOf).join().length).toBeLessThan(8_192);
    const again = await mark(at, [finding("error", ...cells)]);
    expect(again.undo).toBeUndefined();
  });
});

describe("a workbook that is saved and opened again", () => {
  test("still has the marks, knows them as ours, and has the check go on marking", async () => {
    const at = await workbookWith(seedPlan("tingbjerg-husum"));
    put(at.model, "Finansiering", "D8", "30.000.");
    const { findings } = await checkedAt(at);
    await mark(at, findings);
    const before = marks(at.model, "Finansiering");
    expect(before).toContain("warning D8");

    const model = openWorkbook(saveWorkbook(at.model));
    expect(marks(model, "Finansiering")).toEqual(before);
    const office = await officeInNode(model);
    const again: OpenWorkbook = { ...at, model, office, run: (work) => office.Excel.run(work) };
    const reading = await checkedAt(again);
    expect(reading.reading.marked).toBe(true);
    expect((await mark(again, reading.findings)).undo).toBeUndefined();
    await unmark(again);
    for (const { name } of model.sheets) expect(marks(model, name)).toEqual([]);
    expect((await checkedAt(again)).reading.marked).toBe(false);
  });
});

describe("Fortryd", () => {
  test("takes the marks away, and the check marks no more", async () => {
    const at = await workbookWith(seedPlan("tingbjerg-husum"));
    const report = await mark(at, [finding("error", "Plan!B4")]);
    expect((await checkedAt(at)).reading.marked).toBe(true);
    expect(await undone(at, report)).toEqual({
      done: [{ code: "marksRestored", params: { sheet: "Plan" } }],
      notes: [],
      refusals: [],
    });
    expect(marks(at.model, "Plan")).toEqual([]);
    expect((await checkedAt(at)).reading.marked).toBe(false);
  });

  test("brings back the marks that were there, also when they have followed the findings since", async () => {
    const at = await emptyWorkbook();
    await mark(at, some);
    const second = await mark(at, [finding("error", "Ark1!D1")]);
    await mark(at, [finding("error", "Ark1!D2")]);
    await undone(at, second);
    expect(marks(at.model, "Ark1").toSorted()).toEqual(someMarks.toSorted());
  });

  test("of taking them away brings them back", async () => {
    const at = await emptyWorkbook();
    await mark(at, some);
    const report = await unmark(at);
    await undone(at, report);
    expect(marks(at.model, "Ark1").toSorted()).toEqual(someMarks.toSorted());
  });
});

describe("a protected sheet", () => {
  test("is refused with a sentence, and the others are marked", async () => {
    const at = await emptyWorkbook();
    at.model.addSheet("Låst");
    at.model.setSheet(sheetNamed(at.model, "Låst").id, { protected: true });
    const report = await mark(at, [...some, finding("error", "Låst!A1")]);
    expect(report.refusals).toEqual([{ code: "protectedSheet", params: { sheet: "Låst" } }]);
    expect(report.done).toEqual([{ code: "cellsMarked", params: { cells: 5 } }]);
    expect(marks(at.model, "Låst")).toEqual([]);
    expect(marks(at.model, "Ark1")).toEqual(someMarks);
  });

  test("where every sheet is protected, nothing is done", async () => {
    const at = await emptyWorkbook();
    at.model.setSheet(sheetNamed(at.model, "Ark1").id, { protected: true });
    const report = await mark(at, some);
    expect(report).toEqual({
      done: [],
      notes: [],
      refusals: [{ code: "protectedSheet", params: { sheet: "Ark1" } }],
    });
    expect(at.model.settings.size).toBe(0);
  });
});

describe("when Excel fails", () => {
  /** The marks that can be seen. A format that did not get its formula marks nothing; the add-in cannot know it as its own. */
  const seen = (at: OpenWorkbook) =>
    marks(at.model, "Ark1").filter((each) => !each.startsWith("=FALSE"));
  const target = [finding("error", "Ark1!D1"), finding("warning", "Ark1!D2")];

  test.each([1, 2, 3])("before the write (sync %d), the marks are as they were", async (nth) => {
    const at = await emptyWorkbook();
    await mark(at, some);
    at.office.faults.failSync(nth, "GeneralException");
    expect((await mark(at, target)).refusals).toEqual([
      { code: "refusedByExcel", params: { code: "GeneralException" } },
      { code: "nothingChanged", params: {} },
    ]);
    expect(marks(at.model, "Ark1")).toEqual(someMarks);
  });

  test.each([0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, Infinity])(
    "after %d actions of the write, the report says so, and the next try marks what it should",
    async (afterActions) => {
      const at = await emptyWorkbook();
      await mark(at, some);
      at.office.faults.failSync(4, "GeneralException", { afterActions });
      const before = seen(at).toSorted();
      const { refusals } = await mark(at, target);
      const isAsBefore = JSON.stringify(seen(at).toSorted()) === JSON.stringify(before);
      const state = isAsBefore ? "nothingChanged" : "partlyDone";
      expect(refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      expect((await mark(at, target)).refusals).toEqual([]);
      expect(seen(at).toSorted()).toEqual(["error D1", "warning D2"]);
      await unmark(at);
      expect(seen(at)).toEqual([]);
    },
  );
});
