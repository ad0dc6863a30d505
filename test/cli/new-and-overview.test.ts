import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  createWorkbook,
  openWorkbook,
  saveWorkbook,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import { edit as editFile, examples, find, folderOfTests, type Ran, run, sheetOf } from "./support";

const copyOf = examples(folderOfTests());

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tryghedsplan-"));
  file = path.join(folder, "plan.xlsx");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const create = (example = "tingbjerg-husum"): Promise<Ran> =>
  run("new", file, "--example", example);

const edit = (change: (model: WorkbookModel) => void): Promise<void> => editFile(file, change);

/** Types into the first row under a header of a sheet. */
function typeUnder(model: WorkbookModel, name: string, header: string, text: string): void {
  const sheet = sheetOf(model, name);
  const { row, column } = find(sheet, header);
  model.type(sheet.id, row + 1, column, text);
}

describe("new and overview on the examples", () => {
  test("the plan of 2013 sums as section 10 says", async () => {
    expect(await create()).toMatchObject({ code: 0, err: "" });
    const { code, out, err } = await run("overview", file, "--format", "json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      years: [2013, 2014, 2015, 2016],
      rows: {
        length: 9,
        "0": { area: 1, activity: "Indbrudsindsats", amounts: { "2013": 40000 } },
      },
      total: { "2013": 1_490_000, "2014": 1_030_000, "2015": 620_000, "2016": 620_000 },
      remaining: { "2013": 510_000, "2014": 970_000, "2015": 1_380_000, "2016": 1_380_000 },
    });
  });

  test("a plan of another shape goes the same way", async () => {
    expect(await create("nordhegnet")).toMatchObject({ code: 0 });
    const { code, out } = await run("overview", file, "--format", "csv");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("Indsatsområde;Aktivitet;2018;2019;2020;2021;2022");
  });

  test("an empty plan is made and read without errors of its own", async () => {
    expect(await run("new", file)).toMatchObject({ code: 0 });
    const { code, out, err } = await run("overview", file, "--format", "json");
    expect([code, JSON.parse(out)]).toMatchObject([0, { rows: [] }]);
    expect(err).toMatch(/^Planen har ingen år\. Skriv Periode fra og Periode til på arket Plan/);
  });

  test("--write puts the table in the file, where it is calculated anew when opened", async () => {
    await copyOf("tingbjerg-husum", file);
    expect(await run("overview", file, "--write")).toMatchObject({ code: 0, err: "" });
    const sheet = sheetOf(openWorkbook(await readFile(file)), "Oversigt");
    const { row, column } = find(sheet, "Resterende beløb pr. år");
    expect([1, 2, 3, 4].map((offset) => sheet.text(row, column + offset))).toEqual([
      "510.000",
      "970.000",
      "1.380.000",
      "1.380.000",
    ]);
  });

  test("writing twice leaves one table", async () => {
    await copyOf("tingbjerg-husum", file);
    await run("overview", file, "--write");
    await run("overview", file, "--write");
    const model = openWorkbook(await readFile(file));
    expect(model.sheets.filter(({ name }) => name.startsWith("Oversigt"))).toHaveLength(1);
  });

  test("without --write the file is not touched", async () => {
    await copyOf("tingbjerg-husum", file);
    const before = await readFile(file);
    await run("overview", file);
    expect(await readFile(file)).toEqual(before);
  });
});

describe("a plan with errors", () => {
  beforeEach(() => copyOf("tingbjerg-husum", file));

  test("an amount that cannot be read is named with its place, and nothing is written", async () => {
    await edit((model) => typeUnder(model, "Finansiering", "2013", "ca. 40 tusind"));
    const before = await readFile(file);
    const { code, err } = await run("overview", file, "--write");
    expect(code).toBe(1);
    expect(err).toMatch(/^Finansiering, celle [A-Z]+\d+.*»ca\. 40 tusind«.*\n$/);
    expect(await readFile(file)).toEqual(before);
  });

  test("a stray full stop is named and never left out of the sums", async () => {
    await edit((model) => typeUnder(model, "Finansiering", "2013", "40.000."));
    const { err, out } = await run("overview", file, "--format", "json");
    expect(err).toMatch(/^Finansiering, celle .*»40\.000\.«.*40\.000/);
    expect(JSON.parse(out)).toHaveProperty(["total", "2013"], 1_490_000);
  });

  test("an id used twice is an error", async () => {
    await edit((model) => {
      const sheet = sheetOf(model, "Aktiviteter");
      const { row, column } = find(sheet, "Id");
      model.type(sheet.id, row + 1, column, sheet.text(row + 2, column));
    });
    const { code, err } = await run("overview", file);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("Aktiviteter");
  });

  test("a year's column that is gone is an error", async () => {
    await edit((model) => typeHeader(model, "Finansiering", "2014", "Andet"));
    const { code, err } = await run("overview", file);
    expect(code).toBe(1);
    expect(err).toContain("2014");
  });
});

function typeHeader(model: WorkbookModel, name: string, header: string, text: string): void {
  const sheet = sheetOf(model, name);
  const { row, column } = find(sheet, header);
  model.type(sheet.id, row, column, text);
}

describe("input that cannot be used", () => {
  test("a file that is not there", async () => {
    expect(await run("overview", file)).toEqual({
      code: 2,
      out: "",
      err: `Filen ${file} findes ikke.\n`,
    });
  });

  test("a file that is no workbook", async () => {
    await writeFile(file, "Dette er ikke en projektmappe.");
    expect(await run("overview", file)).toEqual({
      code: 2,
      out: "",
      err: `${file} er ikke en Excel-projektmappe (.xlsx).\n`,
    });
  });

  test("a workbook without a plan", async () => {
    await writeFile(file, saveWorkbook(createWorkbook()));
    const { code, err } = await run("overview", file);
    expect(code).toBe(2);
    expect(err).toContain("indeholder ingen tryghedsplan");
  });

  test("a file that is there already is replaced only when told so", async () => {
    await writeFile(file, "mit");
    expect(await create()).toMatchObject({ code: 2 });
    expect(await readFile(file, "utf8")).toBe("mit");
    expect(await run("new", file, "--force")).toMatchObject({ code: 0 });
    expect(await run("overview", file)).toMatchObject({ code: 0 });
  });

  test.each([
    [["fjern"], "Kommandoen »fjern« findes ikke"],
    [["new"], "Der mangler et filnavn"],
    [["new", "a.xlsx", "--example", "ukendt"], "nordhegnet, tingbjerg-husum"],
    [["overview", "a.xlsx", "--format", "pdf"], "table, md, html, csv, json"],
    [["overview", "a.xlsx", "--language", "de"], "vælg da eller en"],
    [[], "Brug:"],
  ])("%j is answered in one sentence", async (args, sentence) => {
    const { code, err, out } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  test("English is there for those who ask", async () => {
    const { err } = await run("overview", file, "--language", "en");
    expect(err).toBe(`There is no file ${file}.\n`);
  });

  test("help goes to stdout", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
  });
});
