import { planOfSize } from "../../support/plan-of-size";
import { seedNames, seedPlan } from "../../plan/seed-files";
import type { Plan } from "../../../src/plan/types";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { inspect } from "../../../src/workbook/read/inspect";
import { readPlan } from "../../../src/workbook/read/read-plan";
import { sheetDefinitions } from "../../../src/workbook/schema/sheets";
import {
  contents,
  emptyWorkbook,
  workbookMadeWith,
  workbookWith,
  put,
  sheetNamed,
  type OpenWorkbook,
} from "../support";

const titles = sheetDefinitions.map(({ title }) => title);
const create = (at: OpenWorkbook, plan: Plan | null) =>
  at.run((context) => createPlan(context, plan));

/**
 * The plan in a form that can be compared: without the places its rows were read from, without funding rows that have no
 * money, and with results and effects in alphabetical order.
 */
function plain(plan: Plan): unknown {
  const areas = plan.areas.map((area) => ({
    ...area,
    results: [...area.results].sort(),
    effects: [...area.effects].sort(),
  }));
  const funding = plan.funding.filter(({ amounts }) => amounts.size > 0);
  return JSON.parse(
    JSON.stringify({ ...plan, areas, funding }, (key: string, value: unknown) =>
      key === "at" ? undefined : value instanceof Map ? [...value] : value,
    ),
  );
}

describe("a new plan", () => {
  test.each(seedNames)("the sheets of %s hold the plan they were made from", async (name) => {
    const made = await workbookMadeWith(seedPlan(name));
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plain(plan)).toEqual(plain(seedPlan(name)));
    expect(made.office.unknownMembers).toEqual([]);
  });

  test("every sheet of the schema is made, with a frozen header, and Plan is shown", async () => {
    const made = await workbookMadeWith(seedPlan("tingbjerg-husum"));
    expect(made.model.sheets.map(({ name }) => name)).toEqual(["Ark1", ...titles]);
    for (const title of titles) expect(sheetNamed(made.model, title).frozenRows).toBe(3);
  });

  test("on paper every sheet is one page wide", async () => {
    const made = await workbookMadeWith(seedPlan("tingbjerg-husum"));
    const onePageWide = { landscape: true, fit: { wide: 1, high: 0 } };
    for (const title of titles) expect(sheetNamed(made.model, title).printing).toEqual(onePageWide);
  });

  test("what people type in looks different from what is worked out", async () => {
    const made = await workbookMadeWith(seedPlan("tingbjerg-husum"));
    const frame = sheetNamed(made.model, "Ramme");
    const [amount, granted] = [frame.cell(3, 1), frame.cell(3, 3)];
    expect(granted.formula).toContain("TP_Finansiering");
    expect(amount.format.fill).not.toBe(granted.format.fill);
  });

  test("every typed column has help within Excel's limits", async () => {
    const made = await workbookMadeWith(seedPlan("tingbjerg-husum"));
    const prompts = made.model.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => rule.prompt ?? []),
    );
    expect(prompts.length).toBeGreaterThan(60);
    for (const { title, message } of prompts) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(message).not.toBe("");
    }
  });

  test("amounts are validated as whole, not negative; areas and activities are lists by name", async () => {
    const made = await workbookMadeWith(seedPlan("tingbjerg-husum"));
    const rules = (sheet: string) =>
      sheetNamed(made.model, sheet).validations.map(({ rule }) => rule);
    expect(rules("Finansiering")).toContainEqual(
      expect.objectContaining({ type: "whole", formula1: "0" }),
    );
    expect(rules("Finansiering")).toContainEqual(
      expect.objectContaining({ type: "list", formula1: "=TP_ListeAktiviteter" }),
    );
    expect(rules("Aktiviteter")).toContainEqual(
      expect.objectContaining({ type: "list", formula1: "=TP_ListeOmraader" }),
    );
    expect(made.model.nameOf("TP_ListeOmraader")).toMatchObject({
      formula: "=TP_Indsatsomraader[Nr]",
      visible: false,
    });
  });

  test.each([9, 2000])("%d activities take four syncs", async (size) => {
    const at = await emptyWorkbook();
    await create(at, planOfSize({ activities: size, years: 4 }));
    expect(at.syncs()).toBe(4);
    expect(Math.max(...at.office.syncs.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
    expect((await at.run(readPlan)).plan.activities).toHaveLength(size);
  });

  test("texts that look like dates, numbers or formulas stay texts", async () => {
    const plan = seedPlan("tingbjerg-husum");
    const [first, ...rest] = plan.activities;
    if (first === undefined) throw new Error("The seed has activities");
    const odd = { ...first, schedule: "12-13", targetGroup: "00123", responsible: "=1+1" };
    const made = await workbookMadeWith({ ...plan, activities: [odd, ...rest] });
    const read = (await made.run(readPlan)).plan.activities[0];
    expect(read).toMatchObject({ schedule: "12-13", targetGroup: "00123", responsible: "=1+1" });
  });
});

describe("an empty plan", () => {
  test("has the sheets with one blank row each, and nothing to complain of but its years", async () => {
    const made = await workbookWith(null);
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.activities).toEqual([]);
    expect(plan.years).toEqual([]);
    expect((await made.run(inspect)).complete).toBe(true);
  });

  test("gets columns and frame rows for the years when the period is typed and the sheets repaired", async () => {
    const made = await workbookWith(null);
    put(made.model, "Plan", "B5", 2018);
    put(made.model, "Plan", "B6", 2020);
    expect((await made.run(inspect)).complete).toBe(false);
    await create(made, null);
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.frames.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
    expect(contents(made.model, "Finansiering")[2]).toEqual([
      "Id",
      "Aktivitet",
      "Status",
      "2018",
      "2019",
      "2020",
      "I alt",
    ]);
    const total = sheetNamed(made.model, "Finansiering").cell(3, 6);
    expect(total.formula).toContain("[@[2020]]");
  });

  test("can be filled from an example afterwards", async () => {
    const made = await workbookWith(null);
    await create(made, seedPlan("tingbjerg-husum"));
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plain(plan)).toEqual(plain(seedPlan("tingbjerg-husum")));
  });
});

describe("creating again", () => {
  test("changes nothing and says so", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const before = titles.map((title) => contents(made.model, title));
    const report = await create(made, seedPlan("tingbjerg-husum"));
    expect(report.done).toEqual([{ code: "nothingToDo", params: {} }]);
    expect(titles.map((title) => contents(made.model, title))).toEqual(before);
    expect(made.syncs()).toBeLessThanOrEqual(4);
  });

  test("keeps what people have typed, renamed, sorted and added", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    put(made.model, "Finansiering", "D4", 41_000);
    put(made.model, "Ramme", "J3", "Egen note");
    const funding = sheetNamed(made.model, "Finansiering");
    made.model.setSheet(funding.id, { name: "Penge" });
    const table = made.model.tableByName("TP_Ramme");
    const column = table?.columns.find(({ name }) => name === "Ramme");
    if (table && column) made.model.renameColumn(table.id, column.id, "Bevilget beløb");
    const report = await create(made, seedPlan("tingbjerg-husum"));
    expect(report.done).toEqual([{ code: "nothingToDo", params: {} }]);
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect([...(plan.funding[0]?.amounts.values() ?? [])]).toEqual([4_100_000]);
    expect(plan.frames[0]?.amount).toBe(200_000_000);
    expect(made.model.sheets).toHaveLength(1 + titles.length);
  });

  test("a new activity on the sheet gets its row on Finansiering", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const sheet = sheetNamed(made.model, "Aktiviteter");
    made.model.type(sheet.id, 12, 0, "AKT-10");
    made.model.type(sheet.id, 12, 1, "5");
    made.model.type(sheet.id, 12, 2, "Lektiecafé");
    await create(made, null);
    const row = contents(made.model, "Finansiering")[12];
    expect(row?.slice(0, 2)).toEqual(["AKT-10", "Lektiecafé"]);
  });
});

describe("repair", () => {
  test("a deleted sheet comes back", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    made.model.deleteSheet(sheetNamed(made.model, "Målprocenter").id);
    expect(
      (await made.run(inspect)).sheets.find(({ key }) => key === "targetPercents")?.state,
    ).toBe("missing");
    const report = await create(made, seedPlan("tingbjerg-husum"));
    expect(report.done).toContainEqual({ code: "sheetMade", params: { sheet: "Målprocenter" } });
    expect((await made.run(readPlan)).plan.targetPercents).toHaveLength(4);
  });

  test("a table turned into plain cells becomes a table again, with its rows", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const table = made.model.tableByName("TP_Ramme");
    if (table) made.model.deleteTable(table.id, true);
    expect((await made.run(readPlan)).problems).toMatchObject([
      { code: "tableMissing", text: "TP_Ramme" },
    ]);
    await create(made, null);
    const { plan, problems } = await made.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.frames.map(({ amount }) => amount)).toEqual(Array(4).fill(200_000_000));
  });

  test("a table that people have moved to another sheet gets its rows there", async () => {
    const made = await workbookWith(null);
    await made.run(async ({ workbook, sync }) => {
      workbook.tables.getItem("TP_Resultater").delete();
      const sheet = workbook.worksheets.add("Forandringsteori");
      sheet.getRange("A1:B1").values = [["Indsatsområde", "Resultat"]];
      sheet.tables.add("A1:B2", true).name = "TP_Resultater";
      await sync();
    });
    await create(made, seedPlan("tingbjerg-husum"));
    expect(contents(made.model, "Forandringsteori").length).toBeGreaterThan(2);
    expect((await made.run(readPlan)).problems).toEqual([]);
  });

  test("a missing year column comes back in its place, and the sums reach over it", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const funding = sheetNamed(made.model, "Finansiering");
    made.model.deleteCells(funding.id, { row: 2, column: 5, rows: 10, columns: 1 }, "left");
    const state = (await made.run(inspect)).sheets.find(({ key }) => key === "funding");
    expect(state).toMatchObject({ state: "damaged", missingColumns: ["2015"] });
    expect((await made.run(readPlan)).problems).toMatchObject([
      { code: "columnMissing", sheet: "Finansiering", text: "2015" },
    ]);
    const report = await create(made, null);
    expect(report.refusals).toEqual([]);
    const rows = contents(made.model, "Finansiering");
    expect(rows[2]).toEqual(["Id", "Aktivitet", "Status", "2013", "2014", "2015", "2016", "I alt"]);
    put(made.model, "Finansiering", "F7", 1_000);
    expect(contents(made.model, "Finansiering")[6]?.at(-1)).toBe(450_000 * 3 + 1_000);
  });
});

describe("what is not ours", () => {
  test("a foreign sheet of our name is left alone, and ours takes another", async () => {
    const at = await emptyWorkbook();
    const foreign = at.model.addSheet("Plan");
    at.model.write(foreign.id, {
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      contents: [["Budget"]],
    });
    const before = (await at.run(inspect)).sheets.find(({ key }) => key === "plan");
    expect(before?.state).toBe("foreign");
    const report = await create(at, seedPlan("tingbjerg-husum"));
    expect(report.notes).toContainEqual({
      code: "sheetNameTaken",
      params: { wanted: "Plan", used: "Plan (tryghedsplan)" },
    });
    expect(contents(at.model, "Plan")).toEqual([["Budget"]]);
    const { plan, problems } = await at.run(readPlan);
    expect(problems).toEqual([]);
    expect(plan.facts.from).toBe(2013);
  });

  test("a foreign table and a foreign name of ours keep their names; formulas follow the names in use", async () => {
    const at = await emptyWorkbook();
    const [sheet] = at.model.sheets;
    if (sheet === undefined) throw new Error("A workbook has a sheet");
    at.model.write(sheet.id, {
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      contents: [
        ["Konto", "Beløb"],
        ["1", 5],
      ],
    });
    at.model.addTable(
      sheet.id,
      { row: 0, column: 0, rows: 2, columns: 2 },
      true,
      "TP_Finansiering",
    );
    at.model.setName({
      name: "TP_ListeOmraader",
      formula: "=Ark1!$A$1",
      visible: true,
      comment: "",
    });
    const report = await create(at, seedPlan("tingbjerg-husum"));
    expect(report.notes).toEqual(
      expect.arrayContaining([
        {
          code: "tableNameTaken",
          params: { wanted: "TP_Finansiering", used: "TP_Finansiering_2" },
        },
        { code: "nameTaken", params: { wanted: "TP_ListeOmraader", used: "TP_ListeOmraader_2" } },
      ]),
    );
    expect(at.model.tableByName("TP_Finansiering")?.sheetId).toBe(sheet.id);
    expect(contents(at.model, "Ramme")[3]?.slice(3, 5)).toEqual([1_490_000, 510_000]);
    const again = await create(at, seedPlan("tingbjerg-husum"));
    expect(again.done).toEqual([{ code: "nothingToDo", params: {} }]);
  });

  test("a protected sheet stops the repair before anything is written", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const funding = sheetNamed(made.model, "Finansiering");
    made.model.deleteCells(funding.id, { row: 2, column: 5, rows: 10, columns: 1 }, "left");
    made.model.deleteSheet(sheetNamed(made.model, "Lister").id);
    made.model.setSheet(funding.id, { protected: true });
    const report = await create(made, null);
    expect(report.refusals).toEqual([
      { code: "protectedSheet", params: { sheet: "Finansiering" } },
    ]);
    expect(made.model.sheetByName("Lister")).toBeUndefined();
  });
});
