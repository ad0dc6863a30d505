/** How a run goes: findings as they are made, cancelled when nobody asks on, and the changed alone looked at again. */
import fc from "fast-check";
import { catalogue } from "../../src/checks/catalogue";
import { inputOf, type CheckInput } from "../../src/checks/input";
import { withSameRows } from "../../src/checks/same-rows";
import { check, checkInSteps } from "../../src/checks/run";
import { ore, year } from "../plan/build";
import { seedPlan } from "../plan/seed-files";
import { inputOfSize, withOneCellChanged } from "./input-of-size";
import { errorKinds, plantErrors, soundInput, soundPlansFlagged } from "./planted-errors";
import { soundPlan } from "./sound-plan";

test("the first findings are there before the last check has begun", () => {
  const run = checkInSteps(inputOf(seedPlan("tingbjerg-husum")));
  let step = run.next();
  while (step.done !== true && step.value.found.length === 0) step = run.next();
  expect(step.done).toBe(false);
  expect(step.done === true ? undefined : step.value.found[0]?.code).toBe("frame-basis");
  expect(step.done !== true && step.value.done < step.value.of).toBe(true);
});

test("the steps together find what the run finds", () => {
  const input = inputOf(seedPlan("tingbjerg-husum"));
  const found: string[] = [];
  const run = checkInSteps(input);
  let step = run.next();
  while (step.done !== true) {
    found.push(...step.value.found.map(({ subject }) => subject));
    step = run.next();
  }
  expect(found.sort()).toEqual(
    check(input)
      .findings.map(({ subject }) => subject)
      .sort(),
  );
});

test("a large plan is interrupted often enough to show progress", () => {
  const run = checkInSteps(inputOfSize(12_000, 2, 0));
  let steps = 0;
  while (run.next().done !== true) steps += 1;
  expect(steps).toBeGreaterThan(catalogue.length + 12);
});

test("after one changed cell the same is found as by a full check", () => {
  const input = inputOfSize(200, 4, 5);
  const changed = withOneCellChanged(input);
  const again = check(changed, check(input));
  expect(again.findings).toEqual(check(changed).findings);
  expect(again.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["table-row", "column-value", "prose-year"]),
  );
});

test("a change and its undoing leave the findings as they were, whatever is changed", () => {
  const base = soundInput(soundPlan({ activities: 12, years: 3, offences: 3, seed: 7 }));
  const change = fc.record({
    row: fc.nat(11),
    kroner: fc.integer({ min: 0, max: 500_000 }),
    at: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      let input: CheckInput = base;
      let checked = check(base);
      for (const { row, kroner, at } of changes) {
        const funding = input.plan.funding[row];
        if (!funding) continue;
        const amounts = new Map(funding.amounts).set(year(2013 + at), ore(kroner));
        const plan = {
          ...input.plan,
          funding: input.plan.funding.with(row, { ...funding, amounts }),
        };
        input = { ...input, plan };
        checked = check(input, checked);
        expect(checked.findings).toEqual(check(input).findings);
      }
      expect(check(base, checked).findings).toEqual([]);
    }),
    { seed: 3, numRuns: 30 },
  );
});

test("a plan read anew keeps every row that says the same", () => {
  const before = seedPlan("nordhegnet");
  const rest = before.funding.slice(1);
  const anew = seedPlan("nordhegnet");
  const now = withSameRows(anew, before);
  expect(now.activities).toBe(before.activities);
  expect(now.funding).toBe(before.funding);
  const changed = anew.funding.map((row, at) => (at === 0 ? { ...row, amounts: new Map() } : row));
  const after = withSameRows({ ...anew, funding: changed }, before).funding;
  expect(after.map((row, at) => row === before.funding[at])).toEqual([
    false,
    ...rest.map(() => true),
  ]);
});

test("a finding that stays is the same object, so that a list need not be drawn anew", () => {
  const input = inputOf(seedPlan("tingbjerg-husum"));
  const before = check(input);
  const after = check({ ...input, plan: { ...input.plan } }, before);
  expect(after.findings.every((finding, at) => finding === before.findings[at])).toBe(true);
});

test("no error is flagged in a hundred sound plans", () => {
  expect(soundPlansFlagged(100)).toBe(0);
});

test.each(errorKinds)("planted in sound plans: %s", (kind) => {
  const { contradicting, found, missed } = plantErrors(kind, 40);
  expect(contradicting).toBeGreaterThan(25);
  expect({ found, missed }).toEqual({ found: contradicting, missed: [] });
});
