/** Each check of the plan itself: what it says, and what it must not say. */
import {
  inputOf,
  type CheckInput,
  type FormulaColumn,
  type InputProblem,
} from "../../src/checks/input";
import { deviation } from "../../src/checks/finding";
import { sameFormula } from "../../src/checks/formula/same-formula";
import { check } from "../../src/checks/run";
import { formatFigure, plainFigure, sentenceOf } from "../../src/checks/said";
import type { Activity, Offence, Plan } from "../../src/plan/types";
import { da } from "../../src/text/da";
import { en } from "../../src/text/en";
import { anActivity, aPlan, areaNumber, count, id, ore, points, year } from "../plan/build";

/** An activity with every text the document has of one. */
function whole(more: Partial<Activity> = {}): Activity {
  return {
    ...anActivity("A", 1),
    description: "Hvad den går ud på",
    targetGroup: "Beboere",
    schedule: "Hele perioden",
    responsible: "Arbejdsgruppen",
    economy: "Boligforeningen betaler.",
    objectives: "Flere er trygge",
    ...more,
  };
}

function planOf(
  activity: Partial<Activity>,
  money: Readonly<Record<number, number>>,
  more: Partial<Plan> = {},
): Plan {
  const plan = aPlan({ activities: [whole(activity)], money: [["A", money]] });
  const frames = [2013, 2014].map((of) => ({
    year: year(of),
    amount: ore(100_000),
    basis: "Aftale",
  }));
  return { ...plan, facts: { priceLevel: year(2013) }, frames, ...more };
}

function told(plan: Plan, more: Partial<CheckInput> = {}): readonly string[] {
  return check(inputOf(plan, more)).findings.map(
    ({ severity, check: of, subject }) => `${severity} ${of} ${subject}`,
  );
}

const sound = { 2013: 10_000, 2014: 20_000 };

describe("amounts", () => {
  test.each<readonly [reason: string, plan: Plan, told: readonly string[]]>([
    ["a sound plan", planOf({}, sound), []],
    ["an open activity without money", planOf({}, {}), ["info no-money A"]],
    ["financed by others", planOf({ financedByOthers: true }, {}), []],
    ["dropped", planOf({ status: "Bortfaldet" }, {}), []],
    [
      "money before its first year",
      planOf({ firstYear: year(2014), lastYear: year(2014) }, sound),
      ["warning money-outside-years A"],
    ],
    [
      "no money in its last year",
      planOf({ firstYear: year(2013), lastYear: year(2014) }, { 2013: 1_000 }),
      ["info money-in-fewer-years A"],
    ],
    [
      "blank and 0 are the same",
      planOf({ firstYear: year(2013), lastYear: year(2013) }, { 2013: 1_000, 2014: 0 }),
      [],
    ],
    [
      "more than frame and carry-over",
      planOf({}, { 2013: 100_001 }),
      ["warning over-allocated 2013"],
    ],
    [
      "carry-over counts",
      planOf(
        {},
        { 2013: 150_000 },
        {
          frames: [
            { year: year(2013), amount: ore(100_000), carriedOver: ore(50_000), basis: "Aftale" },
          ],
        },
      ),
      [],
    ],
    [
      "a year with money and no frame",
      planOf({}, { 2014: 10 }, { frames: [] }),
      ["warning frame-missing 2014"],
    ],
    [
      "parts that are not the total cost",
      planOf({ totalCost: ore(50_000) }, sound, {
        coFunding: [{ activity: id("A"), source: "Fond", amount: ore(10_000), status: "Tilsagn" }],
      }),
      ["warning co-funding-parts A"],
    ],
    [
      "a refused part is no part",
      planOf({ totalCost: ore(30_000) }, sound, {
        coFunding: [{ activity: id("A"), source: "Fond", amount: ore(10_000), status: "Afslag" }],
      }),
      [],
    ],
    [
      "in kind is outside",
      planOf({ totalCost: ore(30_000) }, sound, {
        coFunding: [{ activity: id("A"), source: "fsb", status: "Naturalier" }],
      }),
      [],
    ],
    [
      "money applied for",
      planOf({ totalCost: ore(40_000) }, sound, {
        coFunding: [{ activity: id("A"), source: "Fond", amount: ore(10_000), status: "Ansøgt" }],
      }),
      ["info co-funding-conditional A"],
    ],
    [
      "a price level for some money",
      planOf({ economy: "Løn (2013 p/l)" }, sound, { facts: {} }),
      ["question price-level plan"],
    ],
    ["a price level for the plan", planOf({ economy: "Løn (2013 p/l)" }, sound), []],
    [
      "its own area among the others",
      planOf({ otherAreas: [areaNumber(1), areaNumber(2)] }, sound),
      ["warning own-area A"],
    ],
  ])("%s", (_, plan, expected) => {
    expect(told(plan)).toEqual(expected);
  });

  test("an approved plan may not spend more than its frame", () => {
    expect(
      told(planOf({}, { 2013: 100_001 }), { settings: { fixedValues: false, status: "approved" } }),
    ).toEqual(["error over-allocated 2013"]);
  });

  test("amounts that were not those last approved are listed", () => {
    const approved = planOf({}, { 2013: 10_000, 2014: 15_000 });
    expect(told(planOf({}, sound), { approved })).toEqual(["info changed-since-approved A/2014"]);
  });
});

describe("structure", () => {
  test("blank texts are one task for each activity", () => {
    const plan = aPlan({
      activities: [anActivity("A", 1)],
      frames: {},
      money: [["A", { 2013: 1 }]],
    });
    const tasks = check(inputOf(plan)).findings.filter((each) => each.check === "text-missing");
    expect(tasks.map((each) => sentenceOf(each, da.checks))).toEqual([
      "»Heading of A« mangler Beskrivelse, Målgruppe, Tidsplan, Økonomi, Ansvarlig. Udfyld.",
    ]);
  });

  test("two rows of money for one activity are told, since both count", () => {
    const plan = planOf({}, sound);
    expect(told({ ...plan, funding: [...plan.funding, ...plan.funding] })).toEqual([
      "error double-funding A",
    ]);
  });

  test("two activities of one name in section 10", () => {
    const [a, b] = [whole({ overviewName: "Klub" }), whole({ id: id("B"), overviewName: "klub" })];
    const plan = { ...planOf({}, sound), activities: [a, { ...b, financedByOthers: true }] };
    expect(told(plan)).toEqual(["warning duplicate-overview-name B"]);
  });

  test("filters and protection are mentioned", () => {
    const sheets = [{ sheet: "Ramme", protected: true, filtered: true }];
    expect(told(planOf({}, sound), { sheets })).toEqual([
      "info filtered-rows Ramme",
      "info protected-sheet Ramme",
    ]);
  });

  const problem = (code: InputProblem["code"], more: Partial<InputProblem> = {}): InputProblem => ({
    code,
    table: "funding",
    sheet: "Finansiering",
    cell: "C7",
    column: "2013",
    text: "30.000.",
    suggestion: "30.000",
    ...more,
  });
  test.each<readonly [InputProblem, string]>([
    [problem("strayPoint"), "warning stray-full-stop funding/C7"],
    [problem("textNumber"), "warning text-amount funding/C7"],
    [problem("ambiguousNumber"), "question unclear-amount funding/C7"],
    [problem("negative"), "error negative-amount funding/C7"],
    [problem("negative", { table: "crime" }), "error negative-count crime/C7"],
    [problem("decimals"), "error ore-in-amount funding/C7"],
    [problem("decimals", { table: "crime" }), "error decimal-count crime/C7"],
    [problem("errorValue"), "error error-value funding/C7"],
    [problem("duplicateKey", { table: "crime" }), "error duplicate-offence crime/C7"],
    [problem("duplicateKey", { table: "activities" }), "error duplicate-key activities/C7"],
    [problem("requiredBlank"), "task required-blank funding/C7"],
    [problem("unknownActivity"), "error unknown-activity funding/C7"],
    [problem("notAYear"), "error wrong-type funding/C7"],
  ])("a problem of reading: $code", (one, expected) => {
    expect(told(planOf({}, sound), { problems: [one] })).toEqual([expected]);
  });

  test("a stray full stop is mended with the number it says", () => {
    const { findings } = check(inputOf(planOf({}, sound), { problems: [problem("strayPoint")] }));
    expect(findings[0]?.fix).toEqual([
      { cell: { sheet: "Finansiering", address: "C7" }, from: "30.000.", to: 30_000 },
    ]);
  });
});

describe("crime", () => {
  const offence = (more: Partial<Offence>): Offence => ({
    name: "Indbrud",
    kind: "Reduktion",
    baseline: count(154),
    fixedTargets: new Map(),
    reported: new Map(),
    ...more,
  });
  const percents = [
    { year: year(2013), reduction: points(1000) },
    { year: year(2014), reduction: points(1500) },
  ];
  const crime = (offences: readonly Offence[], more: Partial<Plan> = {}): Plan =>
    planOf({}, sound, { offences, targetPercents: percents, ...more });
  const fixed = (
    a: number,
    b: number,
  ): ReadonlyMap<ReturnType<typeof year>, ReturnType<typeof count>> =>
    new Map([
      [year(2013), count(a)],
      [year(2014), count(b)],
    ]);

  test.each<readonly [reason: string, plan: Plan, told: readonly string[]]>([
    ["sound targets", crime([offence({})]), []],
    [
      "no baseline",
      crime([{ name: "Indbrud", kind: "Reduktion", fixedTargets: new Map(), reported: new Map() }]),
      ["task baseline-missing Indbrud"],
    ],
    [
      "three times the baseline is asked about",
      crime([offence({ reported: fixed(463, 150) })]),
      ["question reported-far-above Indbrud/2013"],
    ],
    ["and not exactly three times", crime([offence({ reported: fixed(462, 150) })]), []],
    [
      "fixed targets that rise again",
      crime([offence({ kind: "Fast tal", fixedTargets: fixed(140, 145) })]),
      ["warning target-order Indbrud/2014"],
    ],
    [
      "a rising goal may rise",
      crime([offence({ kind: "Fast tal", baseline: count(10), fixedTargets: fixed(12, 15) })]),
      [],
    ],
    [
      "percentages that fall",
      crime([offence({})], {
        targetPercents: [
          { year: year(2013), reduction: points(1500) },
          { year: year(2014), reduction: points(1000) },
        ],
      }),
      ["warning percent-order 2014"],
    ],
    [
      "a year without a percentage",
      crime([offence({})], { targetPercents: percents.slice(0, 1) }),
      ["task percent-missing years"],
    ],
    [
      "last year's figures as this year's",
      crime(
        ["A", "B", "C"].map((name, at) => offence({ name, reported: fixed(100 + at, 100 + at) })),
      ),
      ["question reported-as-other-year 2014"],
    ],
    [
      "one offence alone may be the same twice",
      crime([offence({ reported: fixed(100, 100) })]),
      [],
    ],
  ])("%s", (_, plan, expected) => {
    expect(told(plan)).toEqual(expected);
  });

  test("another source within a series is asked about", () => {
    const sources = [
      { offence: "Indbrud", year: year(2013), source: "Politiet, partnerskabsområdet" },
      { offence: "Indbrud", year: year(2014), source: "Danmarks Statistik, kommunen" },
    ];
    expect(told(crime([offence({})]), { sources })).toEqual([
      "question source-changed Indbrud/2014",
    ]);
  });

  const column = (values: readonly number[], typed: boolean): FormulaColumn => ({
    table: "crime",
    column: "target:2013",
    tableName: "TP_Kriminalitet",
    expected: "=[@Baseline]*0.9",
    typedOver: true,
    sheet: "Kriminalitet",
    row: 1,
    firstColumn: 3,
    values,
    formulas: values.map((value) => (typed ? value : "=[@Baseline]*0.9")),
  });
  test("a target typed over the formula and off by one", () => {
    const plan = crime([offence({ at: { sheet: "Kriminalitet", row: 1 } })]);
    const { findings } = check(inputOf(plan, { formulaColumns: [column([138], true)] }));
    expect(
      findings.map(({ check: of, places, fix }) => [of, places[0]?.address, fix?.[0]?.to]),
    ).toEqual([["column-value", "D2", "=[@Baseline]*0.9"]]);
  });
});

describe("formulas are compared parsed", () => {
  test.each([
    ["=SUM( A1:A3 )", "=sum($A$1:$A$3)", true],
    [
      "=[@Ramme]+[@Overført]-[@Afsat]",
      "=TP_Ramme[[#This Row],[Ramme]] + TP_Ramme[[#This Row],[Overført]] - TP_Ramme[[#This Row],[Afsat]]",
      true,
    ],
    ['=[@År]&""', '=[@[År]] & ""', true],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)", true],
    ['=IF(A1="I alt",1,2)', '=IF(A1="i alt",1,2)', false],
    ["=SUM(A1:A3)", "=SUM(A1:A2)", false],
    ["=[@Ramme]-[@Afsat]", "=[@Afsat]-[@Ramme]", false],
    ["=1.50+A1", "=1.5+A1", true],
  ])("%s and %s: %s", (one, other, same) => {
    expect(sameFormula(one, other, "TP_Ramme")).toBe(same);
  });

  test("a changed formula and a number in a formula's place are told where they stand", () => {
    const frames = [2013, 2014].map((of, at) => ({
      year: year(of),
      amount: ore(100_000),
      basis: "Aftale",
      at: { sheet: "Ramme", row: at + 1 },
    }));
    const column: FormulaColumn = {
      table: "frame",
      column: "remaining",
      tableName: "TP_Ramme",
      expected: "=[@Ramme]-[@Afsat]",
      sheet: "Ramme",
      row: 1,
      firstColumn: 4,
      values: [90_000, 80_000],
      formulas: ["=[@Ramme]-1", 80_000],
    };
    const { findings } = check(
      inputOf(planOf({}, sound, { frames }), { formulaColumns: [column] }),
    );
    expect(findings.map(({ check: of, places }) => [of, places[0]?.address])).toEqual([
      ["number-for-formula", "E3"],
      ["changed-formula", "E2"],
    ]);
  });
});

describe("explained deviations", () => {
  const plan = planOf({}, { 2013: 100_001 });
  const [finding] = check(inputOf(plan)).findings;
  const { key, value } = finding ? deviation(finding) : { key: "", value: "" };
  const explained = [{ key, value, reason: "Overført i december", initials: "AB" }];

  test("a finding carries its reason while the figure is the same", () => {
    expect(check(inputOf(plan, { explained })).findings[0]?.explained).toEqual({
      reason: "Overført i december",
      initials: "AB",
    });
  });

  test("it comes back when the figure changes", () => {
    const changed = planOf({}, { 2013: 100_002 });
    expect(check(inputOf(changed, { explained })).findings[0]?.explained).toBeUndefined();
  });
});

test("every check has a sentence in both languages", () => {
  expect(Object.keys(en.checks.found)).toEqual(Object.keys(da.checks.found));
});

test.each([
  [149_000_000, "ore", "1.490.000 kr.", 1_490_000],
  [123_450, "ore", "1.234,50 kr.", 1_234.5],
  [-1_000, "share", "−10 %", -0.1],
  [139, "count", "139", 139],
] as const)("%s %s is written %s and given to programs as %s", (value, unit, shown, plain) => {
  expect(formatFigure(value, unit)).toBe(shown);
  expect(plainFigure(value, unit)).toBe(plain);
});
