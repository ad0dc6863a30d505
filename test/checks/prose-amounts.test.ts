/** Amounts in Danish texts: which years the words give them, and what is told when Finansiering says otherwise. */
import fc from "fast-check";
import { inputOf } from "../../src/checks/input";
import { proseAmounts, readAmounts } from "../../src/checks/prose/prose-amounts";
import { check } from "../../src/checks/run";
import type { Plan } from "../../src/plan/types";
import { anActivity, aPlan, id, ore, year } from "../plan/build";

/** `220.000: 2013; …`, with `=` before amounts over several years together and `?` for what can be read both ways. */
function told(text: string): string {
  return proseAmounts(text)
    .map(({ amount, years, spread }) => {
      const mark = years.length < 2 || spread === "each" ? "" : spread === "total" ? "=" : "?";
      return `${mark}${amount / 100}: ${years.join(" ")}`.trim();
    })
    .join("; ");
}

test.each([
  ["220.000 kr. i 2013 og 180.000 kr. i 2014.", "220000: 2013; 180000: 2014"],
  ["20.000 kr. i hhv. 2013 til 2016", "20000: 2013 2014 2015 2016"],
  ["Støtte på 200.000 kr. i hhv. 2013 og 2014 til husleje", "200000: 2013 2014"],
  [
    "Der afsættes årligt fra 2013-2016 450.000 kr. (2013 p/l) til løn",
    "450000: 2013 2014 2015 2016",
  ],
  ["150.000 kr. til løn, 12 timer om ugen, hvert år i 2013-2016.", "150000: 2013 2014 2015 2016"],
  [
    "Årligt 20.000 kr. i perioden 2013-2016 til beboernes egne tiltag",
    "20000: 2013 2014 2015 2016",
  ],
  ["40.000 kr. i 2013 til tryk samt møde.", "40000: 2013"],
  ["40.000 kr. til fyraftensmøde i 2013", "40000: 2013"],
  ["I 2013 går 40.000 kr. til tryk", "40000: 2013"],
  [
    "Årligt fra 2019-2021 180.000 kr. og 120.000 kr. i 2022 til honorar.",
    "180000: 2019 2020 2021; 120000: 2022",
  ],
  [
    "200.000 kr. i 2018, 400.000 kr. årligt fra 2019–2021 og 200.000 kr. i 2022.",
    "200000: 2018; 400000: 2019 2020 2021; 200000: 2022",
  ],
  ["220.000 og 180.000 kr. i hhv. 2013 og 2014", "220000: 2013; 180000: 2014"],
  ["20.000 kr. i 2013 og i 2014", "20000: 2013 2014"],
  ["I alt 400.000 kr. i 2013-2014", "=400000: 2013 2014"],
  ["400.000 kr. i 2013-2014", "?400000: 2013 2014"],
  [
    "Samlet udgift er 1 mio. kr. Partnerskabet betaler 1/3, svarende til 340.000 kr., i 2013.",
    "1000000:; 340000: 2013",
  ],
  ["Beløbet er kr. 40.000 i 2013", "40000: 2013"],
  ["1,5 mio. kr. i 2015", "1500000: 2015"],
  ["450 t.kr. i 2015", "450000: 2015"],
  ["30.000. kr. i 2014", "30000: 2014"],
  ["Forløbet følger skoleåret 2013/14 og har 100 deltagere i 2013.", ""],
  ["25 timer om ugen og 10 workshops i 2013-2016", ""],
])("%s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("1,5 mio. kr. stands for half of its last digit to either side", () => {
  expect(proseAmounts("1,5 mio. kr. i 2015")[0]?.unit).toBe(100_000 * 100);
});

const figures = (amounts: ReturnType<typeof proseAmounts>): unknown =>
  amounts.map(({ amount, years, at }) => [amount, years, at]);

test("the commonest texts are read the same with and without the grammar", () => {
  const part = fc.tuple(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.integer({ min: 2010, max: 2030 }),
  );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(", ", " og ", " samt ", ", og "),
      (parts, between) => {
        const text = parts
          .map(([kroner, of]) => `${kroner.toLocaleString("da-DK")} kr. i ${of}`)
          .join(between);
        expect(figures(proseAmounts(`${text}.`))).toEqual(figures(readAmounts(`${text}.`)));
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

test("a text that is nearly one of them is read as the grammar reads it", () => {
  const word = fc.constantFrom(
    ...["40.000", "800", "1.23", "4000", "20.000.", "40.000 kr. i 2013", " kr.", " i ", "2014"],
    ...["-2016", "/15", ", ", " og ", " samt ", " ", ",", "10 kr. i 2015", " til løn", "\u00a0"],
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join("");
      expect({ text, read: figures(proseAmounts(text)) }).toEqual({
        text,
        read: figures(readAmounts(text)),
      });
    }),
    { seed: 2, numRuns: 2_000 },
  );
});

interface Case {
  readonly text: string;
  readonly money: Readonly<Record<number, number>>;
  readonly totalCost?: number;
  readonly coFunding?: number;
}

function planWith({ text, money, totalCost, coFunding }: Case): Plan {
  const plan = aPlan({ activities: [anActivity("A", 1)], money: [["A", money]] });
  const [activity] = plan.activities;
  return {
    ...plan,
    activities: activity
      ? [
          {
            ...activity,
            economy: text,
            ...(totalCost !== undefined && { totalCost: ore(totalCost) }),
          },
        ]
      : [],
    coFunding:
      coFunding === undefined
        ? []
        : [{ activity: id("A"), source: "En fond", amount: ore(coFunding), status: "Tilsagn" }],
  };
}

function proseFindings(one: Case): readonly string[] {
  return check(inputOf(planWith(one)))
    .findings.filter(({ family }) => family === "prose")
    .map(
      ({ severity, words, figures }) =>
        `${severity} ${words.year ?? ""} ${figures?.stated ?? ""} ${figures?.computed ?? ""}`,
    );
}

test.each<readonly [reason: string, one: Case, told: readonly string[]]>([
  [
    "agreeing amounts",
    { text: "220.000 kr. i 2013 og 180.000 kr. i 2014", money: { 2013: 220_000, 2014: 180_000 } },
    [],
  ],
  [
    "an explicit year with one reading contradicts",
    { text: "220.000 kr. i 2013", money: { 2013: 200_000 } },
    ["error 2013 22000000 20000000"],
  ],
  [
    "money the table has not",
    { text: "40.000 kr. i 2014", money: { 2013: 40_000 } },
    ["error 2014 4000000 0"],
  ],
  [
    "each of several years is held against the table",
    { text: "20.000 kr. i hhv. 2013 og 2014", money: { 2013: 20_000, 2014: 30_000 } },
    ["error 2014 2000000 3000000"],
  ],
  [
    "a total over years",
    { text: "I alt 400.000 kr. i 2013-2014", money: { 2013: 200_000, 2014: 200_000 } },
    [],
  ],
  [
    "a total over years that is not the sum",
    { text: "I alt 500.000 kr. i 2013-2014", money: { 2013: 200_000, 2014: 200_000 } },
    ["error  50000000 40000000"],
  ],
  [
    "two readings are a question",
    { text: "300.000 kr. i 2013-2014", money: { 2013: 200_000, 2014: 200_000 } },
    ["question  30000000 "],
  ],
  [
    "total cost explains",
    {
      text: "Anlægget koster 900.000 kr. i 2013",
      money: { 2013: 400_000 },
      totalCost: 900_000,
      coFunding: 500_000,
    },
    [],
  ],
  [
    "co-funding explains",
    {
      text: "200.000 kr. i 2013, og en fond giver 90.000 kr.",
      money: { 2013: 200_000 },
      coFunding: 90_000,
    },
    [],
  ],
  [
    "an amount that is nothing known is asked about",
    { text: "200.000 kr. i 2013. Dertil 70.000 kr.", money: { 2013: 200_000 } },
    ["question  7000000 "],
  ],
  [
    "two amounts of one year together",
    { text: "30.000 kr. i 2013 til tryk og 20.000 kr. i 2013 til møder", money: { 2013: 50_000 } },
    [],
  ],
  [
    "a part of an amount",
    { text: "50.000 kr. i 2013, heraf 20.000 kr. i 2013 til møder", money: { 2013: 50_000 } },
    [],
  ],
  [
    "a rounded amount meets the table",
    { text: "0,2 mio. kr. i 2013", money: { 2013: 240_000 } },
    [],
  ],
  [
    "a rounded amount too far away",
    { text: "0,2 mio. kr. i 2013", money: { 2013: 260_000 } },
    ["error 2013 20000000 26000000"],
  ],
  [
    "years outside the plan's columns",
    { text: "I 2011 blev der brugt 50.000 kr.", money: { 2013: 40_000 } },
    [],
  ],
])("%s", (_, one, expected) => {
  expect(proseFindings(one)).toEqual(expected);
});

test("swapped digits are recognised in a text too", () => {
  const plan = planWith({ text: "45.000 kr. i 2013", money: { 2013: 54_000 } });
  const [finding] = check(inputOf(plan)).findings.filter((each) => each.check === "prose-year");
  expect(finding?.figures?.because).toEqual({ kind: "figure", slip: { kind: "swappedDigits" } });
  expect(plan.years).toContain(year(2013));
});
