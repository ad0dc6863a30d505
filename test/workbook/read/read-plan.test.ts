import { seedPlan } from "../../plan/seed-files";
import { sentences } from "../../../src/text";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { readPlan } from "../../../src/workbook/read/read-plan";
import type { ReadProblem } from "../../../src/workbook/read/snapshot";
import type { CellValue } from "@tryghedsplan/workbench/engine";
import { type OpenWorkbook, emptyWorkbook, workbookWith, put, sheetNamed } from "../support";

const say = (problem: ReadProblem | undefined): string =>
  problem === undefined ? "" : sentences("da").workbook.unread[problem.code](problem);

async function withCell(sheet: string, cell: string, value: CellValue): Promise<OpenWorkbook> {
  const made = await workbookWith(seedPlan("tingbjerg-husum"));
  put(made.model, sheet, cell, value);
  return made;
}

describe("amounts on Finansiering", () => {
  test("30.000. is read as 30.000 with a warning that names the cell", async () => {
    const made = await withCell("Finansiering", "D8", "30.000.");
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([
      {
        code: "strayPoint",
        severity: "warning",
        table: "funding",
        sheet: "Finansiering",
        cell: "D8",
        column: "2013",
        text: "30.000.",
        suggestion: "30.000",
      },
    ]);
    expect([...(plan.funding[4]?.amounts.values() ?? [])]).toEqual([3_000_000, 3_000_000]);
    expect(say(problems[0])).toBe(
      "Finansiering, celle D8 (2013): »30.000.« har et punktum for meget, så formlerne ikke kan regne med det. Skriv 30.000.",
    );
  });

  test.each<[CellValue, Partial<ReadProblem>]>([
    ["30.000", { code: "textNumber", severity: "warning", suggestion: "30.000" }],
    ["ca. 30", { code: "notANumber", severity: "error" }],
    ["12.34", { code: "ambiguousNumber", severity: "error" }],
    [-30_000, { code: "negative", severity: "error", text: "-30.000" }],
    ["-30.000", { code: "negative", severity: "error" }],
    [30_000.5, { code: "decimals", severity: "error", text: "30.000,5" }],
    [2e12, { code: "outOfRange", severity: "error" }],
    [{ error: "#N/A" }, { code: "errorValue", severity: "error", text: "#N/A" }],
    [true, { code: "notANumber", severity: "error" }],
  ])("%j is a problem at its cell, and never 0", async (value, problem) => {
    const made = await withCell("Finansiering", "D8", value);
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toMatchObject([{ ...problem, sheet: "Finansiering", cell: "D8" }]);
    expect([...(plan.funding[4]?.amounts.values() ?? [])]).not.toContain(0);
    expect(say(problems[0])).toContain("celle D8");
  });

  test("the sheet's own sums show an error and do not pass over the text", async () => {
    const made = await withCell("Finansiering", "D8", "30.000.");
    const frame = sheetNamed(made.model, "Ramme");
    expect(frame.text(3, 3)).toBe("#VÆRDI!");
    expect(frame.text(4, 3)).toBe("1.030.000");
  });
});

describe("other cells", () => {
  test.each<[string, string, CellValue, Partial<ReadProblem>]>([
    ["Aktiviteter", "A5", "AKT-01", { code: "duplicateKey", text: "AKT-01" }],
    ["Aktiviteter", "B4", 7, { code: "unknownArea", text: "7" }],
    ["Aktiviteter", "M4", 1.5, { code: "notAreas", suggestion: "1, 5" }],
    ["Aktiviteter", "R4", "Færdig", { code: "notAWord" }],
    ["Aktiviteter", "P4", "måske", { code: "notYesNo" }],
    ["Aktiviteter", "C4", null, { code: "requiredBlank" }],
    ["Aktiviteter", "I4", 213, { code: "notAYear" }],
    ["Finansiering", "A4", "AKT-99", { code: "unknownActivity", text: "AKT-99" }],
    ["Målprocenter", "B4", 10, { code: "notAPercent", suggestion: "10 %" }],
    ["Målprocenter", "B4", "10 %", { code: "textNumber", severity: "warning" }],
    ["Kriminalitet", "C4", 154.5, { code: "decimals" }],
    ["Plan", "B10", "1. maj", { code: "notADate" }],
    ["Plan", "B10", "01-05-2013", { code: "notADate", severity: "warning" }],
    ["Plan", "B5", "MMXIII", { code: "notAYear" }],
  ])("%s %s holding %j", async (sheet, cell, value, problem) => {
    const made = await withCell(sheet, cell, value);
    const { problems } = await made.run(readPlan);
    expect(problems).toContainEqual(expect.objectContaining({ ...problem, sheet, cell }));
    expect(say(problems[0])).not.toBe("");
  });

  test("an activity may be named by id in any case, or by a name only it has", async () => {
    const made = await withCell("Medfinansiering", "A4", "akt-03");
    put(made.model, "Medfinansiering", "A5", "Beboercentrum");
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.coFunding.map(({ activity }) => activity)).toEqual(["AKT-03", "AKT-07", "AKT-07"]);
  });
});

describe("reading", () => {
  test("takes two syncs", async () => {
    const made = await workbookWith(seedPlan("nordhegnet"));
    await made.run(readPlan);
    expect(made.syncs()).toBe(2);
  });

  test("a workbook with no plan names every sheet as missing", async () => {
    const at = await emptyWorkbook();
    const { plan, problems, tables } = await at.run(readPlan);
    expect(tables.size).toBe(0);
    expect(plan.activities).toEqual([]);
    expect(problems.every(({ code }) => code === "sheetMissing")).toBe(true);
    expect(say(problems[0])).toBe("Arket Plan mangler. Vælg Reparér ark.");
  });

  test("every row keeps where it was read", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const { plan, tables } = await made.run(readPlan);
    expect(plan.funding[4]?.at).toEqual({ sheet: "Finansiering", row: 7 });
    const funding = tables.get("funding");
    expect(funding).toMatchObject({ sheetName: "Finansiering" });
    expect(funding?.found.body).toMatchObject({ row: 3, column: 0 });
    expect(funding?.found.formulas[0]?.at(-1)).toMatch(/^=/);
  });

  test("columns may stand in any order and have others between them", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const sheet = sheetNamed(made.model, "Ramme");
    made.model.insertCells(sheet.id, { row: 2, column: 1, rows: 5, columns: 1 }, "right");
    put(made.model, "Ramme", "B3", "Egen kolonne");
    put(made.model, "Ramme", "B4", "note");
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.frames[0]?.amount).toBe(200_000_000);
  });

  test("what Excel on the web finds too much for one answer is fetched in parts", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    made.office.faults.failSync(2, "ResponsePayloadSizeLimitExceeded");
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.activities).toHaveLength(9);
  });

  test("sheets of ours without our ids are found by table name and by header", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    made.model.deleteSetting("tryghedsplan");
    const table = made.model.tableByName("TP_Aktiviteter");
    if (table) made.model.setTable(table.id, { name: "Tabel7" });
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.activities).toHaveLength(9);
    const again = await made.run((context) => createPlan(context, null));
    expect(again.refusals).toEqual([]);
    expect((await made.run(readPlan)).plan.activities).toHaveLength(9);
  });
});
