/** `import`: what would become of a file of police statistics, and what is written of it. */
import { readFile, writeFile } from "node:fs/promises";
import { createWorkbook, openWorkbook, saveWorkbook } from "@tryghedsplan/workbench/engine";
import { officeInNode } from "@tryghedsplan/workbench/node";
import { xlsxFile } from "../import/xlsx-file";
import { contents } from "../workbook/support";
import { edit, find, folderOfTests, run, sheetOf } from "./support";

const at = folderOfTests();
const [seed, plan, statistics] = [at("seed.xlsx"), at("plan.xlsx"), at("statistik.csv")];

beforeAll(async () => {
  await run("new", seed, "--example", "tingbjerg-husum");
});
beforeEach(async () => {
  await writeFile(plan, await readFile(seed));
});

interface PrintedImport {
  readonly taken: readonly unknown[];
  readonly left: readonly unknown[];
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly blocked: string | null;
}

async function given(text: string | Uint8Array, file = statistics): Promise<void> {
  await writeFile(file, text);
}

async function json(...args: string[]) {
  const { code, out, err } = await run("import", plan, statistics, "--json", ...args);
  return { code, err, ...(JSON.parse(out) as PrintedImport) };
}

const table = "Gerningstype;2012;2013\nIndbrud;154;146*\nTyverier;470;12.34\nChikane;32;\n";
const rowsOf = async (name: string) => contents(openWorkbook(await readFile(plan)), name).slice(2);

describe("for programs", () => {
  test("every cell is taken or left, with its place from 1", async () => {
    await given(table);
    const before = await readFile(plan);
    const { code, taken, left, questions, blocked } = await json();
    expect(code).toBe(0);
    expect(taken).toEqual([
      { offence: "Indbrud", period: "2012", count: 154, flags: ["baseline"], row: 2, column: 2 },
      { offence: "Indbrud", period: "2013", count: 146, flags: ["provisional"], row: 2, column: 3 },
      { offence: "Chikane", period: "2012", count: 32, flags: ["baseline"], row: 4, column: 2 },
    ]);
    expect(left).toEqual([
      { row: 3, column: 2, text: "470", reason: "asked" },
      { row: 3, column: 3, text: "12.34", reason: "asked" },
      { row: 4, column: 3, text: "", reason: "blank" },
    ]);
    expect(questions).toEqual([
      {
        id: "fullStopNumbers",
        text: "Er punktummet i »12.34« sat forkert, så tallet skal læses uden det?",
        choices: ["leave", "withoutFullStop"],
      },
      {
        id: "baselineChanged:Tyverier",
        text: "Baseline for Tyverier er 462 i planen og 470 for 2012 i filen: skal den ændres, så alle måltal flytter sig?",
        choices: ["leave", "take"],
      },
    ]);
    expect(blocked).toBeNull();
    expect(await readFile(plan)).toEqual(before);
  });

  test("quarters keep their own periods", async () => {
    await given("Gerningstype;2013K1;2013K2;2013K3;2013K4\nIndbrud;30;40;40;36\n");
    const { taken } = await json();
    expect(taken).toMatchObject([
      { period: "2013K1", count: 30 },
      { period: "2013K2", count: 40 },
      { period: "2013K3", count: 40 },
      { period: "2013K4", count: 36 },
    ]);
  });

  test("what is blocked says by what, and is not written", async () => {
    await given("Vi ses på torsdag.\nVenlig hilsen\n");
    const before = await readFile(plan);
    const { code, err, taken, blocked } = await json("--write");
    expect([code, blocked, taken]).toEqual([2, "noTable", []]);
    expect(err).toBe(
      `${statistics}: Der er ikke nogen tabel med tal i det indsatte, og intet er ændret.\n`,
    );
    expect(await readFile(plan)).toEqual(before);
  });
});

describe("written", () => {
  test("figures stand on Kriminalitet and their source on Anmeldelser, a changed baseline apart", async () => {
    await given(table);
    const { code, err } = await run("import", plan, statistics, "--write");
    expect(code).toBe(0);
    expect(err).toMatch(/^2 spørgsmål er ikke besvaret.*\n$/);
    const [header = [], ...crime] = await rowsOf("Kriminalitet");
    const named = (name: string) => crime.find(([first]) => first === name) ?? [];
    expect(named("Indbrud")[header.indexOf("Anmeldt 2013")]).toBe(146);
    expect(named("Tyverier")[header.indexOf("Baseline")]).toBe(462);
    expect(named("Tyverier")[header.indexOf("Anmeldt 2013")]).toBe("");
    expect(
      (await rowsOf("Anmeldelser")).map(([name, year, count, , source, provisional]) => [
        name,
        year,
        count,
        source,
        provisional,
      ]),
    ).toEqual([
      ["Gerningstype", "År", "Antal", "Kilde", "Foreløbig"],
      ["Indbrud", 2012, 154, "statistik.csv", "Nej"],
      ["Indbrud", 2013, 146, "statistik.csv", "Ja"],
      ["Chikane", 2012, 32, "statistik.csv", "Nej"],
    ]);
  });

  test("again, nothing is written twice", async () => {
    await given(table);
    await run("import", plan, statistics, "--write");
    const before = await readFile(plan);
    const { code, out } = await run("import", plan, statistics, "--write");
    expect([code, out]).toEqual([0, expect.stringContaining("Alt var på plads.")]);
    expect(await readFile(plan)).toEqual(before);
  });

  test("the workbook is whole: formulas follow, and check finds nothing new", async () => {
    await given("Gerningstype;2013\nIndbrud;146\n");
    const found = async () => (await run("check", plan, "--json")).out;
    const before = await found();
    await run("import", plan, statistics, "--write");
    expect(await found()).toBe(before);
    const [header = [], indbrud = []] = await rowsOf("Kriminalitet");
    expect(indbrud[header.indexOf("Status")]).toBe("Delvist opfyldt");
  });

  test("a protected sheet is refused, and the file is as before", async () => {
    const model = openWorkbook(await readFile(plan));
    const office = await officeInNode(model);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Kriminalitet").protection.protect();
      await context.sync();
    });
    await writeFile(plan, saveWorkbook(model));
    const before = await readFile(plan);
    await given(table);
    const { code, err } = await run("import", plan, statistics, "--write");
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]*Kriminalitet[^\n]*\n$/);
    expect(await readFile(plan)).toEqual(before);
  });

  test("a plan with an error on Kriminalitet is not written", async () => {
    await edit(plan, (model) => {
      const crime = sheetOf(model, "Kriminalitet");
      const { row, column } = find(crime, "Indbrud");
      model.type(crime.id, row, column + 2, "ca. 150");
    });
    const before = await readFile(plan);
    await given(table);
    const { code, err } = await run("import", plan, statistics, "--write");
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*Kriminalitet[^\n]*ca\. 150[^\n]*\n$/);
    expect(await readFile(plan)).toEqual(before);
  });
});

describe("for people", () => {
  test("figures with what the plan holds, what is left and why, and what is asked", async () => {
    await given(table);
    const { out } = await run("import", plan, statistics);
    expect(out.replace(`${statistics} til ${plan}`, "statistik.csv til plan.xlsx")).toBe(
      `statistik.csv til plan.xlsx

3 tal kan bruges:
  Gerningstype  År    Antal   Nu  Sted                Bemærkning
  ────────────  ────  ─────  ───  ──────────────────  ────────────
  Indbrud       2012    154  154  række 2, kolonne 2  baselineåret
  Indbrud       2013    146       række 2, kolonne 3  foreløbigt
  Chikane       2012     32   32  række 4, kolonne 2  baselineåret

3 celler er ikke brugt:
  Der er spurgt om det, og indtil du svarer, bruges det ikke.
    række 3, kolonne 2: 470
    række 3, kolonne 3: 12.34
  Cellen er tom, og et tal i planen røres ikke af en tom celle.
    række 4, kolonne 3

Det, der spørges om her, er ikke brugt:
  Er punktummet i »12.34« sat forkert, så tallet skal læses uden det?
  Baseline for Tyverier er 462 i planen og 470 for 2012 i filen: skal den ændres, så alle måltal flytter sig?
`,
    );
  });

  test("a reason with many cells names the first of them", async () => {
    const rows = Array.from({ length: 20 }, (_, row) => `Andet ${String(row)};7`);
    await given(["Gerningstype;2013", "Indbrud;146", ...rows].join("\n"));
    expect((await run("import", plan, statistics)).out).toContain("    … og 35 mere\n");
  });

  test("in English", async () => {
    await given(table);
    const { out } = await run("import", plan, statistics, "--language", "en");
    expect(out).toContain("3 figures can be used:");
  });
});

describe("files of other kinds", () => {
  test("an .xlsx file is read", async () => {
    const file = at("statistik.xlsx");
    await given(
      xlsxFile({
        sheets: [
          {
            name: "Tal",
            rows: [
              ["Gerningstype", 2013],
              ["Indbrud", 146],
            ],
          },
        ],
      }),
      file,
    );
    const { code, out } = await run("import", plan, file, "--json");
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { taken: [{ count: 146, row: 2, column: 2 }] },
    ]);
  });

  test("a damaged one is said to be so", async () => {
    const file = at("statistik.xlsx");
    await given(Buffer.from("PK\u0003\u0004 and no more"), file);
    const { code, err } = await run("import", plan, file);
    expect([code, err]).toEqual([
      2,
      `${file}: Filen er beskadiget: åbn og gem den i Excel, og vælg den igen.\n`,
    ]);
  });
});

describe("what cannot be used is said in one sentence", () => {
  const sentence = async (...args: string[]) => {
    const { code, out, err } = await run("import", ...args);
    return [code, out, err];
  };
  const two = "Angiv to filer: planen og filen med politiets tal, fx plan.xlsx statistik.csv.\n";

  test.each([[[plan]], [[plan, statistics, statistics]]])("not two files", async (files) => {
    expect(await sentence(...files)).toEqual([2, "", two]);
  });

  test("no statistics", async () => {
    const file = at("nowhere.csv");
    expect(await sentence(plan, file)).toEqual([2, "", `Filen ${file} findes ikke.\n`]);
  });

  test("no workbook", async () => {
    await given(table);
    expect(await sentence(statistics, statistics)).toEqual([
      2,
      "",
      `${statistics} er ikke en Excel-projektmappe (.xlsx).\n`,
    ]);
  });

  test("no plan in it", async () => {
    await given(table);
    const file = at("other.xlsx");
    await given(saveWorkbook(createWorkbook()), file);
    const [code, , err] = await sentence(file, statistics);
    expect([code, err]).toEqual([2, expect.stringMatching(/indeholder ingen tryghedsplan/)]);
  });

  test("nothing of use", async () => {
    await given("Gerningstype;2013\nFærdselsuheld;9\n");
    const [code, , err] = await sentence(plan, statistics, "--write");
    expect([code, err]).toEqual([
      2,
      `Ingen af tallene i ${statistics} kan bruges i planen, og intet er ændret.\n`,
    ]);
  });

  test("an option it has not", async () => {
    expect(await sentence(plan, statistics, "--force")).toEqual([
      2,
      "",
      "Valget --force findes ikke her: kør tryghedsplan --help.\n",
    ]);
  });
});
