import fc from "fast-check";
import { formatTarget } from "../../src/plan/format-danish";
import { reducedTarget, targetTable } from "../../src/plan/targets";
import { count, points } from "./build";
import { seedPlan } from "./seed-files";

describe("section 3 of the plan for Tingbjerg-Husum", () => {
  const table = targetTable(seedPlan("tingbjerg-husum"));

  test("measures 2013 to 2016 against 2012", () => {
    expect(table.baselineYear).toBe(2012);
    expect(table.years).toEqual([2013, 2014, 2015, 2016]);
  });

  test.each([
    ["Indbrud", 154, "139 (-10 %)", "131 (-15 %)", "123 (-20 %)", "116 (-25 %)"],
    ["Tyverier", 462, "416 (-10 %)", "393 (-15 %)", "370 (-20 %)", "347 (-25 %)"],
    ["Vold/Trusler", 65, "59 (-10 %)", "55 (-15 %)", "52 (-20 %)", "49 (-25 %)"],
    ["Hærværk", 73, "66 (-10 %)", "62 (-15 %)", "58 (-20 %)", "55 (-25 %)"],
    ["Narkotika", 20, "18 (-10 %)", "17 (-15 %)", "16 (-20 %)", "15 (-25 %)"],
    ["Chikane", 32, "29 (-10 %)", "27 (-15 %)", "26 (-20 %)", "24 (-25 %)"],
  ])("%s falls from %i to %s, %s, %s and %s", (offence, baseline, ...labels) => {
    const row = table.rows.find((candidate) => candidate.offence === offence);
    expect(row?.baseline).toBe(baseline);
    expect([...(row?.targets.values() ?? [])].map(formatTarget)).toEqual(labels);
  });
});

describe("the targets of Nordhegnet", () => {
  const { rows } = targetTable(seedPlan("nordhegnet"));
  const targetsOf = (offence: string): string[] =>
    [...(rows.find((row) => row.offence === offence)?.targets.values() ?? [])].map(formatTarget);

  test("a reduction may be a half percent", () => {
    expect(targetsOf("Vold")).toEqual([
      "36 (-4 %)",
      "34 (-8 %)",
      "32 (-12,5 %)",
      "31 (-15 %)",
      "30 (-20 %)",
    ]);
  });

  test("fixed numbers stand as typed, without a percentage", () => {
    expect(targetsOf("Butikstyveri")).toEqual(["60", "58", "56", "54", "50"]);
  });

  test("a kept level is the baseline every year", () => {
    expect(targetsOf("Trusler")).toEqual(["12", "12", "12", "12", "12"]);
  });
});

describe("half up", () => {
  test.each([
    [154, 2500, 116, "115,5 goes up"],
    [462, 2500, 347, "346,5 goes up"],
    [65, 1000, 59, "58,5 goes up"],
    [250, 700, 233, "232,5 goes up, where floating point gives 232"],
    [45, 3000, 32, "31,5 goes up, where floating point gives 31"],
    [10, 0, 10, "no reduction keeps the baseline"],
    [10, 10_000, 0, "a full reduction leaves none"],
    [100, -500, 105, "a negative reduction is a rise"],
    [9_007_199_254_740_991, 5000, 4_503_599_627_370_496, "large counts stay exact"],
  ])("%i lowered by %i ten-thousandths is %i: %s", (baseline, reduction, target) => {
    expect(reducedTarget(count(baseline), points(reduction))).toBe(target);
  });

  test("a reduction above 100 % leaves no count", () => {
    expect(reducedTarget(count(10), points(12_000))).toBeUndefined();
  });

  const baselines = fc.maxSafeNat().map(count);
  const reductions = fc.integer({ min: 0, max: 10_000 });

  test("agrees with exact arithmetic for every baseline and share", () => {
    fc.assert(
      fc.property(baselines, reductions, (baseline, p) => {
        const exact = (BigInt(baseline) * BigInt(10_000 - p) * 2n + 10_000n) / 20_000n;
        expect(BigInt(reducedTarget(baseline, points(p)) ?? -1)).toBe(exact);
      }),
    );
  });

  test("a larger reduction never raises the target", () => {
    fc.assert(
      fc.property(baselines, reductions, reductions, (baseline, p, q) => {
        const [less, more] = p <= q ? [p, q] : [q, p];
        expect(reducedTarget(baseline, points(more))).toBeLessThanOrEqual(
          reducedTarget(baseline, points(less)) ?? -1,
        );
      }),
    );
  });
});
