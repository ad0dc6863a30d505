/** Tables people paste and type are recognised whatever their headers are called, and found among other things. */
import { findTables } from "../../src/checks/recognise/find-tables";
import { recognise } from "../../src/checks/recognise/table-case";
import { check } from "../../src/checks/run";
import { workOf } from "../import/work";
import { cellsOf, withTable, workbook } from "./support/small-workbook";

describe("what a rectangle is", () => {
  test.each([
    [
      "an area table",
      "Indsats- område|Aktivitet|Finansiering 2013|Finansiering 2014\n3|Dialog|30000|30000\nI alt||30000|30000",
      "area",
    ],
    [
      "with leftover markup",
      "<b>Indsats-område</b>|<b>Aktivitet</b>|<b>Finansiering 2013</b>\n4|Forløb|40.000\n<b>I alt</b>||<b>40.000</b>",
      "area",
    ],
    [
      "section 10",
      "Indsatsområde|Aktivitet|Finansiering 2013\n1|Lys|340000\n2|Presse|450000\nI alt||790000\nResterende beløb pr. år||1210000",
      "overview",
    ],
    ["a typed list of years", "|2013|2014\nLys|340|\nPresse|450|450\nSum|790|450", "overview"],
    ["targets", "Gerningstype|Baseline (2012)|Måltal 2013\nIndbrud|154|139 (-10 %)", "targets"],
  ])("%s", (_, text, kind) => {
    expect(recognise(cellsOf(text))?.kind).toBe(kind);
  });

  test.each([
    ["a phone list", "Navn|Telefon\nAnna|12345678"],
    ["a calendar", "Møde|Dato\nStyregruppe|maj 2013"],
    ["one line", "Aktivitet|2013"],
  ])("%s is no table of the plan's kinds", (_, text) => {
    expect(recognise(cellsOf(text))).toBeUndefined();
  });
});

test("tables are found among other things on a sheet, side by side and with their titles", () => {
  const sheet = cellsOf(
    [
      "Notat til mødet|||||",
      "|||||",
      "Beløb i t.kr.|||||",
      "Aktivitet|2013|2014||Aktivitet|2013",
      "A|10|20||C|1",
      "B|5|||D|2",
      "I alt|15|20||I alt|3",
      "|||||",
      "Gerningstype|Baseline (2012)|Måltal 2013|||",
      "Indbrud|154|139 (-10 %)|||",
    ].join("\n"),
  );
  const found = findTables({ sheet: "Ark", row: 0, column: 0, values: sheet });
  expect(found.map(({ row, column, values }) => [row, column, values.length])).toEqual([
    [2, 0, 5],
    [3, 4, 4],
    [8, 0, 2],
  ]);
  const verdicts = found.map((table) => ({ ...table, verdict: "unasked" as const }));
  expect(check(workbook({}, { tables: verdicts })).findings).toEqual([]);
});

const findingsIn = (text: string) => check(withTable("unasked", text)).findings;

test.each(["Ramme for borgerdeltagelse", "Overført til akutpulje", "Afsatte midler til lys"])(
  "an activity called %s is a row of the sum",
  (name) => {
    expect(findingsIn(`Aktivitet|2013\n${name}|100\nLys|50\nI alt|150`)).toEqual([]);
    expect(findingsIn(`Aktivitet|2013\n${name}|100\nLys|50\nI alt|50`)).toHaveLength(1);
  },
);

describe("a sheet on which every row may begin a table", () => {
  const shapes: Readonly<Record<string, (at: number) => readonly (string | number)[]>> = {
    "years beside numbers": (at) => [at, 2013, 5, 6],
    "dates before words": (at) => [`${1 + (at % 28)}-01-2013`, "x", 5],
    "years with gaps between": (at) => [2013, "", 2013 + (at % 2), "", 2014, "", 2013],
  };

  test.each(Object.entries(shapes))(
    "is gone through in steps that grow as it does: %s",
    (_, row) => {
      const stepsOver = (rows: number): number => {
        const values = Array.from({ length: rows }, (_, at) => row(at));
        const { steps } = workOf(() => findTables({ sheet: "Ark1", row: 0, column: 0, values }));
        return steps;
      };
      expect(stepsOver(4_000)).toBeLessThan(5 * stepsOver(1_000));
    },
  );

  test("a list of numbers by year is no table, and the table below it is found", () => {
    const list = Array.from({ length: 300 }, (_, at) => [at, 2013, 5]);
    const table = [
      ["", ""],
      ["Aktivitet", "2013"],
      ["Lys", "340000"],
      ["Presse", "450000"],
    ];
    const found = findTables({ sheet: "Ark1", row: 0, column: 0, values: [...list, ...table] });
    expect(found.map(({ row }) => row)).toEqual([301]);
  });
});
