import { planOfSize } from "../../support/plan-of-size";
import { seedNames, seedPlan } from "../../plan/seed-files";
import { toKroner } from "../../../src/plan/money";
import { areaTables, overviewTable } from "../../../src/plan/overview";
import { formatTarget } from "../../../src/plan/format-danish";
import { targetTable } from "../../../src/plan/targets";
import type { Ore, Plan, Year } from "../../../src/plan/types";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { inspect } from "../../../src/workbook/read/inspect";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import {
  contents,
  emptyWorkbook,
  type OpenWorkbook,
  workbookMadeWith,
  workbookWith,
  put,
  sheetNamed,
  shown,
  valueAt,
} from "../support";

type How = "formulas" | "values";
const write = (at: OpenWorkbook, content: How = "formulas") =>
  at.run((context) => writeOverview(context, { content }));

/** What a sheet should hold of the table, from the third visible column on. */
function amounts(years: readonly Year[], byYear: ReadonlyMap<Year, Ore>): number[] {
  return years.map((year) => {
    const amount = byYear.get(year);
    return amount === undefined ? 0 : toKroner(amount);
  });
}

/** What Oversigt holds, without title, headings and helper columns; a blank cell counts as 0. */
function figures(at: OpenWorkbook, sheet = "Oversigt"): (string | number | boolean)[][] {
  return contents(at.model, sheet)
    .slice(2)
    .map((row) => row.slice(4).map((cell, column) => (column > 0 && cell === "" ? 0 : cell)));
}

function expected(plan: Plan): (string | number)[][] {
  const { years, rows, total, remaining } = overviewTable(plan);
  return [
    ...rows.map(({ name, amounts: byYear }) => [name, ...amounts(years, byYear)]),
    ["I alt", ...amounts(years, total)],
    ["Resterende beløb pr. år", ...amounts(years, remaining)],
  ];
}

describe.each(["formulas", "values"] as const)("Oversigt as %s", (content) => {
  test.each(seedNames)("holds section 10 of %s", async (name) => {
    const made = await workbookWith(seedPlan(name));
    const report = await write(made, content);
    expect(report.refusals).toEqual([]);
    expect(report.notes).toEqual([]);
    expect(made.syncs()).toBe(3);
    expect(figures(made)).toEqual(expected(seedPlan(name)));
    const printing = { landscape: true, fit: { wide: 1, high: 0 } };
    expect(sheetNamed(made.model, "Oversigt").printing).toEqual(printing);
    expect(made.office.unknownMembers).toEqual([]);
  });

  test.each(seedNames)("Måltabel of %s holds the targets with their percentages", async (name) => {
    const made = await workbookWith(seedPlan(name));
    await write(made, content);
    const { years, rows } = targetTable(seedPlan(name));
    expect(
      shown(made.model, "Måltabel")
        .slice(2)
        .map((row) => row.slice(1)),
    ).toEqual(
      rows.map(({ offence, baseline, targets }) => [
        offence,
        String(baseline ?? ""),
        ...years.map((year) => {
          const target = targets.get(year);
          return target === undefined ? "" : formatTarget(target);
        }),
      ]),
    );
  });
});

describe("on the seed", () => {
  test("I alt and Resterende are those of the document", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    const rows = shown(made.model, "Oversigt").map((row) => row.slice(4));
    expect(rows.at(-2)).toEqual(["I alt", "1.490.000", "1.030.000", "620.000", "620.000"]);
    expect(rows.at(-1)?.slice(1)).toEqual(["510.000", "970.000", "1.380.000", "1.380.000"]);
  });

  test("title and headings are the document's, and a year without money shows nothing", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    const rows = shown(made.model, "Oversigt").map((row) => row.slice(3));
    expect(rows[0]?.[0]).toBe(
      "Oversigt over aktiviteter i Tingbjerg-Husum Partnerskab i 2013 og frem",
    );
    expect(rows[1]).toEqual([
      "Indsatsområde",
      "Aktivitet",
      ...[2013, 2014, 2015, 2016].map((year) => `Finansiering ${year}`),
    ]);
    expect(rows[2]).toEqual(["1", "Indbrudsindsats", "40.000", "", "", ""]);
  });

  test("there is a table for each area, and area 5 says that it has no activities", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    const rows = shown(made.model, "Områdetabeller").map((row) => row.slice(3));
    const totals = rows.filter((row) => row[1] === "I alt").map((row) => row.slice(2));
    expect(totals).toEqual([
      ["600.000", "180.000", "", ""],
      ["450.000", "450.000", "450.000", "450.000"],
      ["400.000", "400.000", "170.000", "170.000"],
      ["40.000", "", "", ""],
    ]);
    expect(rows.at(-1)?.[1]).toBe("Der er endnu ingen aktiviteter under indsatsområde 5.");
    expect(areaTables(seedPlan("tingbjerg-husum"))).toHaveLength(5);
  });
});

describe("live formulas", () => {
  test("follow an edited amount, a sorted table and a new percentage", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    put(made.model, "Finansiering", "D4", 50_000);
    expect(valueAt(made.model, "Oversigt", "F12")).toBe(1_500_000);
    expect(valueAt(made.model, "Oversigt", "F13")).toBe(500_000);
    put(made.model, "Målprocenter", "B4", 0.125);
    expect(valueAt(made.model, "Måltabel", "D3")).toBe("135 (-12,5 %)");
  });

  test("a text among the amounts shows as an error, in the row and in the sums", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    put(made.model, "Finansiering", "D8", "30.000.");
    const report = await write(made);
    expect(report.notes).toEqual([
      { code: "unreadCells", params: { count: 1, sheet: "Finansiering", cell: "D8" } },
    ]);
    expect(valueAt(made.model, "Oversigt", "F12")).toEqual({ error: "#VALUE!" });
  });

  test("two rows for one activity are added up", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    put(made.model, "Finansiering", "A12", "AKT-01");
    await write(made);
    expect(valueAt(made.model, "Oversigt", "F3")).toBe(80_000);
  });

  test.each([1, 2, 2000])(
    "%d activities give the plan's own sums, in three syncs",
    async (size) => {
      const plan = planOfSize({ activities: size, years: 4 });
      const made = await workbookMadeWith(plan);
      const report = await write(made);
      expect(report.refusals).toEqual([]);
      expect(made.syncs()).toBe(3);
      expect(figures(made).slice(-2)).toEqual(expected(plan).slice(-2));
    },
  );
});

describe("written again", () => {
  test("stays in place with people's own formatting, notes and cells around it", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    const sheet = sheetNamed(made.model, "Oversigt");
    made.model.format(sheet.id, { row: 2, column: 4, rows: 1, columns: 1 }, { fill: "#FF0000" });
    put(made.model, "Oversigt", "E16", "Godkendt på mødet");
    put(made.model, "Oversigt", "K3", "Egen note");
    await write(made);
    expect(sheet.cell(2, 4).format.fill).toBe("#FF0000");
    expect(valueAt(made.model, "Oversigt", "E16")).toBe("Godkendt på mødet");
    expect(valueAt(made.model, "Oversigt", "K3")).toBe("Egen note");
    expect(
      figures(made)
        .slice(0, 11)
        .map((row) => row.slice(0, 5)),
    ).toEqual(expected(seedPlan("tingbjerg-husum")));
  });

  test("grows by moving down what people wrote beneath, and shrinks again", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    put(made.model, "Oversigt", "E15", "Under tabellen");
    const activities = sheetNamed(made.model, "Aktiviteter");
    ["AKT-10", "5", "Lektiecafé"].forEach((text, column) =>
      made.model.type(activities.id, 12, column, text),
    );
    await write(made);
    expect(valueAt(made.model, "Oversigt", "E16")).toBe("Under tabellen");
    expect(shown(made.model, "Oversigt")[11]?.slice(3, 6)).toEqual(["5", "Lektiecafé", ""]);
    expect(valueAt(made.model, "Oversigt", "F13")).toBe(1_490_000);
    const areas = shown(made.model, "Områdetabeller").map((row) => row[4]);
    expect(areas.slice(-2)).toEqual(["Lektiecafé", "I alt"]);

    put(made.model, "Aktiviteter", "R13", "Bortfaldet");
    await write(made);
    expect(valueAt(made.model, "Oversigt", "E15")).toBe("Under tabellen");
    expect(valueAt(made.model, "Oversigt", "F12")).toBe(1_490_000);
  });

  test("a new year is a new column, and what stands to the right moves", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    put(made.model, "Oversigt", "J3", "Ved siden af");
    put(made.model, "Plan", "B6", 2017);
    expect((await write(made)).refusals).toEqual([
      { code: "repairFirst", params: { sheet: "Finansiering", column: "2017" } },
    ]);
    await made.run((context) => createPlan(context, null));
    put(made.model, "Finansiering", "H4", 5_000);
    const report = await write(made);
    expect(report.refusals).toEqual([]);
    expect(valueAt(made.model, "Oversigt", "J2")).toBe("Finansiering 2017");
    expect(valueAt(made.model, "Oversigt", "J12")).toBe(5_000);
    expect(valueAt(made.model, "Oversigt", "K3")).toBe("Ved siden af");
  });

  test("the second writing takes four syncs and doubles nothing", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    await write(made);
    const before = contents(made.model, "Områdetabeller");
    made.syncs();
    await write(made);
    expect(made.syncs()).toBe(4);
    expect(contents(made.model, "Områdetabeller")).toEqual(before);
    expect(made.model.sheets).toHaveLength(15);
    expect((await made.run(inspect)).overviewWritten).toBe(true);
  });
});

describe("where it cannot be written", () => {
  test("a workbook without a plan is refused with a sentence", async () => {
    expect((await write(await emptyWorkbook())).refusals).toEqual([
      { code: "noSheets", params: {} },
    ]);
  });

  test("a plan without years is refused with a sentence", async () => {
    expect((await write(await workbookWith(null))).refusals).toMatchObject([{ code: "noYears" }]);
  });

  test("a plan with years and no activities says that there are none", async () => {
    const made = await workbookWith({
      ...seedPlan("tingbjerg-husum"),
      activities: [],
      funding: [],
    });
    expect((await write(made)).refusals).toEqual([]);
    expect(valueAt(made.model, "Oversigt", "E3")).toBe("Der er endnu ingen aktiviteter i planen.");
    expect(valueAt(made.model, "Oversigt", "F4")).toBe(0);
    expect(valueAt(made.model, "Oversigt", "F5")).toBe(2_000_000);
  });

  test("a missing column is named, and nothing is written", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const sheet = sheetNamed(made.model, "Finansiering");
    made.model.deleteCells(sheet.id, { row: 2, column: 0, rows: 10, columns: 1 }, "left");
    expect((await write(made)).refusals).toEqual([
      { code: "repairFirst", params: { sheet: "Finansiering", column: "Id" } },
    ]);
    expect(made.model.sheetByName("Oversigt")).toBeUndefined();
  });

  test("a foreign Oversigt is left alone", async () => {
    const made = await workbookWith(seedPlan("tingbjerg-husum"));
    const foreign = made.model.addSheet("Oversigt");
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    made.model.write(foreign.id, { area, contents: [["Andet"]] });
    const report = await write(made);
    expect(report.notes).toEqual([
      { code: "sheetNameTaken", params: { wanted: "Oversigt", used: "Oversigt (tryghedsplan)" } },
    ]);
    expect(contents(made.model, "Oversigt")).toEqual([["Andet"]]);
  });
});
