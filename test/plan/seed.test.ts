import { toKroner } from "../../src/plan/money";
import { readCsv } from "../../src/plan/csv";
import { overviewTable } from "../../src/plan/overview";
import { readSeed } from "../../src/plan/seed";
import type { SeedProblem } from "../../src/plan/seed-table";
import type { Plan } from "../../src/plan/types";
import { seedFiles, seedNames, seedPlan } from "./seed-files";

describe.each(seedNames)("the plan %s", (name) => {
  const plan = seedPlan(name);
  const ids = new Set(plan.activities.map(({ id }) => id));

  test("names each activity once, in three ways", () => {
    expect(ids.size).toBe(plan.activities.length);
    for (const { areaTableName, overviewName } of plan.activities) {
      expect(areaTableName).toBeDefined();
      expect(overviewName).toBeDefined();
    }
  });

  test("speaks only of activities and areas it has", () => {
    const numbers = new Set(plan.areas.map((area) => area.number));
    for (const { activity } of [...plan.funding, ...plan.coFunding, ...plan.deliverables]) {
      expect(ids).toContain(activity);
    }
    for (const { area, otherAreas } of plan.activities) {
      expect(numbers).toContain(area);
      for (const other of otherAreas === "all" ? [] : (otherAreas ?? [])) {
        expect(numbers).toContain(other);
        expect(other).not.toBe(area);
      }
    }
  });

  test("keeps money inside the activity's years", () => {
    for (const { activity, amounts } of plan.funding) {
      const found = plan.activities.find(({ id }) => id === activity);
      for (const inYear of amounts.keys()) {
        expect(inYear).toBeGreaterThanOrEqual(found?.firstYear ?? Infinity);
        expect(inYear).toBeLessThanOrEqual(found?.lastYear ?? -Infinity);
      }
    }
  });

  test("grants no more than there is in any year", () => {
    const { years, remaining } = overviewTable(plan);
    for (const inYear of years) expect(remaining.get(inYear)).toBeGreaterThanOrEqual(0);
  });

  test("names every amount of the funding in the prose about it", () => {
    for (const { activity, amounts } of plan.funding) {
      const prose = plan.activities.find(({ id }) => id === activity)?.economy ?? "";
      for (const amount of amounts.values()) {
        expect(prose).toContain(`${toKroner(amount).toLocaleString("da-DK")} kr.`);
      }
    }
  });

  test("takes the levels of its safety index from its scale", () => {
    for (const { level } of plan.safetyIndex) expect(plan.safetyScale).toContain(level);
  });
});

describe("Tingbjerg-Husum", () => {
  const plan = seedPlan("tingbjerg-husum");

  test("runs from 2013 to 2016", () => {
    expect(plan.facts).toEqual({
      partnership: "Tingbjerg-Husum Partnerskab",
      from: 2013,
      to: 2016,
      baselineYear: 2012,
      territory: "Tingbjerg/Utterslevhuse samt Voldparken og Gadelandet i Husum",
      asOf: "2013-05-01",
    });
    expect(plan.years).toEqual([2013, 2014, 2015, 2016]);
  });

  test("has a frame of 2.000.000 a year without a basis", () => {
    expect(plan.frames.map(({ year, amount, basis }) => [year, amount, basis])).toEqual(
      [2013, 2014, 2015, 2016].map((year) => [year, 200_000_000, undefined]),
    );
  });

  test("seeks 660.000 kr. for the lighting and has two partners who give in kind", () => {
    expect(plan.coFunding.map(({ source, amount, status }) => [source, amount, status])).toEqual([
      ["Naturstyrelsen", 66_000_000, "Ansøgt"],
      ["fsb", undefined, "Naturalier"],
      ["Helhedsplanen i Tingbjerg", undefined, "Naturalier"],
    ]);
  });

  test("counts its deliverables where the plan gives a number", () => {
    const counted = plan.deliverables.filter(({ goal }) => goal !== undefined);
    expect(counted.map(({ activity, year, goal }) => [activity, year, goal])).toEqual([
      ["AKT-02", undefined, 2],
      ["AKT-03", 2013, 25],
      ["AKT-04", 2013, 10],
      ["AKT-05", 2013, 2],
      ["AKT-05", 2013, 4],
      ["AKT-05", 2013, 1],
      ["AKT-07", 2013, 10],
      ["AKT-07", 2013, 100],
      ["AKT-07", 2014, 10],
      ["AKT-07", 2014, 100],
    ]);
  });

  test("lets the two effects serve all five areas", () => {
    expect(plan.areas.map(({ effects, results }) => [effects.length, results.length])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 1],
    ]);
  });

  test("needs a marked effort in district 18, on the scale's last step", () => {
    expect(plan.safetyIndex.map(({ year, district, level }) => [year, district, level])).toEqual([
      [2012, "18", "markant"],
    ]);
    expect(plan.safetyScale).toEqual(["ordinært", "intensiveret", "markant"]);
  });

  test("keeps quotation marks in a name", () => {
    expect(plan.activities[1]?.areaTableName).toBe('Skoleindsats "Det gode valg"');
  });

  test("shares one post between two activities", () => {
    const sharing = plan.activities.filter(({ sharedPost }) => sharedPost !== undefined);
    expect(sharing.map(({ id }) => id)).toEqual(["AKT-04", "AKT-08"]);
  });
});

describe("Nordhegnet", () => {
  const plan: Plan = seedPlan("nordhegnet");

  test("is another shape: three areas, five years, eight offences, three kinds of target", () => {
    expect(plan.areas).toHaveLength(3);
    expect(plan.years).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(plan.offences).toHaveLength(8);
    expect(new Set(plan.offences.map(({ kind }) => kind))).toEqual(
      new Set(["Reduktion", "Fast tal", "Fastholdes"]),
    );
  });

  test("has a frame that changes and an amount carried over", () => {
    expect(plan.frames.map(({ amount, carriedOver }) => [amount, carriedOver])).toEqual([
      [80_000_000, undefined],
      [150_000_000, 12_000_000],
      [150_000_000, undefined],
      [120_000_000, undefined],
      [80_000_000, undefined],
    ]);
  });

  test("has one dropped activity, and one without money that others pay for", () => {
    const funded = new Set(plan.funding.map(({ activity }) => activity));
    expect(plan.activities.filter(({ status }) => status === "Bortfaldet")).toHaveLength(1);
    expect(plan.activities.filter(({ id }) => !funded.has(id))).toMatchObject([
      { id: "NH-08", financedByOthers: true },
    ]);
  });
});

describe("a folder that is not right is refused with the place", () => {
  const changed = (file: string, change: (text: string) => string) => {
    const files = seedFiles("tingbjerg-husum");
    return problemsOf({ ...files, [file]: change(files[file] ?? "") });
  };
  const problemsOf = (files: Readonly<Record<string, string>>): readonly SeedProblem[] => {
    const result = readSeed(files);
    return result.kind === "problems" ? result.problems : [];
  };

  test.each([
    [
      "an amount with a stray full stop",
      "finansiering.csv",
      (text: string) => text.replace("AKT-05;30000", "AKT-05;30.000."),
      { code: "notUnderstood", line: 6, column: "2013", text: "30.000." },
    ],
    [
      "a status there is no word for",
      "aktiviteter.csv",
      (text: string) => text.replace(/Forslag\n/, "Måske\n"),
      { code: "notUnderstood", line: 2, column: "Status", text: "Måske" },
    ],
    [
      "an area that is no number",
      "aktiviteter.csv",
      (text: string) => text.replace(";2, 3;", ";2, tre;"),
      { code: "notUnderstood", line: 2, column: "Øvrige indsatsområder", text: "2, tre" },
    ],
    [
      "an activity without an id",
      "aktiviteter.csv",
      (text: string) => text.replace("AKT-01;", ";"),
      { code: "blank", line: 2, column: "Id" },
    ],
    [
      "a column that is missing",
      "ramme.csv",
      (text: string) => text.replace("Ramme;", "Beløb;"),
      { code: "unknownColumn", line: 1, column: "Beløb" },
    ],
    [
      "a quotation mark left open",
      "skala.csv",
      (text: string) => `${text}"markant\n`,
      { code: "unclosedQuote", line: 5 },
    ],
    [
      "a year's column twice",
      "finansiering.csv",
      (text: string) => text.replace(";2014;", ";2013;"),
      { code: "doubleColumn", line: 1, column: "2013" },
    ],
    [
      "a cell too many",
      "skala.csv",
      (text: string) => text.replace("markant", "markant;x"),
      { code: "tooManyCells", line: 4 },
    ],
    [
      "a fact the plan does not have",
      "plan.csv",
      (text: string) => `${text}Borgmester;Ja\n`,
      { code: "unknownKey", text: "Borgmester" },
    ],
    [
      "a date that does not exist",
      "plan.csv",
      (text: string) => text.replace("2013-05-01", "2013-02-30"),
      { code: "notUnderstood", line: 8, column: "Værdi", text: "2013-02-30" },
    ],
  ])("%s", (_what, file, change, expected) => {
    expect(changed(file, change)).toContainEqual({ file, ...expected });
  });

  test("a file that is missing, and one that does not belong", () => {
    const { "ramme.csv": _frame, ...files } = seedFiles("tingbjerg-husum");
    expect(problemsOf(files)).toEqual([{ code: "missingFile", file: "ramme.csv" }]);
    expect(problemsOf({ ...seedFiles("nordhegnet"), "rammer.csv": "" })).toEqual([
      { code: "unknownFile", file: "rammer.csv" },
    ]);
  });

  test("names may carry a path, as bundlers give them", () => {
    const files = Object.entries(seedFiles("nordhegnet"));
    const withPaths = files.map(([name, text]) => [`../seeds/nordhegnet/${name}`, text] as const);
    const seed = readSeed(Object.fromEntries(withPaths));
    expect(seed).toEqual({ kind: "plan", plan: seedPlan("nordhegnet") });
  });
});

describe("data files", () => {
  test("quotes hold semicolons, lines and quotation marks", () => {
    expect(readCsv('\uFEFFa;b\r\n"x;""y""\nz";\r\n\r\nlast')).toEqual({
      kind: "rows",
      rows: [
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ['x;"y"\nz', ""] },
        { line: 5, cells: ["last"] },
      ],
    });
  });
});
