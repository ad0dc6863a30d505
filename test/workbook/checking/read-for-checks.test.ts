/** What a check reads from a workbook: everything it needs in two syncs, and nothing found that is not there. */
import { check } from "../../../src/checks/run";
import { openWorkbook, saveWorkbook } from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { overviewCells } from "../../checks/statements";
import { ofTingbjergHusum } from "../../checks/seed-findings";
import { seedPlan } from "../../plan/seed-files";
import { planOfSize } from "../../support/plan-of-size";
import {
  checkedAt,
  workbookMadeWithTables,
  workbookWithTables,
  placeCells,
  named,
  placeOf,
} from "./check-support";
import { workbookWith, put, sheetNamed } from "../support";

const expected = ofTingbjergHusum.map(([finding]) => finding);

describe("the plan of 2013", () => {
  const plan = seedPlan("tingbjerg-husum");

  test("as created is told what the plan alone is told", async () => {
    expect(named(await checkedAt(await workbookWith(plan)))).toEqual(expected);
  });

  test.each(["formulas", "values"] as const)(
    "is told the same with its tables generated as %s",
    async (content) => {
      const found = await checkedAt(await workbookWithTables(plan, content));
      expect(named(found)).toEqual(expected);
      expect(found.counts).toMatchObject({ tables: 7, targets: 48, texts: 9 });
    },
  );

  test("is told the same when the clock is a year further", async () => {
    const at = await workbookWithTables(plan);
    jest.useFakeTimers({ now: new Date("2014-05-01"), doNotFake: ["setTimeout", "nextTick"] });
    try {
      expect(named(await checkedAt(at))).toEqual(expected);
    } finally {
      jest.useRealTimers();
    }
  });

  test("every finding is at a cell of the workbook", async () => {
    const { findings } = await checkedAt(await workbookWith(plan));
    expect(findings.map(({ places }) => places[0])).toEqual([
      { sheet: "Ramme", address: "F4" },
      { sheet: "Plan", address: "B8" },
      ...["N4", "N7", "N8", "N12"].map((address) => ({ sheet: "Aktiviteter", address })),
      { sheet: "Indsatsområder", address: "B8" },
      { sheet: "Aktiviteter", address: "Q7" },
      { sheet: "Aktiviteter", address: "J8" },
      { sheet: "Aktiviteter", address: "J12" },
      { sheet: "Medfinansiering", address: "D4" },
      { sheet: "Aktiviteter", address: "K6" },
    ]);
  });
});

test.each(["formulas", "values"] as const)(
  "the invented plan with its tables as %s is told nothing",
  async (content) => {
    expect(
      named(await checkedAt(await workbookWithTables(seedPlan("nordhegnet"), content))),
    ).toEqual([]);
  },
);

test.each([9, 2_000])("%d activities with all tables are read in two syncs", async (activities) => {
  const at = await workbookMadeWithTables(planOfSize({ activities, years: 4 }), "formulas");
  const { findings, counts } = await checkedAt(at);
  expect(at.syncs()).toBe(2);
  expect(at.office.unknownMembers).toEqual([]);
  expect(counts.rows).toBeGreaterThan(2 * activities);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("an empty workbook is read, too, and has no plan", async () => {
  const { reading, findings } = await checkedAt(await workbookWith(null));
  expect(reading.input.tables).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a sheet of people's own that bears the name of ours is looked at as any other", async () => {
  const at = await workbookWith(seedPlan("nordhegnet"));
  const table = [
    ["Aktivitet", 2018, 2019],
    ["Klub", 10, 20],
    ["Lys", 5, 5],
    ["I alt", 15, 26],
  ];
  placeCells(at, "Ramme (gammel)", { row: 2, column: 1 }, table);
  const { findings } = await checkedAt(at);
  expect(findings.map(placeOf)).toEqual(["Ramme (gammel)!D6"]);
});

test("a sheet put between ours is looked at also when the file was saved and sheets got other ids", async () => {
  const at = await workbookWith(seedPlan("tingbjerg-husum"));
  at.model.addSheet("Fra referatet", 2);
  placeCells(
    at,
    "Fra referatet",
    { row: 0, column: 0 },
    overviewCells(seedPlan("tingbjerg-husum")),
  );
  const before = await checkedAt(at);
  const model = openWorkbook(saveWorkbook(at.model));
  const office = await officeInNode(model);
  const again = await checkedAt({ ...at, model, office, run: (work) => office.Excel.run(work) });
  expect(again.reading.unasked.map(({ sheet }) => sheet)).toEqual(["Fra referatet"]);
  expect(again.counts).toEqual(before.counts);
  expect(named(again)).toEqual(named(before));
});

describe("read again", () => {
  test("what is the same is the same object, and nothing is found anew", async () => {
    const at = await workbookWithTables(seedPlan("tingbjerg-husum"));
    const first = await checkedAt(at);
    const again = await checkedAt(at, first);
    const { locate, tables, formulaColumns, problems, plan } = again.reading.input;
    const before = first.reading.input;
    expect(locate).toBe(before.locate);
    expect(tables).toBe(before.tables);
    expect(formulaColumns).toBe(before.formulaColumns);
    expect(problems).toBe(before.problems);
    expect(plan.activities).toBe(before.plan.activities);
    again.findings.forEach((finding, index) => expect(finding).toBe(first.findings[index]));
  });

  test("after one changed cell it finds what a first reading finds", async () => {
    const at = await workbookWithTables(seedPlan("tingbjerg-husum"));
    const first = await checkedAt(at);
    put(at.model, "Finansiering", "D4", 1_990_000);
    const again = await checkedAt(at, first);
    expect(again.findings).toEqual(check(again.reading.input).findings);
    expect(named(again)).toContain("warning over-allocated 2013");
    expect(again.reading.input.plan.funding[1]).toBe(first.reading.input.plan.funding[1]);
  });

  test("when a column moves, findings follow", async () => {
    const at = await workbookWith(seedPlan("tingbjerg-husum"));
    const first = await checkedAt(at);
    const { id } = sheetNamed(at.model, "Medfinansiering");
    at.model.insertCells(id, { row: 0, column: 0, rows: 1_048_576, columns: 1 }, "right");
    const again = await checkedAt(at, first);
    const place = again.findings.find((each) => each.code === "co-funding-conditional")?.places[0];
    expect(place).toEqual({ sheet: "Medfinansiering", address: "E4" });
  });
});
