/** A table with a column of every kind of value needs its declaration and its help, and no other code. */
import type * as helpModule from "../../../src/text/da/help";
import type * as sheetsModule from "../../../src/workbook/schema/sheets";
import type * as everythingModule from "../everything-table";
import * as codecs from "../../../src/plan/tables/codecs";
import { cellsOf } from "../../../src/plan/tables/row";
import { openWorkbook, saveWorkbook, type WorkbookModel } from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { locate } from "../../../src/workbook/find/locate";
import { createPlan } from "../../../src/workbook/make/create-plan";
import { headerRow } from "../../../src/workbook/schema/looks";
import type { ReadProblem } from "../../../src/workbook/read/snapshot";
import { survey } from "../../../src/workbook/find/survey";
import { readRows } from "../../../src/workbook/read/table-reader";
import { seedPlan } from "../../plan/seed-files";
import { contents, emptyWorkbook, sheetNamed } from "../support";
import { everything } from "../everything-table";

jest.mock("../../../src/workbook/schema/sheets", () => {
  const actual = jest.requireActual<typeof sheetsModule>("../../../src/workbook/schema/sheets");
  const { everything: table } = jest.requireActual<typeof everythingModule>("../everything-table");
  const sheet = { key: "everything", title: "Alting", tables: [table] };
  return {
    ...actual,
    sheetKeys: [...actual.sheetKeys, sheet.key],
    sheetDefinitions: [...actual.sheetDefinitions, sheet],
    allSheetDefinitions: [...actual.allSheetDefinitions, sheet],
    placedTables: [...actual.placedTables, { sheet, table }],
  };
});
jest.mock("../../../src/text/da/help", () => {
  const { help } = jest.requireActual<typeof helpModule>("../../../src/text/da/help");
  const { everything: table } = jest.requireActual<typeof everythingModule>("../everything-table");
  const columns = Object.fromEntries(table.inOrder.map(({ key }) => [key, `Hjælp til ${key}.`]));
  return {
    help: {
      ...help,
      sheets: { ...help.sheets, everything: "Alt, hvad en celle kan holde." },
      columns: { ...help.columns, everything: columns },
    },
  };
});

/** What a person types under each header. */
const typed: Readonly<Record<string, string | number>> = {
  Tekst: "00123",
  "Lang tekst": "Penge afsat 12-13",
  Niveau: "markant",
  Beløb: 450_000,
  Antal: 154,
  År: 2014,
  Dato: 41_395,
  Procent: 0.125,
  Andel: 1.5,
  Nr: 7,
  Indsatsområde: 3,
  Områder: "1, 5",
  Id: "A99",
  Aktivitet: "a1",
  Status: "i gang",
  "Ja/nej": "Ja",
  Værdi: "Efter aftale",
  "Beløb 2013": 20_000,
  "Beløb 2016": 0,
};

const read = {
  text: "00123",
  longText: "Penge afsat 12-13",
  chosenText: "markant",
  kroner: 45_000_000,
  count: 154,
  year: 2014,
  date: "2013-05-01",
  percent: 1250,
  share: 15_000,
  areaNumber: 7,
  area: 3,
  areaList: [1, 5],
  activityId: "A99",
  activity: "A1",
  word: "I gang",
  yesNo: true,
  byRow: "Efter aftale",
  inYear: new Map([
    [2013, 2_000_000],
    [2016, 0],
  ]),
};

async function rowsIn(model: WorkbookModel) {
  const { Excel } = await officeInNode(model);
  const located = await Excel.run(async (context) => locate(await survey(context)));
  const table = [...located.tables.values()].find(({ sheetName }) => sheetName === "Alting");
  const problems: ReadProblem[] = [];
  const named = { activity: () => codecs.activity.readText("A1"), hasArea: () => true };
  return { rows: readRows(everything, table, { problems, named }), problems };
}

const firstRow = headerRow + 1;
const headersIn = (model: WorkbookModel) => contents(model, "Alting")[headerRow] ?? [];

/** A workbook made with the table among the others, and with a row that a person has typed in it. */
async function typedWorkbook(): Promise<WorkbookModel> {
  const { model, run } = await emptyWorkbook();
  await run((context) => createPlan(context, seedPlan("tingbjerg-husum")));
  const sheet = sheetNamed(model, "Alting");
  const headers = headersIn(model);
  model.transact("person", () => {
    for (const [header, value] of Object.entries(typed)) {
      const column = headers.indexOf(header);
      const area = { row: firstRow, column, rows: 1, columns: 1 };
      model.write(sheet.id, { area, contents: [[value]] });
    }
  });
  return model;
}

let made: WorkbookModel;
beforeAll(async () => {
  made = await typedWorkbook();
});

test("every kind of value has a column in the table", () => {
  const declared = new Set(everything.inOrder.map(({ codec }) => codec.kind));
  const kinds = Object.values(codecs).flatMap((codec) => ("kind" in codec ? [codec.kind] : []));
  expect([...declared].sort()).toEqual([...new Set([...kinds, "word"])].sort());
});

test("what is typed in it is read, and read the same when the file has been saved and opened", async () => {
  const { rows, problems } = await rowsIn(made);
  expect(problems).toEqual([]);
  expect(rows).toEqual([{ ...read, at: { sheet: "Alting", row: firstRow } }]);

  const reopened = await rowsIn(openWorkbook(saveWorkbook(made)));
  expect(reopened).toEqual({ rows, problems });
});

test("a row that was read is written as it was typed", async () => {
  const { rows } = await rowsIn(made);
  const written = rows.map((row) =>
    [...cellsOf(everything, row)].map(([key, content]) => [
      key as string,
      "text" in content ? content.text : content.number,
    ]),
  );
  const byKey = everything.inOrder.flatMap(({ key, header, perYear }) =>
    perYear === true
      ? [2013, 2016].map((year) => [
          `${key}:${year}`,
          typed[header.replace("{year}", String(year))],
        ])
      : [[key, typed[header]]],
  );
  // Words and ids are written as the plan has them.
  const asPlanned = new Map([...byKey.map(([key, value]) => [key, value] as const)]);
  asPlanned.set("activity", "A1").set("word", "I gang").delete("double");
  expect(written).toEqual([[...asPlanned]]);
});

test("each column has its help, and lets only its own kind be typed", () => {
  const { validations } = sheetNamed(made, "Alting");
  const ruleOf = (key: string) =>
    validations.find(({ rule }) => rule.prompt?.message === `Hjælp til ${key}.`)?.rule;
  for (const { key, codec, computed } of everything.inOrder) {
    const { kind } = codec.validation;
    const expected = computed !== undefined ? "any" : codec.list === undefined ? kind : "list";
    expect([key, ruleOf(key)?.type]).toEqual([key, expected]);
  }
});

test("its cells have the format of their kind, and its formula is calculated", () => {
  const sheet = sheetNamed(made, "Alting");
  const headers = headersIn(made);
  for (const { key, header, codec, perYear, computed } of everything.inOrder) {
    if (computed !== undefined || perYear === true) continue;
    const column = headers.indexOf(header);
    expect([key, sheet.cell(firstRow, column).format.numberFormat ?? "General"]).toEqual([
      key,
      codec.numberFormat,
    ]);
  }
  expect(contents(made, "Alting")[firstRow]?.[headers.indexOf("Det dobbelte")]).toBe(900_000);
});

test("what does not fit a kind is named at its cell, and nothing is read in its place", async () => {
  const model = openWorkbook(saveWorkbook(made));
  const sheet = sheetNamed(model, "Alting");
  const headers = headersIn(model);
  const misfits: readonly (readonly [string, string | number, string])[] = [
    ["Beløb", "mange", "notANumber"],
    ["Antal", 1.5, "decimals"],
    ["År", 13, "notAYear"],
    ["Dato", "snart", "notADate"],
    ["Procent", 10, "notAPercent"],
    ["Områder", "nord", "notAreas"],
    ["Status", "Måske", "notAWord"],
    ["Ja/nej", "måske", "notYesNo"],
  ];
  model.transact("person", () => {
    for (const [header, value] of misfits) {
      const area = { row: firstRow, column: headers.indexOf(header), rows: 1, columns: 1 };
      model.write(sheet.id, { area, contents: [[value]] });
    }
  });
  const { rows, problems } = await rowsIn(model);
  expect(problems.map(({ column, code }) => [column, code])).toEqual(
    misfits.map(([header, , code]) => [header, code]),
  );
  const [row] = rows;
  for (const key of ["kroner", "count", "year", "date", "percent", "areaList", "word", "yesNo"])
    expect(row).not.toHaveProperty(key);
});
