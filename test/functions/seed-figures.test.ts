import type { FunctionId } from "../../src/functions/catalogue";
import { overviewTable } from "../../src/plan/overview";
import { toKroner } from "../../src/plan/money";
import { functionsHelp } from "../../src/text/da/functions-help";
import { functionsHelp as englishHelp } from "../../src/text/en/functions-help";
import { createPlan } from "../../src/workbook/make/create-plan";
import { createWorkbook } from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { seedNames, seedPlan } from "../plan/seed-files";
import { call, workbookWithFunctions, one, sentenceOf } from "./support";

const reductions = [0.1, 0.15, 0.2, 0.25];
const targets: readonly (readonly [string, number, readonly number[]])[] = [
  ["Indbrud", 154, [139, 131, 123, 116]],
  ["Tyverier", 462, [416, 393, 370, 347]],
  ["Vold/Trusler", 65, [59, 55, 52, 49]],
  ["Hærværk", 73, [66, 62, 58, 55]],
  ["Narkotika", 20, [18, 17, 16, 15]],
  ["Chikane", 32, [29, 27, 26, 24]],
];

test.each(targets)("the targets of %s from %i are %j", (_offence, baseline, expected) => {
  expect(call("TARGET", baseline, [reductions])).toEqual([expected]);
});

test("a column of baselines against a row of reductions is the whole table of section 3", () => {
  const baselines = targets.map(([, baseline]) => [baseline]);
  expect(call("TARGET", baselines, [reductions])).toEqual(
    targets.map(([, , expected]) => expected),
  );
});

test("250 at 7 % is 233 and 45 at 30 % is 32", () => {
  expect([one("TARGET", 250, 0.07), one("TARGET", 45, 0.3)]).toEqual([233, 32]);
});

test.each([
  [139, 1, "Opfyldt"],
  [130, 1.6, "Opfyldt"],
  [146, 8 / 15, "Delvist opfyldt"],
  [154, 0, "Ikke opfyldt"],
  [160, -0.4, "Negativ udvikling"],
])("%i burglaries in 2013 are %d of the way: %s", (actual, share, status) => {
  expect(one("ACHIEVEMENT", 154, 139, actual)).toBe(share);
  expect(one("TARGETSTATUS", 154, 139, actual)).toBe(status);
});

test("goals that should rise are mirrored, a kept level is reached or not", () => {
  expect(one("ACHIEVEMENT", 60, 80, 75)).toBe(0.75);
  expect(one("TARGETSTATUS", 60, 80, 75)).toBe("Delvist opfyldt");
  expect(one("TARGETSTATUS", 60, 80, 50)).toBe("Negativ udvikling");
  expect([one("TARGETSTATUS", 20, 20, 20), one("TARGETSTATUS", 20, 20, 21)]).toEqual([
    "Opfyldt",
    "Ikke opfyldt",
  ]);
  expect(sentenceOf(one("ACHIEVEMENT", 20, 20, 18))).toMatch(
    /^Måltallet er det samme som baseline/,
  );
});

test.each([null, ""])("a missing figure (%j) is #N/A, or Mangler tal", (blank) => {
  expect(one("ACHIEVEMENT", 154, 139, [[blank]])).toEqual({
    error: "#N/A",
    message: "Regnestykket mangler anmeldte.",
  });
  expect(one("TARGETSTATUS", 154, 139, [[blank]])).toBe("Mangler tal");
  expect(one("CHANGE", 154, [[blank]])).toMatchObject({ error: "#N/A" });
});

/** Excel on the web hands a blank over as null, older desktops as 0; the way to tell them apart is an empty text. */
const withBlank: readonly (readonly [
  what: string,
  id: FunctionId,
  args: (blank: unknown) => readonly unknown[],
  asNull: unknown,
  asZero: unknown,
])[] = [
  ["a frame", "REMAINING", (blank) => [[[blank]], [[40]]], -40, -40],
  ["an amount of the funding", "REMAINING", (blank) => [100, [[blank, 40]]], 60, 60],
  ["a reported figure", "TARGETSTATUS", (blank) => [154, 139, [[blank]]], "Mangler tal", "Opfyldt"],
  ["a reported figure", "ACHIEVEMENT", (blank) => [154, 154 / 2, [[blank]]], "#N/A", 2],
  ["a reported figure", "CHANGE", (blank) => [154, [[blank]]], "#N/A", -1],
  ["a baseline", "TARGET", (blank) => [[[blank]], 0.1], "#N/A", 0],
  ["a part", "SUMDEVIATION", (blank) => [1_003, [[600], [400], [blank]], 2], 0, 0],
  [
    "a part that would be rounded",
    "SUMDEVIATION",
    (blank) => [1_004, [[600], [400], [blank]], 2],
    1,
    0,
  ],
  ["a unit", "SUMDEVIATION", (blank) => [9, [[4]], [[blank]]], 5, 5],
  ["an amount in words", "AMOUNT", (blank) => [[[blank]]], "", 0],
  ["an amount", "PRICELEVEL", (blank) => [[[blank]], 2013, 2014, [[2013, 2014, 0.1]]], "", 0],
  ["a year", "PRICELEVEL", (blank) => [5, [[blank]], 2014, [[2013, 2014, 0.1]]], "#N/A", "#N/A"],
  [
    "a row of rates",
    "PRICELEVEL",
    (blank) => [
      100,
      2013,
      2014,
      [
        [blank, blank, blank],
        [2013, 2014, 0.1],
      ],
    ],
    110,
    110,
  ],
];
const codeOf = (shown: ReturnType<typeof one>) => (typeof shown === "object" ? shown.error : shown);

test.each(withBlank)("%s of %s that is blank", (_what, id, args, asNull, asZero) => {
  expect(codeOf(one(id, ...args(null)))).toBe(asNull);
  expect(codeOf(one(id, ...args("")))).toBe(asNull);
  expect(codeOf(one(id, ...args(0)))).toBe(asZero);
});

test.each([null, 0, ""])(
  "the overview is the same whether its blanks arrive as null, 0 or empty text (%j)",
  (blank) => {
    const table = call(
      "OVERVIEW",
      [
        ["Id", "Indsatsområde", "Aktivitet", "Navn i oversigt", "Status"],
        ["A", 1, "Lys", blank, blank],
        ["B", blank, "Skole", "Det gode valg", "Godkendt"],
        [blank, blank, blank, blank, blank],
      ],
      [
        ["Id", "2013", "2014"],
        ["A", 340_000, blank],
        ["B", blank, 20_000],
        [blank, blank, blank],
      ],
      [
        ["År", "Ramme", "Overført"],
        [2013, 2_000_000, blank],
        [blank, blank, blank],
      ],
    );
    expect(table).toEqual([
      ["Indsatsområde", "Aktivitet", "Finansiering 2013", "Finansiering 2014"],
      [1, "Lys", 340_000, ""],
      ["", "Det gode valg", "", 20_000],
      ["", "I alt", 340_000, 20_000],
      ["", "Resterende beløb pr. år", 1_660_000, ""],
    ]);
  },
);

test("what is left out is missing, or not there at all", () => {
  expect(codeOf(one("ACHIEVEMENT", 154, 139, null))).toBe("#N/A");
  expect(codeOf(one("TARGETSTATUS", 154, 139, null))).toBe("Mangler tal");
  expect(one("SUMDEVIATION", 9, [[4]], null)).toBe(5);
  expect(one("REMAINING", 100)).toBe(100);
});

test("725 against the six targets of 2013 is rounding, 1.490.000 against 1.460.000 is not", () => {
  expect(
    one(
      "SUMDEVIATION",
      725,
      targets.map(([, , [first]]) => [first]),
      1,
    ),
  ).toBe(0);
  expect(one("SUMDEVIATION", 1_490_000, [[1_460_000]])).toBe(30_000);
  expect(one("SUMDEVIATION", 1_490, [[600], [450], [400], [null]], 1)).toBe(38);
});

test.each([
  ["1.490.000", 1_490_000],
  ["30.000.", 30_000],
  ["1,5 mio. kr.", 1_500_000],
  ["40.000,-", 40_000],
  ["1.234,50-", -1_234.5],
  ["", ""],
])("the amount %j is %j", (text, expected) => {
  expect(one("AMOUNT", text)).toBe(expected);
});

test("what may be two amounts is asked about, with the text and its place", () => {
  expect(call("AMOUNT", [["40.000", "12.34"]])).toEqual([
    [
      40_000,
      {
        error: "#VALUE!",
        message:
          'Argumentet tekst, række 1, kolonne 2: "12.34" kan læses på flere måder. Er punktummet et decimalkomma, eller mangler der cifre?',
      },
    ],
  ]);
});

test("rates are multiplied and rounded once, and a missing one is named by its year", () => {
  const rates = [
    [2013, 2014, 0.018],
    ["", "", ""],
    [2014, 2015, 0.021],
  ];
  expect(one("PRICELEVEL", 40_000, 2013, 2015, rates)).toBe(41_575.12);
  expect(one("PRICELEVEL", 40_000, 2013, 2016, rates)).toEqual({
    error: "#N/A",
    message: "Der mangler en sats, som fører videre fra 2015.",
  });
  expect(sentenceOf(one("PRICELEVEL", 40_000, 41_275, 2014, rates))).toMatch(
    /^Argumentet fra_år: Det ligner en dato/,
  );
});

test.each([
  [
    "two frames against three columns",
    [[1, 2]],
    [[1, 2, 3]],
    /har 1 række og 3 kolonner og passer ikke til 2 rammer/,
  ],
  [
    "frames in a column against a square block",
    [[1], [2]],
    [
      [1, 2],
      [3, 4],
    ],
    /kan ikke ses, om årene går på tværs/,
  ],
  [
    "a block of frames",
    [
      [1, 2],
      [3, 4],
    ],
    [[1]],
    /^Argumentet ramme har 2 rækker og 2 kolonner/,
  ],
])("%s do not fit, and the sentence says so", (_case, frame, funding, sentence) => {
  expect(sentenceOf(one("REMAINING", frame, funding))).toMatch(sentence);
});

test("frames in a column take funding whose years go across or down", () => {
  expect(
    call(
      "REMAINING",
      [[100], [200]],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ),
  ).toEqual([[91], [188]]);
  expect(
    call(
      "REMAINING",
      [[100], [200]],
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ),
  ).toEqual([[94], [185]]);
});

test.each(seedNames)(
  "OVERSIGT of %s from its sheets is the plan's section-10 table",
  async (name) => {
    const plan = seedPlan(name);
    const model = createWorkbook();
    const office = await officeInNode(model);
    await office.Excel.run((context) => createPlan(context, plan));
    const book = await workbookWithFunctions(model);
    const sheet = model.addSheet("Eget ark");
    model.transact("person", () =>
      model.type(
        sheet.id,
        0,
        0,
        "=TRYG.OVERSIGT(TP_Aktiviteter[#Alle];TP_Finansiering[#Alle];TP_Ramme[#Alle])",
      ),
    );
    await book.settled();
    const table = overviewTable(plan);
    const amounts = (of: ReadonlyMap<number, Parameters<typeof toKroner>[0]>) =>
      table.years.map((year) => {
        const amount = of.get(year);
        return amount === undefined ? "" : toKroner(amount);
      });
    const expected = [
      ["Indsatsområde", "Aktivitet", ...table.years.map((year) => `Finansiering ${String(year)}`)],
      ...table.rows.map((row) => [row.area ?? "", row.name, ...amounts(row.amounts)]),
      ["", "I alt", ...amounts(table.total)],
      ["", "Resterende beløb pr. år", ...amounts(table.remaining)],
    ];
    const area = { row: 0, column: 0, rows: expected.length, columns: table.years.length + 2 };
    const [spilled] = model.sheets.filter(({ id }) => id === sheet.id);
    expect(spilled?.cells(area).map((row) => row.map(({ value }) => value ?? ""))).toEqual(
      expected,
    );
  },
);

test("the seed's overview has the document's totals, and money without an activity is an error", () => {
  const activities = [
    ["Id", "Indsatsområde", "Aktivitet", "Navn i oversigt", "Status"],
    ["A", 1, "Lys", "", ""],
    ["B", 1, "Skole", "Det gode valg", "Bortfaldet"],
  ];
  const funding = [
    ["Id", "2013", 2014],
    ["A", 340_000, null],
    ["B", 1, 1],
    [null, null, 0],
  ];
  expect(
    call("OVERVIEW", activities, funding, [
      ["År", "Ramme"],
      [2013, 2_000_000],
    ]),
  ).toEqual([
    ["Indsatsområde", "Aktivitet", "Finansiering 2013", "Finansiering 2014"],
    [1, "Lys", 340_000, ""],
    ["", "I alt", 340_000, 0],
    ["", "Resterende beløb pr. år", 1_660_000, ""],
  ]);
  expect(sentenceOf(one("OVERVIEW", activities, [...funding, ["C", 5, 5]], null))).toMatch(
    /^Argumentet finansiering, række 5, kolonne 1: Aktiviteten C står ikke blandt/,
  );
});

test("every worked example of the help shows what it says", async () => {
  const model = createWorkbook();
  const office = await officeInNode(model);
  await office.Excel.run((context) => createPlan(context, seedPlan("tingbjerg-husum")));
  const book = await workbookWithFunctions(model);
  const examples = [functionsHelp, englishHelp].flatMap((help) =>
    Object.values(help).flatMap((each) => each.examples),
  );
  const sheet = model.addSheet("Eksempler");
  model.transact("person", () =>
    examples.forEach(({ formula }, index) => model.type(sheet.id, index * 3, 0, formula)),
  );
  await book.settled();
  const shown = examples.map((_example, index) => sheet.text(index * 3, 0));
  expect(shown).toEqual(examples.map(({ shows }) => shows));
});
