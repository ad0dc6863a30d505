import fc from "fast-check";
import { toKroner } from "../../src/plan/money";
import { areaTables, overviewTable } from "../../src/plan/overview";
import type { Ore, Year } from "../../src/plan/types";
import { anActivity, aPlan, ore, year } from "./build";
import { seedPlan } from "./seed-files";

const inKroner = (amounts: ReadonlyMap<Year, Ore>): Record<number, number> =>
  Object.fromEntries([...amounts].map(([y, amount]) => [y, toKroner(amount)]));

describe("section 10 of the plan for Tingbjerg-Husum", () => {
  const table = overviewTable(seedPlan("tingbjerg-husum"));

  test("grants 1.490.000, 1.030.000, 620.000 and 620.000", () => {
    expect(inKroner(table.total)).toEqual({
      2013: 1_490_000,
      2014: 1_030_000,
      2015: 620_000,
      2016: 620_000,
    });
  });

  test("leaves 510.000, 970.000, 1.380.000 and 1.380.000", () => {
    expect(inKroner(table.remaining)).toEqual({
      2013: 510_000,
      2014: 970_000,
      2015: 1_380_000,
      2016: 1_380_000,
    });
  });

  test("has nine rows by area, under their names in the overview", () => {
    expect(table.rows.map(({ area, name }) => [area, name])).toEqual([
      [1, "Indbrudsindsats"],
      [1, "Det gode valg"],
      [1, "Belysning på Volden"],
      [2, "Kommunikationsindsats"],
      [3, "Dialog med beboerne"],
      [3, "Akutpulje"],
      [3, "Beboercentrum"],
      [3, "Tovholder for dialog og aktivt medborgerskab"],
      [4, "Fyraftensmøde og udarbejdelse af forløb for de ansatte i Tingbjerg-Husum"],
    ]);
    expect(table.unplaced).toEqual([]);
  });

  test("keeps a year without money blank, not 0", () => {
    expect(table.rows.map(({ amounts }) => inKroner(amounts))).toEqual([
      { 2013: 40_000 },
      { 2013: 220_000, 2014: 180_000 },
      { 2013: 340_000 },
      { 2013: 450_000, 2014: 450_000, 2015: 450_000, 2016: 450_000 },
      { 2013: 30_000, 2014: 30_000 },
      { 2013: 20_000, 2014: 20_000, 2015: 20_000, 2016: 20_000 },
      { 2013: 200_000, 2014: 200_000 },
      { 2013: 150_000, 2014: 150_000, 2015: 150_000, 2016: 150_000 },
      { 2013: 40_000 },
    ]);
  });
});

describe("the area tables of the plan for Tingbjerg-Husum", () => {
  const tables = areaTables(seedPlan("tingbjerg-husum"));

  test("add up as in sections 4 to 7, and area 5 has no rows yet", () => {
    expect(tables.map(({ number, rows, total }) => [number, rows.length, inKroner(total)])).toEqual(
      [
        [1, 3, { 2013: 600_000, 2014: 180_000 }],
        [2, 1, { 2013: 450_000, 2014: 450_000, 2015: 450_000, 2016: 450_000 }],
        [3, 4, { 2013: 400_000, 2014: 400_000, 2015: 170_000, 2016: 170_000 }],
        [4, 1, { 2013: 40_000 }],
        [5, 0, {}],
      ],
    );
  });

  test("use the names of the area tables", () => {
    expect(tables[2]?.rows.map(({ name }) => name)).toEqual([
      "Dialog med beboerne om deres holdninger og ønsker til tryghed i området",
      "Akutupulje til understøttelse af beboerdrevne initiativer for tryghed og mod kriminalitet",
      "Fysisk ramme for borgerdeltagelse og engagement",
      "Tovholder for dialog og aktivt medborgerskab – (12 timer pr. uge)",
    ]);
  });
});

describe("the invented plan for Nordhegnet", () => {
  const table = overviewTable(seedPlan("nordhegnet"));

  test("counts neither the row nor the money of a dropped activity", () => {
    expect(table.rows.map(({ activity }) => activity)).not.toContain("NH-03");
    expect(inKroner(table.total)).toEqual({
      2018: 555_500,
      2019: 1_365_500,
      2020: 1_170_250,
      2021: 1_020_250,
      2022: 600_000,
    });
  });

  test("adds what was carried over to the frame of 2019", () => {
    expect(inKroner(table.remaining)).toEqual({
      2018: 244_500,
      2019: 254_500,
      2020: 329_750,
      2021: 179_750,
      2022: 200_000,
    });
  });

  test("sorts by area, and keeps the order of the activities within one", () => {
    expect(table.rows.map(({ activity }) => activity)).toEqual([
      "NH-01",
      "NH-02",
      "NH-04",
      "NH-05",
      "NH-06",
      "NH-07",
      "NH-08",
    ]);
  });
});

describe("what a plan may lack", () => {
  test("money on an unknown activity is named, and in no sum", () => {
    const table = overviewTable(aPlan({ activities: [], money: [["X-9", { 2013: 100 }]] }));
    expect(table.unplaced.map(({ activity }) => activity)).toEqual(["X-9"]);
    expect(inKroner(table.total)).toEqual({ 2013: 0, 2014: 0 });
  });

  test("a year without a frame has no remaining amount", () => {
    const table = overviewTable(aPlan({ frames: { 2013: 500 }, activities: [] }));
    expect(inKroner(table.remaining)).toEqual({ 2013: 500 });
  });

  test("two activities of one id count their money once", () => {
    const activities = [anActivity("X-1", 1), anActivity("X-1", 2)];
    const table = overviewTable(aPlan({ activities, money: [["X-1", { 2013: 100 }]] }));
    expect(inKroner(table.total)).toEqual({ 2013: 100, 2014: 0 });
  });

  test("two rows of money for one activity are both counted", () => {
    const money: [string, Record<number, number>][] = [
      ["X-1", { 2013: 100 }],
      ["X-1", { 2013: 20, 2014: 3 }],
    ];
    const table = overviewTable(aPlan({ activities: [anActivity("X-1", 1)], money }));
    expect(inKroner(table.total)).toEqual({ 2013: 120, 2014: 3 });
  });

  test("money outside the plan's years gets a column of its own", () => {
    const table = overviewTable(
      aPlan({ activities: [anActivity("X-1", 1)], money: [["X-1", { 2019: 7 }]] }),
    );
    expect(table.years).toEqual([2013, 2014, 2019]);
  });

  test("an activity without an area stands last, under its heading", () => {
    const activities = [anActivity("X-1", undefined), anActivity("X-2", 4)];
    expect(overviewTable(aPlan({ activities })).rows.map(({ name }) => name)).toEqual([
      "Heading of X-2",
      "Heading of X-1",
    ]);
  });

  test("an area that only activities name still has its table", () => {
    const tables = areaTables(aPlan({ activities: [anActivity("X-1", 9)] }));
    expect(tables.map(({ number, area }) => [number, area])).toEqual([[9, undefined]]);
  });
});

describe("laws of the sums", () => {
  const money = fc.record({
    2013: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    2014: fc.integer({ min: 0, max: 1_000_000 }),
  });
  const rows = fc.array(fc.record({ area: fc.integer({ min: 1, max: 5 }), money }), {
    maxLength: 20,
  });
  const planOf = (given: { area: number; money: Record<number, number> }[]) =>
    aPlan({
      frames: { 2013: 2_000_000, 2014: 2_000_000 },
      activities: given.map(({ area }, index) => anActivity(`X-${index}`, area)),
      money: given.map((row, index) => [`X-${index}`, row.money]),
    });

  test("an activity of x lowers what remains by x", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1_000_000 }), (given, x) => {
        const before = overviewTable(planOf(given)).remaining.get(year(2013));
        const after = overviewTable(planOf([...given, { area: 1, money: { 2013: x } }]));
        expect(after.remaining.get(year(2013))).toBe((before ?? 0) - ore(x));
      }),
    );
  });

  test("the order of the activities changes no sum", () => {
    const shuffled = rows.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(overviewTable(planOf(other)).total).toEqual(overviewTable(planOf(given)).total);
      }),
    );
  });

  test("the area tables together are the overview", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { total, rows: overviewRows } = overviewTable(planOf(given));
        const tables = areaTables(planOf(given));
        expect(tables.flatMap((table) => table.rows)).toEqual(overviewRows);
        for (const [inYear, amount] of total) {
          const parts = tables.map((table) => table.total.get(inYear) ?? 0);
          expect(parts.reduce<number>((a, b) => a + b, 0)).toBe(amount);
        }
      }),
    );
  });
});
