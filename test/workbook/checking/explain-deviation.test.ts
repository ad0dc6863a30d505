/** An explanation is kept as a row of Forklarede afvigelser, and holds until the figure changes. */
import type { Finding } from "../../../src/checks/finding";
import {
  type Explanation,
  explainDeviation,
} from "../../../src/workbook/checking/explain-deviation";
import type { Report } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import { seedPlan } from "../../plan/seed-files";
import { checkedAt, type CheckedWorkbook, workbookWithTables, named } from "./check-support";
import { contents, type OpenWorkbook, put, sheetNamed } from "../support";

const seed = seedPlan("tingbjerg-husum");
const sheet = "Forklarede afvigelser";
const now = new Date(2013, 4, 1, 23, 30);
/** 1 May 2013 as Excel counts days. */
const firstOfMay = 41_395;
const agreed: Explanation = { reason: "Aftalt med Styregruppen", initials: "kfh" };

/** The seed with a wrong total in Oversigt. */
async function workbookWithWrongTotal(): Promise<OpenWorkbook> {
  const at = await workbookWithTables(seed, "values");
  put(at.model, "Oversigt", "F12", 1_460_000);
  return at;
}

function wrongTotal({ findings }: Pick<CheckedWorkbook, "findings">): Finding {
  const found = findings.find(
    ({ code, places: [place] }) => code === "table-total" && place?.address === "F12",
  );
  if (found === undefined) throw new Error("The total is wrong");
  return found;
}

const explain = (at: OpenWorkbook, finding: Finding, explanation = agreed): Promise<Report> =>
  at.run((context) => explainDeviation(context, finding, explanation, now));
async function undone(at: OpenWorkbook, { undo: bundle }: Report): Promise<Report> {
  if (bundle === undefined) throw new Error("There is nothing to undo");
  return at.run((context) => undo(context, bundle, { takeTyped: false }));
}
/** The rows under the headings. */
const rows = (at: OpenWorkbook) =>
  at.model.sheetByName(sheet) === undefined ? [] : contents(at.model, sheet).slice(3);

const row = (
  finding: Finding,
  { reason, initials }: Explanation,
  value = "1.460.000 kr. · 1.490.000 kr.",
): readonly unknown[] => [
  expect.stringMatching(/^I alt 2013 er 1\.4\d0\.000 kr\., men rækkerne giver/),
  `table-total/${finding.subject}`,
  value,
  reason,
  initials,
  firstOfMay,
];

describe("explaining", () => {
  test("makes the sheet when it is first used, and the finding is then explained, not gone", async () => {
    const at = await workbookWithWrongTotal();
    expect(at.model.sheetByName(sheet)).toBeUndefined();
    const first = await checkedAt(at);
    at.syncs();
    const report = await explain(at, wrongTotal(first));
    expect(at.syncs()).toBe(4);
    expect(report).toMatchObject({
      done: [{ code: "deviationExplained", params: { sheet } }],
      refusals: [],
    });
    expect(rows(at)).toEqual([row(wrongTotal(first), agreed)]);
    const again = await checkedAt(at, first);
    expect(wrongTotal(again).explained).toEqual(agreed);
    expect(named(again)).toEqual(named(first));
  });

  test("a second finding gets a row of its own; one explained again has its row overwritten", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    const other = first.findings.find(({ code }) => code === "price-level");
    if (other === undefined) throw new Error("The price level is asked about");
    await explain(at, wrongTotal(first));
    at.syncs();
    await explain(at, other, { reason: "2013 p/l for alt", initials: "" });
    expect(at.syncs()).toBe(4);
    await explain(at, wrongTotal(first), { reason: "Rettes i august", initials: "bn" });
    expect(rows(at)).toEqual([
      row(wrongTotal(first), { reason: "Rettes i august", initials: "bn" }),
      [
        expect.any(String),
        `price-level/${other.subject}`,
        expect.any(String),
        "2013 p/l for alt",
        "",
        firstOfMay,
      ],
    ]);
    const again = await checkedAt(at, first);
    expect(again.findings.filter(({ explained }) => explained).map(({ code }) => code)).toEqual([
      "table-total",
      "price-level",
    ]);
  });

  test("a changed figure brings the finding back, and the figure as it was takes it away again", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    await explain(at, wrongTotal(first));
    put(at.model, "Oversigt", "F12", 1_470_000);
    const changed = await checkedAt(at, first);
    expect(wrongTotal(changed).explained).toBeUndefined();
    put(at.model, "Oversigt", "F12", 1_460_000);
    expect(wrongTotal(await checkedAt(at, changed)).explained).toEqual(agreed);
    put(at.model, "Oversigt", "F12", 1_470_000);
    const third = await checkedAt(at, changed);
    await explain(at, wrongTotal(third));
    expect(rows(at)).toEqual([row(wrongTotal(third), agreed, "1.470.000 kr. · 1.490.000 kr.")]);
    expect(wrongTotal(await checkedAt(at, third)).explained).toEqual(agreed);
  });

  test("a text that looks like a formula or a date stays a text", async () => {
    const at = await workbookWithWrongTotal();
    const odd = { reason: "=1+1", initials: "12-13" };
    await explain(at, wrongTotal(await checkedAt(at)), odd);
    expect(rows(at)[0]?.slice(3, 5)).toEqual(["=1+1", "12-13"]);
    expect(wrongTotal(await checkedAt(at)).explained).toEqual(odd);
  });

  test("the sheet is found where it was renamed, and a column people added is left alone", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    await explain(at, wrongTotal(first));
    at.model.setSheet(sheetNamed(at.model, sheet).id, { name: "Forklaret" });
    put(at.model, "Forklaret", "G3", "Vores note");
    put(at.model, "Forklaret", "G4", "Ring til Bente");
    const report = await explain(at, wrongTotal(first), { reason: "Rettes", initials: "bn" });
    expect(report.done).toEqual([{ code: "deviationExplained", params: { sheet: "Forklaret" } }]);
    expect(contents(at.model, "Forklaret").slice(3)).toEqual([
      [...row(wrongTotal(first), { reason: "Rettes", initials: "bn" }), "Ring til Bente"],
    ]);
    expect(wrongTotal(await checkedAt(at, first)).explained?.reason).toBe("Rettes");
  });

  test("a sheet of people's own that has the name is left alone", async () => {
    const at = await workbookWithWrongTotal();
    at.model.addSheet(sheet);
    put(at.model, sheet, "A1", "Vores egen");
    const report = await explain(at, wrongTotal(await checkedAt(at)));
    expect(contents(at.model, sheet)).toEqual([["Vores egen"]]);
    const [note] = report.notes;
    expect(note).toMatchObject({ code: "sheetNameTaken", params: { wanted: sheet } });
    expect(wrongTotal(await checkedAt(at)).explained).toEqual(agreed);
  });
});

describe("Fortryd", () => {
  test("takes the sheet away again, and the next explanation makes it anew", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    const tabs = at.model.sheets.map(({ name }) => name);
    expect((await undone(at, await explain(at, wrongTotal(first)))).refusals).toEqual([]);
    expect(at.model.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(wrongTotal(await checkedAt(at, first)).explained).toBeUndefined();
    await explain(at, wrongTotal(first));
    expect(wrongTotal(await checkedAt(at, first)).explained).toEqual(agreed);
  });

  test("of a second explanation brings the first one's words back", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    await explain(at, wrongTotal(first));
    const before = rows(at);
    const second = await explain(at, wrongTotal(first), { reason: "Rettes", initials: "bn" });
    await undone(at, second);
    expect(rows(at)).toEqual(before);
  });

  test("of a new row takes that row alone", async () => {
    const at = await workbookWithWrongTotal();
    const first = await checkedAt(at);
    await explain(at, wrongTotal(first));
    const before = rows(at);
    const other = first.findings.find(({ code }) => code === "price-level");
    if (other === undefined) throw new Error("The price level is asked about");
    await undone(at, await explain(at, other));
    expect(rows(at)).toEqual(before);
    const { findings } = await checkedAt(at, first);
    expect(findings.filter(({ explained }) => explained)).toHaveLength(1);
  });
});

test("a protected sheet is refused with a sentence, and nothing is written", async () => {
  const at = await workbookWithWrongTotal();
  const first = await checkedAt(at);
  await explain(at, wrongTotal(first));
  const before = rows(at);
  at.model.setSheet(sheetNamed(at.model, sheet).id, { protected: true });
  expect(await explain(at, wrongTotal(first), { reason: "Rettes", initials: "" })).toEqual({
    done: [],
    notes: [],
    refusals: [{ code: "protectedSheet", params: { sheet } }],
  });
  expect(rows(at)).toEqual(before);
});

describe("when Excel fails", () => {
  test.each([1, 2])("while looking (sync %d), the workbook is as it was", async (nth) => {
    const at = await workbookWithWrongTotal();
    const finding = wrongTotal(await checkedAt(at));
    at.office.faults.failSync(nth, "GeneralException");
    expect((await explain(at, finding)).refusals).toEqual([
      { code: "refusedByExcel", params: { code: "GeneralException" } },
      { code: "nothingChanged", params: {} },
    ]);
    expect(at.model.sheetByName(sheet)).toBeUndefined();
  });

  test.each([0, 1, 2, 4, 8, 12, 16, 20, 25, 30, 40, 50, 60, 80, Infinity])(
    "after %d actions of the first write, the state is named, and the next try leaves one sheet with one row",
    async (afterActions) => {
      const at = await workbookWithWrongTotal();
      const finding = wrongTotal(await checkedAt(at));
      at.office.faults.failSync(3, "GeneralException", { afterActions });
      const { refusals } = await explain(at, finding);
      const isThere = at.model.sheetByName(sheet) !== undefined;
      const state = isThere ? "partlyDone" : "nothingChanged";
      expect(refusals.map(({ code }) => code)).toEqual(
        afterActions === Infinity ? [] : ["refusedByExcel", state],
      );
      expect((await explain(at, finding)).refusals).toEqual([]);
      expect(rows(at)).toEqual([row(finding, agreed)]);
      expect(at.model.sheets.filter(({ name }) => name.startsWith("Forklarede"))).toHaveLength(1);
      expect(wrongTotal(await checkedAt(at)).explained).toEqual(agreed);
    },
  );

  test.each([0, 1, 2, 4, 6, 8, 12, 16, Infinity])(
    "after %d actions of the write of a second row, the state is named too",
    async (afterActions) => {
      const at = await workbookWithWrongTotal();
      const first = await checkedAt(at);
      const other = first.findings.find(({ code }) => code === "price-level");
      if (other === undefined) throw new Error("The price level is asked about");
      await explain(at, wrongTotal(first));
      at.office.faults.failSync(4, "GeneralException", { afterActions });
      const { refusals } = await explain(at, other);
      if (afterActions === Infinity) expect(refusals).toEqual([]);
      else expect(refusals[0]).toMatchObject({ code: "refusedByExcel" });
      expect((await explain(at, other)).refusals).toEqual([]);
      expect(rows(at).map(([, subject]) => subject)).toEqual([
        `table-total/${wrongTotal(first).subject}`,
        `price-level/${other.subject}`,
      ]);
    },
  );

  test("while the ids are remembered, the explanation stands and the next one remembers them", async () => {
    const at = await workbookWithWrongTotal();
    const finding = wrongTotal(await checkedAt(at));
    at.office.faults.failSync(4, "Timeout");
    const report = await explain(at, finding);
    expect(report.refusals.map(({ code }) => code)).toEqual(["busy", "idsForgotten"]);
    expect(report.done).toEqual([{ code: "deviationExplained", params: { sheet } }]);
    expect((await explain(at, finding)).refusals).toEqual([]);
    expect(rows(at)).toEqual([row(finding, agreed)]);
  });
});
