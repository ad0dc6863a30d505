/** A finding that somebody has explained keeps its reason while its figure is the one that was explained. */
import { deviation, type DeviationValue, isSameValue } from "../../src/checks/deviation";
import { check } from "../../src/checks/run";
import { workbook } from "./support/small-workbook";

const input = workbook({ Finansiering: [{ 2013: 100_001 }] });
const [finding] = check(input).findings;
const { key, value } = finding ? deviation(finding) : { key: "", value: "" };
const explained = [{ key, value, reason: "Overført i december", initials: "AB" }];

test("a finding carries its reason while the figure is the same", () => {
  expect(check({ ...input, explained }).findings[0]?.explained).toEqual({
    reason: "Overført i december",
    initials: "AB",
  });
});

test("it comes back when the figure changes", () => {
  const changed = workbook({ Finansiering: [{ 2013: 100_002 }] }, { explained });
  expect(check(changed).findings[0]?.explained).toBeUndefined();
});

test("a count with decimals is kept as Danes write it", () => {
  const value = [
    { unit: "ore", figure: 2_000_000 },
    { unit: "count", figure: 37.5 },
  ] as const;
  expect(deviation({ code: "shared-post", subject: "Tovholder", value }).value).toBe(
    "20.000 kr. · 37,5",
  );
});

const kroner = (stated: number, computed: number): DeviationValue => [
  { unit: "ore", figure: stated },
  { unit: "ore", figure: computed },
];

describe("what was explained is known again however it is written", () => {
  test.each<readonly [kept: string, value: DeviationValue]>([
    ["1.460.000 kr. · 1.490.000 kr.", kroner(146_000_000, 149_000_000)],
    ["1460000 · 1490000", kroner(146_000_000, 149_000_000)],
    ["1.460.000,00 kr. · 1,49 mio. kr.", kroner(146_000_000, 149_000_000)],
    ["-20.000 kr. · 0 kr.", kroner(-2_000_000, 0)],
    ["−20.000 kr. · 0,00 kr.", kroner(-2_000_000, 0)],
    [
      "33,33 % · 34 %",
      [
        { unit: "share", figure: 3_333 },
        { unit: "share", figure: 3_400 },
      ],
    ],
    [
      "33,33 pct. · 34,0 %",
      [
        { unit: "share", figure: 3_333 },
        { unit: "share", figure: 3_400 },
      ],
    ],
    [
      "1.138 · 139",
      [
        { unit: "count", figure: 1_138 },
        { unit: "count", figure: 139 },
      ],
    ],
    [
      "1138 · 139",
      [
        { unit: "count", figure: 1_138 },
        { unit: "count", figure: 139 },
      ],
    ],
    ["400.000 kr.", [{ unit: "ore", figure: 40_000_000 }]],
    [
      "20.000 kr. · 37,5",
      [
        { unit: "ore", figure: 2_000_000 },
        { unit: "count", figure: 37.5 },
      ],
    ],
    ["2013, 2014 · 2", ["2013, 2014", { unit: "count", figure: 2 }]],
    ["30.000.", ["30.000."]],
    ["–", []],
  ])("»%s«", (kept, value) => {
    expect(isSameValue(kept, value)).toBe(true);
  });

  // What earlier versions wrote.
  test.each<readonly [kept: string, value: DeviationValue]>([
    [
      "20.000 kr. · 37.5",
      [
        { unit: "ore", figure: 2_000_000 },
        { unit: "count", figure: 37.5 },
      ],
    ],
    ["146000000/149000000", kroner(146_000_000, 149_000_000)],
    [
      "3333/3400",
      [
        { unit: "share", figure: 3_333 },
        { unit: "share", figure: 3_400 },
      ],
    ],
    ["2013, 2014/2", ["2013, 2014", { unit: "count", figure: 2 }]],
    ["#REF!/", ["#REF!"]],
    ["/", []],
  ])("»%s«, as earlier versions wrote it", (kept, value) => {
    expect(isSameValue(kept, value)).toBe(true);
  });
});

test.each<readonly [kept: string, value: DeviationValue]>([
  ["1.460.000 kr. · 1.490.000 kr.", kroner(146_000_001, 149_000_000)],
  ["1.460.000 kr. · 1.490.000 kr.", [{ unit: "ore", figure: 146_000_000 }]],
  ["1.460.000 kr.", kroner(146_000_000, 149_000_000)],
  ["146000000/149000000", kroner(14_600_000_000, 14_900_000_000)],
  ["139", [{ unit: "count", figure: 138 }]],
  ["10 %", [{ unit: "count", figure: 10 }]],
  ["i fjor", [{ unit: "count", figure: 0 }]],
  ["2013", ["2014"]],
  ["–", kroner(0, 0)],
  ["", []],
])("»%s« is another value", (kept, value) => {
  expect(isSameValue(kept, value)).toBe(false);
});
