/** `check`: the findings of the pane on files, for people and for programs. */
import { readFile, writeFile } from "node:fs/promises";
import { createWorkbook, openWorkbook, saveWorkbook } from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { rememberVerdict } from "../../src/workbook/checking/verdicts";
import { ofTingbjergHusum } from "../checks/seed-findings";
import { edit, find, folderOfTests, type Printed, printed, run, sheetOf } from "./support";

const at = folderOfTests();
const [seed, other, spoiled] = [at("seed.xlsx"), at("other.xlsx"), at("spoiled.xlsx")];

beforeAll(async () => {
  await run("new", seed, "--example", "tingbjerg-husum");
  await run("overview", seed, "--write");
  await run("new", other, "--example", "nordhegnet");
});

async function json(
  ...files: string[]
): Promise<{ code: number; err: string; files: readonly Printed[] }> {
  const { code, out, err } = await run("check", "--json", ...files);
  return { code, err, files: printed(out) };
}

/** The seed with an amount too large, a typed total and a pasted table whose own sum is wrong. */
async function spoil(): Promise<void> {
  await writeFile(spoiled, await readFile(seed));
  await edit(spoiled, (model) => {
    const frame = sheetOf(model, "Ramme");
    const granted = find(frame, "Afsat");
    model.type(frame.id, granted.row + 1, granted.column, "1.460.000");
    const funding = sheetOf(model, "Finansiering");
    const year = find(funding, "2014");
    model.type(funding.id, year.row + 1, year.column, "30.000.");
    const pasted = model.addSheet("Fra mail");
    const rows = [
      ["Aktivitet", "2013"],
      ["Lys", "10"],
      ["Klub", "20"],
      ["I alt", "31"],
    ];
    rows.forEach((row, down) =>
      row.forEach((text, across) => model.type(pasted.id, down, across, text)),
    );
  });
}

describe("for programs", () => {
  test("the plan of 2013 has the findings the pane has, and no errors", async () => {
    const { code, err, files } = await json(seed);
    expect([code, err]).toEqual([0, ""]);
    expect(files.map(({ file }) => file)).toEqual([seed]);
    expect(files[0]?.findings.map(({ check, severity }) => `${severity} ${check}`)).toEqual(
      ofTingbjergHusum.map(([finding]) => finding.split(" ").slice(0, 2).join(" ")),
    );
    expect(files[0]?.findings[0]).toEqual({
      check: "frame-basis",
      severity: "warning",
      sheet: "Ramme",
      cell: "F4",
      message:
        "Rammen for 2013, 2014, 2015, 2016 har intet bevillingsgrundlag. Skriv, hvor beløbet er bevilget.",
    });
    expect(files[0]?.findings.at(-1)).toMatchObject({
      check: "stated-share",
      stated: 0.3333,
      computed: 0.34,
    });
  });

  test("the invented plan has none, and an answer all the same", async () => {
    expect(await json(other)).toEqual({ code: 0, err: "", files: [{ file: other, findings: [] }] });
  });

  test("errors are at their cells, in kroner, and end with code 1", async () => {
    await spoil();
    const { code, files } = await json(spoiled);
    expect(code).toBe(1);
    const { findings } = files[0] ?? { findings: [] };
    expect(findings.find(({ check }) => check === "column-value")).toMatchObject({
      severity: "error",
      sheet: "Ramme",
      cell: "D4",
      stated: 1_460_000,
      computed: 1_490_000,
      difference: -30_000,
      message:
        "2013: cellen viser 1.460.000 kr., men planen giver 1.490.000 kr. Sæt formlen ind igen.",
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        check: "table-total",
        severity: "error",
        sheet: "Fra mail",
        cell: "B4",
        stated: 31,
        computed: 30,
        difference: 1,
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ check: "stray-full-stop", sheet: "Finansiering", cell: "E4" }),
    );
  });

  test("many files are answered in order, and one that cannot be used does not stop the others", async () => {
    await spoil();
    const [missing, foreign] = [at("mangler.xlsx"), at("andet.xlsx")];
    await writeFile(foreign, saveWorkbook(createWorkbook()));
    const { code, err, files } = await json(other, missing, spoiled, foreign, seed);
    expect(code).toBe(2);
    expect(files.map(({ file }) => file)).toEqual([other, spoiled, seed]);
    expect(err).toBe(
      `Filen ${missing} findes ikke.\n${foreign} indeholder ingen tryghedsplan: opret en med tryghedsplan new, eller åbn den i Excel og vælg Opret plan.\n`,
    );
  });

  test("nothing but unusable files is an empty answer", async () => {
    expect(await json(at("a.xlsx"), at("b.xlsx"))).toMatchObject({ code: 2, files: [] });
  });

  test("what was said of a table in the pane holds here", async () => {
    await spoil();
    const model = openWorkbook(await readFile(spoiled));
    const office = await officeInNode(model);
    const id = "Fra mail/overview/2013/lys";
    await office.Excel.run((context) => rememberVerdict(context, { id }, "ignored"));
    await writeFile(spoiled, saveWorkbook(model));
    const { files } = await json(spoiled);
    expect(files[0]?.findings.map(({ sheet }) => sheet)).not.toContain("Fra mail");
  });
});

describe("for people", () => {
  test("an empty result says what was looked at", async () => {
    expect(await run("check", other)).toEqual({
      code: 0,
      out: `${other}: Alt stemmer.\nKontrolleret: 8 rækker, 111 summer, 40 måltal og 8 tekster. Tabeller på arkene: 0.\n`,
      err: "",
    });
  });

  test("findings stand in a table under how many there are, most serious first", async () => {
    await spoil();
    const { code, out } = await run("check", spoiled);
    expect(code).toBe(1);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/: \d+ fejl, \d+ advarsler, 1 spørgsmål, 5 opgaver, 5 oplysninger$/);
    expect(lines[1]).toMatch(/^Alvor\s+Sted\s+Angivet\s+Beregnet\s+Forskel\s+Kontrolpunkt$/);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Fejl\s+Ramme!D4\s+1\.460\.000 kr\.\s+1\.490\.000 kr\.\s+−30\.000 kr\.\s+2013: cellen viser/,
      ),
    );
    expect(out).toContain("En tabel er kun kontrolleret i sig selv");
    expect(lines.findIndex((line) => line.startsWith("Fejl"))).toBeLessThan(
      lines.findIndex((line) => line.startsWith("Advarsel")),
    );
  });

  test("several files are told one after the other, in English for those who ask", async () => {
    const { out } = await run("check", seed, other, "--language", "en");
    expect(out).toContain(`${seed}: 1 warning, 1 question, 5 tasks, 5 for information\nSeverity`);
    expect(out).toContain(`\n\n${other}: `);
  });
});

test("the files are never written", async () => {
  const before = await readFile(seed);
  await run("check", seed);
  expect(await readFile(seed)).toEqual(before);
});

test.each([
  [["check"], "Der mangler et filnavn"],
  [["check", "a.xlsx", "--write"], "--write findes ikke"],
])("%j is answered in one sentence", async (args, sentence) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("one forgotten cell in the last row of a sheet changes no other finding", async () => {
  const file = at("stray.xlsx");
  await writeFile(file, await readFile(seed));
  await edit(file, (model) => {
    const notes = model.addSheet("Noter");
    model.type(notes.id, 0, 0, "Husk at ringe til BCØ");
    model.type(notes.id, 1_048_575, 5, "x");
  });
  const [before, after] = [await json(seed), await json(file)];
  expect(after.err).toBe("");
  const others = after.files[0]?.findings.filter((each) => each.check !== "sheet-read-in-part");
  expect(others).toEqual(before.files[0]?.findings);
});
