import fc from "fast-check";
import { achievement, wholePercent } from "../../src/plan/achievement";
import { targetStatus } from "../../src/plan/status";
import { reductionByYear, targetOf } from "../../src/plan/targets";
import { year } from "./build";
import { seedPlan } from "./seed-files";

describe("the status word", () => {
  test.each<[string, number | undefined, number | undefined, number | undefined, string]>([
    ["Opfyldt", 154, 139, 139, "at the target"],
    ["Opfyldt", 154, 139, 100, "below the target"],
    ["Delvist opfyldt", 154, 139, 146, "between target and baseline"],
    ["Ikke opfyldt", 154, 139, 154, "at the baseline"],
    ["Negativ udvikling", 154, 139, 155, "above the baseline"],
    ["Mangler tal", 154, 139, undefined, "without a figure"],
    ["Mangler tal", undefined, 139, 130, "without a baseline"],
    ["Mangler tal", 154, undefined, 130, "without a target"],
    ["Opfyldt", 154, 139, 0, "at nought"],
    ["Opfyldt", 60, 80, 80, "a rising goal, reached"],
    ["Opfyldt", 60, 80, 95, "a rising goal, passed"],
    ["Delvist opfyldt", 60, 80, 61, "a rising goal, under way"],
    ["Ikke opfyldt", 60, 80, 60, "a rising goal, at the baseline"],
    ["Negativ udvikling", 60, 80, 59, "a rising goal, falling"],
    ["Opfyldt", 12, 12, 12, "a level, kept"],
    ["Opfyldt", 12, 12, 9, "a level, below"],
    ["Ikke opfyldt", 12, 12, 13, "a level, passed"],
  ])("is %s for %p to %p at %p: %s", (word, baseline, target, actual) => {
    expect(targetStatus({ baseline, target, actual })).toBe(word);
  });

  test("of Nordhegnet's offences in 2019", () => {
    const plan = seedPlan("nordhegnet");
    const reductions = reductionByYear(plan.targetPercents);
    const words = plan.offences.map((offence) => [
      offence.name,
      targetStatus({
        baseline: offence.baseline,
        target: targetOf(offence, year(2019), reductions)?.target,
        actual: offence.reported.get(year(2019)),
      }),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      "Indbrud i beboelse": "Delvist opfyldt",
      Cykeltyveri: "Negativ udvikling",
      Butikstyveri: "Ikke opfyldt",
      Vold: "Opfyldt",
      Trusler: "Ikke opfyldt",
      Hærværk: "Opfyldt",
      Brandstiftelse: "Negativ udvikling",
      "Salg af stoffer": "Ikke opfyldt",
    });
  });
});

describe("percent to target", () => {
  test("146 burglaries in 2013 is 8/15 of the way, 53 %", () => {
    const come = achievement({ baseline: 154, target: 139, actual: 146 });
    expect(come).toEqual({ kind: "share", numerator: 8, denominator: 15 });
    expect(wholePercent(8, 15)).toBe(53);
  });

  test("measures a rising goal the other way", () => {
    const come = achievement({ baseline: 60, target: 80, actual: 65 });
    expect(come).toEqual({ kind: "share", numerator: 5, denominator: 20 });
  });

  test("passes 100 % beyond the target and 0 in the wrong direction", () => {
    const share = (actual: number) => achievement({ baseline: 100, target: 80, actual });
    expect(share(70)).toEqual({ kind: "share", numerator: 30, denominator: 20 });
    expect(share(110)).toEqual({ kind: "share", numerator: -10, denominator: 20 });
  });

  test("is no percentage where the target is the baseline", () => {
    const kept = (actual: number) => achievement({ baseline: 12, target: 12, actual });
    expect(kept(12)).toEqual({ kind: "kept", reached: true });
    expect(kept(13)).toEqual({ kind: "kept", reached: false });
  });

  test.each(["baseline", "target", "actual"] as const)("says that the %s is missing", (what) => {
    const standing = { baseline: 3, target: 2, actual: 1, [what]: undefined };
    expect(achievement(standing)).toEqual({ kind: "missing", what });
  });

  test.each([
    [1, 200, 1],
    [-1, 200, -1],
    [1, 3, 33],
    [2, 3, 67],
    [30, 20, 150],
    [-10, 20, -50],
    [0, 7, 0],
  ])("%i/%i is %i %%, halves away from zero", (numerator, denominator, percent) => {
    expect(wholePercent(numerator, denominator)).toBe(percent);
  });

  const figure = fc.integer({ min: 0, max: 100_000 });
  test("is whole at the target and nothing at the baseline", () => {
    fc.assert(
      fc.property(figure, figure, (baseline, target) => {
        fc.pre(baseline !== target);
        const at = (actual: number) => {
          const share = achievement({ baseline, target, actual });
          return share.kind === "share" ? share.numerator / share.denominator : undefined;
        };
        expect(at(target)).toBe(1);
        expect(at(baseline)).toBe(0);
      }),
    );
  });

  test("agrees with the status word", () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, actual) => {
        const share = achievement({ baseline, target, actual });
        const reached =
          share.kind === "share"
            ? share.numerator >= share.denominator
            : share.kind === "kept" && share.reached;
        expect(targetStatus({ baseline, target, actual }) === "Opfyldt").toBe(reached);
      }),
    );
  });
});
