/** However large an input is and whatever it holds, the work on it grows as it does. */
import type { Grid } from "../../src/import/grid";
import { propose } from "../../src/import/propose";
import { splitText } from "../../src/import/split-text";
import { inOneGo } from "../../src/import/in-one-go";
import { plan } from "./laws";
import { watched, workOf } from "./work";

const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Grids of so many times the same. */
const grids: Readonly<Record<string, (count: number) => Grid>> = {
  "tables below each other": (count) =>
    times(count, (at) => [
      ["Gerningstype", String(2012 + (at % 4)), "2016"],
      ["Indbrud", String(at), "1.234,5"],
      [],
    ]).flat(),
  "tables of a territory each": (count) =>
    times(count, (at) => [
      ["Område", "Gerningstype", String(2012 + (at % 4)), "2016"],
      [`Kvarter ${at}`, "Indbrud", String(at), "7"],
      [],
    ]).flat(),
  "rows that say the same": (count) => [
    ["Gerningstype", "2012", "2013"],
    ...times(count, () => ["Indbrud", "5", "7"]),
  ],
  "columns of years": (count) => [
    ["Gerningstype", ...times(count, (at) => String(2012 + (at % 5)))],
    ["Indbrud", ...times(count, String)],
  ],
  "columns of words with years below": (count) => [
    ...times(10, () => times(count, () => "a")),
    times(count, (at) => String(2012 + (at % 5))),
  ],
  "columns beside which notes stand": (count) => [
    ["Gerningstype", ...times(count, (at) => String(2012 + (at % 5)))],
    ["Indbrud", ...times(count, String)],
    ["Note", ...times(count, () => "x")],
  ],
};

it.each(Object.entries(grids))(
  "cells of %s are looked at as often as there are more",
  (_, make) => {
    const [few, many] = [100, 800].map((count) => {
      const { grid, looks } = watched(make(count));
      propose({ kind: "grid", grid }, plan);
      return looks();
    });
    expect(few).toBeGreaterThan(100);
    expect(many).toBeLessThan(9 * (few ?? 0));
  },
);

it.each(Object.entries(grids))("steps over %s grow as their number", (_, make) => {
  const [few, many] = [100, 800].map(
    (count) => workOf(() => propose({ kind: "grid", grid: make(count) }, plan)).steps,
  );
  expect(many).toBeLessThan(9 * (few ?? 0));
});

it("territories that are added up are gone through once", () => {
  const long = (count: number): Grid => [
    ["Område", "Gerningstype", "Tid", "Antal"],
    ...times(count, (at) => {
      const territory = `Lindevang ${at.toString(2).replaceAll("0", "-").replaceAll("1", "/")}`;
      return ["2013", "2013K1"].map((period) => [territory, "Indbrud", period, String(at)]);
    }).flat(),
  ];
  const [few, many] = [200, 1_600].map(
    (count) =>
      workOf(() =>
        propose({ kind: "grid", grid: long(count) }, plan, new Map([["territory", "sum"]])),
      ).steps,
  );
  expect(many).toBeLessThan(9 * (few ?? 0));
});

it.each([
  ["codes after each other", "1 ".repeat(50_000)],
  ["stars", `${"*".repeat(100_000)}x`],
])("a label of %s names nothing", (_, label) => {
  const grid = [
    ["Gerningstype", "2012", "2013"],
    ["Indbrud", "154", "139"],
    [label, "5", "7"],
  ];
  const { taken, unplaced } = propose({ kind: "grid", grid }, plan);
  expect(taken.map(({ count }) => count)).toEqual([154, 139]);
  expect(unplaced).toEqual([label.trim()]);
});

it("a title names a territory however far away the name ends", () => {
  const grid = [
    [`By: Aarhus${" ".repeat(50_000)}C`],
    ["Gerningstype", "2012", "2013"],
    ["Indbrud", "154", "139"],
  ];
  expect(propose({ kind: "grid", grid }, plan).questions.map(({ code }) => code)).toEqual([
    "territory",
  ]);
});

it("a cell of prose is no figure, however it begins", () => {
  const words = " er taget fra politiets opgørelse".repeat(50);
  const text = ["139", "-", ".", "=1", "#"].map((start) => `${start}${words}`).join("\t");
  const { fates } = propose(
    {
      kind: "text",
      text: `Gerningstype\t${[12, 13, 14, 15, 16].map((at) => `20${at}`).join("\t")}\nIndbrud\t${text}\nTyverier\t1\t2\t3\t4\t5`,
    },
    plan,
  );
  expect(
    fates[1]?.slice(1).map((fate) => (fate.kind === "left" ? fate.reason : fate.kind)),
  ).toEqual(["notANumber", "notANumber", "notANumber", "startsLikeFormula", "excelError"]);
});

it("a letter to quote nothing with is found in one look at a text that holds nearly all", () => {
  const letters = times(6_000, (at) => String.fromCharCode(0xe000 + at)).join("");
  const text = `"${"a;b\n".repeat(5_000)}${letters}`;
  const searched = jest.spyOn(String.prototype, "includes");
  const { rows, quotesLeftOpen } = inOneGo(splitText(text));
  expect(searched.mock.calls.length).toBeLessThan(100);
  searched.mockRestore();
  expect(quotesLeftOpen).toBe(true);
  expect(rows).toHaveLength(5_001);
});
