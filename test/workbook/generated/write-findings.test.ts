/** Kontrolrapport holds every finding with its figures, is written anew in its place, and is not itself checked. */
import { comparisonOf } from "../../../src/checks/finding";
import { writeFindings } from "../../../src/workbook/generated/write-findings";
import { explainDeviation } from "../../../src/workbook/checking/explain-deviation";
import type { Report } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import { seedPlan } from "../../plan/seed-files";
import {
  checkedAt,
  type CheckedWorkbook,
  workbookWithTables,
  named,
  only,
} from "../checking/check-support";
import { contents, type OpenWorkbook, put, sheetNamed, shown } from "../support";

const seed = seedPlan("tingbjerg-husum");
const now = new Date(2026, 10, 27, 14, 5);
const sheet = "Kontrolrapport";
/** The rows with the title, what was checked and when, and the headings. */
const above = 6;

const write = (
  at: OpenWorkbook,
  { findings, counts }: Pick<CheckedWorkbook, "findings" | "counts">,
): Promise<Report> =>
  at.run((context) => writeFindings(context, findings, { now, version: "1.2.3", counts }));

/** The seed with a wrong total in Oversigt and a stray full stop on Finansiering. */
async function workbookWithFaults(): Promise<OpenWorkbook> {
  const at = await workbookWithTables(seed, "values");
  put(at.model, "Oversigt", "F12", 1_460_000);
  put(at.model, "Finansiering", "D8", "30.000.");
  return at;
}

async function undone(at: OpenWorkbook, { undo: bundle }: Report): Promise<Report> {
  if (bundle === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => undo(context, bundle, { takeTyped: false }));
}

const isWrongTotal = ({ code, subject }: CheckedWorkbook["findings"][number]): boolean =>
  code === "table-total" && subject.includes("2013");

describe("written", () => {
  test("it says when, with which version and on what the check ran, and lists every finding with its comparison", async () => {
    const at = await workbookWithFaults();
    const checked = await checkedAt(at);
    at.syncs();
    const report = await write(at, checked);
    expect(at.syncs()).toBe(3);
    expect(report.done).toEqual([
      { code: "findingsWritten", params: { sheet, findings: checked.findings.length } },
    ]);
    const rows = shown(at.model, sheet);
    expect(rows.slice(0, above - 1).map(([first]) => first)).toEqual([
      "Kontrolrapport",
      "Kontrolleret den 27-11-2026 kl. 14.05.",
      "Tryghedsplan til Excel, version 1.2.3.",
      "Kontrolleret: 34 rækker, 105 summer, 48 måltal og 9 tekster. Tabeller på arkene: 7.",
      "Kontrolpunkter: 4 fejl, 2 advarsler, 1 spørgsmål, 5 opgaver, 5 oplysninger.",
    ]);
    expect(rows[above - 1]?.slice(0, 7)).toEqual([
      "Alvor",
      "Ark",
      "Celle",
      "Kontrolpunkt",
      "Angivet",
      "Beregnet",
      "Forskel",
    ]);
    expect(rows).toHaveLength(above + checked.findings.length);
    const wrong = above + checked.findings.findIndex(isWrongTotal);
    expect(rows[wrong]).toEqual([
      "Fejl",
      "Oversigt",
      "F12, F3:F11",
      expect.stringMatching(/^I alt 2013 er 1\.460\.000 kr\., men rækkerne giver 1\.490\.000 kr\./),
      "1.460.000 kr.",
      "1.490.000 kr.",
      "-30.000 kr.",
      "",
      "",
    ]);
    expect(contents(at.model, sheet)[wrong]?.slice(4, 7)).toEqual([1_460_000, 1_490_000, -30_000]);
  });

  test("what is explained is listed and counted, with reason and initials", async () => {
    const at = await workbookWithFaults();
    const first = await checkedAt(at);
    const finding = first.findings.find(isWrongTotal);
    if (finding === undefined) throw new Error("The total is wrong");
    const explanation = { reason: "=Aftalt 12-13", initials: "kfh" };
    await at.run((context) => explainDeviation(context, finding, explanation, now));
    const checked = await checkedAt(at, first);
    await write(at, checked);
    const rows = shown(at.model, sheet);
    expect(rows[4]?.[0]).toMatch(/^Kontrolpunkter: 4 fejl, .*, heraf 1 forklaret\.$/);
    const wrong = above + checked.findings.findIndex(isWrongTotal);
    // A text that looks like a figure or a formula stays a text.
    expect(rows[wrong]?.slice(7)).toEqual(["=Aftalt 12-13", "kfh"]);
  });

  test("shares and counts stand as what they are", async () => {
    const at = await workbookWithTables(seed, "values");
    put(at.model, "Måltabel", "D3", "138 (-10 %)");
    const checked = await checkedAt(at);
    await write(at, checked);
    const wrong = above + checked.findings.indexOf(only(checked, "table-target"));
    expect(shown(at.model, sheet)[wrong]?.slice(4, 7)).toEqual(["138", "139", "-1"]);
    const shares = checked.findings.findIndex((each) => comparisonOf(each)?.unit === "share");
    expect(shown(at.model, sheet)[above + shares]?.slice(4, 7).join()).toBe("33,33%,34,00%,-0,67%");
  });

  test("an empty result says that all is well, and on how much", async () => {
    const at = await workbookWithTables(seed);
    const { counts } = await checkedAt(at);
    await write(at, { findings: [], counts });
    expect(
      shown(at.model, sheet)
        .slice(3)
        .map(([first]) => first),
    ).toEqual([
      expect.stringMatching(/^Kontrolleret: \d+ rækker/),
      "Alt stemmer.",
      "Alvor",
      "Alt stemmer.",
    ]);
  });
});

describe("written again", () => {
  test("it takes the earlier one's place, grows and shrinks, and leaves what people wrote beneath it", async () => {
    const at = await workbookWithFaults();
    const checked = await checkedAt(at);
    await write(at, checked);
    const end = above + checked.findings.length;
    put(at.model, sheet, `A${String(end + 2)}`, "Gennemgået med Bente");
    await write(at, { ...checked, findings: checked.findings.slice(0, 3) });
    expect(contents(at.model, sheet)[above + 3 + 1]?.[0]).toBe("Gennemgået med Bente");
    await write(at, checked);
    expect(shown(at.model, sheet)).toHaveLength(end + 2);
    expect(contents(at.model, sheet)[end + 1]?.[0]).toBe("Gennemgået med Bente");
    expect(at.model.sheets.filter(({ name }) => name.startsWith(sheet))).toHaveLength(1);
  });

  test("the report is no table of the plan: its amounts are not compared with anything", async () => {
    const at = await workbookWithFaults();
    const first = await checkedAt(at);
    await write(at, first);
    const second = await checkedAt(at);
    expect(named(second)).toEqual(named(first));
    expect(second.counts).toEqual(first.counts);
    expect(second.reading.unasked).toEqual([]);
  });

  test("the same findings give the same report, whatever its tab is called by now", async () => {
    const at = await workbookWithFaults();
    const checked = await checkedAt(at);
    await write(at, checked);
    const before = shown(at.model, sheet);
    at.model.setSheet(sheetNamed(at.model, sheet).id, { name: "Kontrol maj" });
    const report = await write(at, checked);
    expect(report.done).toMatchObject([{ params: { sheet: "Kontrol maj" } }]);
    expect(shown(at.model, "Kontrol maj")).toEqual(before);
  });
});

test("a sheet of people's own that has the name is left alone", async () => {
  const at = await workbookWithFaults();
  at.model.addSheet(sheet);
  put(at.model, sheet, "A1", "Vores egen");
  const report = await write(at, await checkedAt(at));
  const used = "Kontrolrapport (tryghedsplan)";
  expect(report.notes).toEqual([{ code: "sheetNameTaken", params: { wanted: sheet, used } }]);
  expect(contents(at.model, sheet)).toEqual([["Vores egen"]]);
  expect(contents(at.model, used)[0]?.[0]).toBe("Kontrolrapport");
});

test("Fortryd takes the sheet away again, or brings the earlier report back", async () => {
  const at = await workbookWithFaults();
  const checked = await checkedAt(at);
  const tabs = at.model.sheets.map(({ name }) => name);
  const first = await write(at, checked);
  expect((await undone(at, first)).refusals).toEqual([]);
  expect(at.model.sheets.map(({ name }) => name)).toEqual(tabs);
  await write(at, checked);
  const before = shown(at.model, sheet);
  const second = await write(at, { ...checked, findings: checked.findings.slice(0, 2) });
  expect((await undone(at, second)).refusals).toEqual([]);
  expect(shown(at.model, sheet)).toEqual(before);
});

test("a protected report is refused with a sentence", async () => {
  const at = await workbookWithFaults();
  const checked = await checkedAt(at);
  await write(at, checked);
  at.model.setSheet(sheetNamed(at.model, sheet).id, { protected: true });
  const report = await write(at, { ...checked, findings: [] });
  expect(report).toEqual({
    done: [],
    notes: [],
    refusals: [{ code: "protectedSheet", params: { sheet } }],
  });
});

describe("when Excel fails", () => {
  test.each([1, 2])("while looking (sync %d), the workbook is as it was", async (nth) => {
    const at = await workbookWithFaults();
    const checked = await checkedAt(at);
    at.office.faults.failSync(nth, "GeneralException");
    expect((await write(at, checked)).refusals).toEqual([
      { code: "refusedByExcel", params: { code: "GeneralException" } },
      { code: "nothingChanged", params: {} },
    ]);
    expect(at.model.sheetByName(sheet)).toBeUndefined();
  });

  test.each([0, 1, 3, 10, 25, 40, 60, Infinity])(
    "after %d actions of the write, the next try makes one whole report",
    async (afterActions) => {
      const at = await workbookWithFaults();
      const checked = await checkedAt(at);
      at.office.faults.failSync(3, "GeneralException", { afterActions });
      const { refusals } = await write(at, checked);
      const isThere = at.model.sheetByName(sheet) !== undefined;
      const state = isThere ? "partlyDone" : "nothingChanged";
      expect(refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      expect((await write(at, checked)).refusals).toEqual([]);
      expect(at.model.sheets.filter(({ name }) => name.startsWith(sheet))).toHaveLength(1);
      expect(shown(at.model, sheet)).toHaveLength(above + checked.findings.length);
    },
  );
});
