/** One forgotten cell far from all others makes a sheet's used range larger than Excel answers. Everything works all the same. */
import type { CellValue } from "../../../src/cells/cell-value";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { readPlan } from "../../../src/workbook/read/read-plan";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { seedPlan } from "../../plan/seed-files";
import { checkedAt, workbookWithTables, named, placeCells } from "../checking/check-support";
import { type OpenWorkbook, emptyWorkbook, workbookWith, sheetNamed } from "../support";

const plan = seedPlan("tingbjerg-husum");
const [lastRow, lastColumn] = [1_048_575, 16_383];

/** The findings without those that say that a sheet was not read whole, since the host may tell too little of its cells. */
const foundBeside = (findings: readonly string[]): readonly string[] =>
  findings.filter((finding) => !finding.startsWith("info sheet-read-in-part "));

function stray(
  at: OpenWorkbook,
  sheet: string,
  row: number,
  column: number,
  value: CellValue = "x",
): void {
  placeCells(at, sheet, { row, column }, [[value]]);
}

const corners = [
  ["below", lastRow, 5],
  ["to the right", 0, lastColumn],
  ["in the corner", lastRow, lastColumn],
] as const;

describe.each(corners)("a cell far %s", (_, row, column) => {
  test("on a sheet of notes changes no finding", async () => {
    const at = await workbookWithTables(plan);
    const before = named(await checkedAt(at));
    stray(at, "Noter", 0, 0, "Husk at ringe til BCØ");
    stray(at, "Noter", row, column);
    expect(foundBeside(named(await checkedAt(at)))).toEqual(before);
  });

  test.each(["Finansiering", "Oversigt", "Kriminalitet"])(
    "on %s changes no finding",
    async (sheet) => {
      const at = await workbookWithTables(plan);
      const before = named(await checkedAt(at));
      stray(at, sheet, row, column);
      expect(foundBeside(named(await checkedAt(at)))).toEqual(before);
    },
  );

  test("beside a pasted table leaves the table found", async () => {
    const at = await workbookWith(plan);
    stray(at, "Fra mail", row, column);
    placeCells(at, "Fra mail", { row: 3, column: 1 }, [
      ["Aktivitet", 2013],
      ["Lys", 10],
      ["Klub", 20],
      ["I alt", 31],
    ]);
    const { reading } = await checkedAt(at);
    expect(reading.unasked).toMatchObject([{ sheet: "Fra mail", row: 3, column: 1 }]);
  });

  test("leaves the plan readable, in as few requests as it needs", async () => {
    const at = await workbookWith(plan);
    stray(at, "Noter", 0, 0, "Husk at ringe til BCØ");
    stray(at, "Noter", row, column);
    at.syncs();
    expect((await at.run(readPlan)).plan.activities).toHaveLength(plan.activities.length);
    expect(at.syncs()).toBe(2);
  });

  test("on a typed sheet leaves room for more rows", async () => {
    const at = await workbookWith(null);
    stray(at, "Finansiering", row, column);
    stray(at, "Aktiviteter", row, column);
    const report = await at.run((context) => createPlan(context, plan));
    expect(report.refusals).toEqual([]);
    const read = await at.run(readPlan);
    expect(read.plan.activities).toHaveLength(plan.activities.length);
    expect(sheetNamed(at.model, "Finansiering").cell(row, column).value).toBe("x");
  });

  test("on an otherwise blank sheet of our name leaves the plan to be made", async () => {
    const at = await emptyWorkbook();
    stray(at, "Aktiviteter", row, column);
    const report = await at.run((context) => createPlan(context, plan));
    expect(report.refusals).toEqual([]);
    expect((await at.run(readPlan)).plan.activities).toHaveLength(plan.activities.length);
  });

  test("leaves Oversigt to be written again", async () => {
    const at = await workbookWithTables(plan);
    stray(at, "Oversigt", row, column);
    const report = await at.run((context) => writeOverview(context, { content: "formulas" }));
    expect(report.refusals).toEqual([]);
  });
});

test("a table far down is found where it stands", async () => {
  const at = await workbookWith(plan);
  placeCells(at, "Fra mail", { row: 0, column: 0 }, [["Noter"]]);
  placeCells(at, "Fra mail", { row: 20_000, column: 1 }, [
    ["Aktivitet", 2013],
    ["Lys", 10],
    ["Klub", 20],
    ["I alt", 31],
  ]);
  const { reading } = await checkedAt(at);
  expect(reading.unasked).toMatchObject([{ sheet: "Fra mail", row: 20_000, column: 1 }]);
});

test("a cell in the last row of Områdetabeller leaves room for the table of a new area", async () => {
  const last = plan.areas.at(-1)?.number;
  const activities = plan.activities.filter(({ area }) => area !== last);
  const areas = plan.areas.filter(({ number }) => number !== last);
  const at = await workbookWithTables({ ...plan, areas, activities });
  const before = sheetNamed(at.model, "Områdetabeller").usedArea(true);
  stray(at, "Områdetabeller", lastRow, 2);
  await at.run((context) => createPlan(context, plan));
  const report = await at.run((context) => writeOverview(context, { content: "formulas" }));
  expect(report.refusals).toEqual([]);
  const next = before === null ? 0 : before.row + before.rows + 1;
  const title = { row: next, column: 0, rows: 1, columns: 8 };
  const [shown = []] = sheetNamed(at.model, "Områdetabeller").cells(title);
  expect(shown.some(({ value }) => value !== null)).toBe(true);
});

test("a sheet with too many cells to read is named, with the last of them", async () => {
  const at = await workbookWith(plan);
  for (const [row, column] of [
    [0, 0],
    [16_384, 64],
    [32_767, 127],
  ] as const) {
    stray(at, "Noter", row, column);
  }
  const { findings } = await checkedAt(at);
  expect(findings.filter(({ code }) => code === "sheet-read-in-part")).toMatchObject([
    { severity: "info", subject: "Noter", places: [{ sheet: "Noter", address: "DX32768" }] },
  ]);
});
