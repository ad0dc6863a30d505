/** The TRYG functions in workbooks the command line opens: their values are calculated, never taken over. */
import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "@tryghedsplan/workbench/engine";
import { edit, examples, find, folderOfTests, printed, run, sheetOf } from "./support";

const at = folderOfTests();
const file = at("plan.xlsx");
const copyOf = examples(at);

/** The remembered results of a sheet's formulas made wrong, as an older calculation would have left them. */
async function makeStale(result: string, stale: string): Promise<void> {
  const parts = unzipSync(await readFile(file));
  let changed = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(bytes);
    const pattern = new RegExp(`(<f[^>]*>[^<]*TRYG[^<]*</f>)<v>${result}</v>`, "g");
    parts[name] = strToU8(
      xml.replace(pattern, (_, formula: string) => {
        changed += 1;
        return `${formula}<v>${stale}</v>`;
      }),
    );
  }
  expect(changed).toBeGreaterThan(0);
  await writeFile(file, zipSync(parts));
}

beforeEach(() => copyOf("nordhegnet", file));

test("a remembered result that is out of date is calculated anew, and so is what is made of it", async () => {
  await run("overview", file, "--write");
  await edit(file, (model) => {
    const notes = model.addSheet("Egne tal");
    model.type(notes.id, 0, 0, "=TRYG.MÅLTAL(250;7%)");
    model.type(notes.id, 1, 0, "=A1*1000");
  });
  // Saved by something that does not know the functions: an error stands for their results.
  await run("overview", file, "--write");
  const saved = sheetOf(openWorkbook(await readFile(file)), "Egne tal");
  expect([saved.cell(0, 0).value, saved.cell(1, 0).value]).toEqual([233, 233_000]);
  await makeStale("233", "999");
  expect(sheetOf(openWorkbook(await readFile(file)), "Egne tal").cell(0, 0).value).toBe(999);
  await run("overview", file, "--write");
  const again = sheetOf(openWorkbook(await readFile(file)), "Egne tal");
  expect([again.cell(0, 0).value, again.cell(1, 0).value]).toEqual([233, 233_000]);
});

/** An amount of the plan written as a function instead of as a number. */
const withFunction = (formula: string): Promise<void> =>
  edit(file, (model) => {
    const sheet = sheetOf(model, "Finansiering");
    const { row, column } = find(sheet, "2018");
    model.type(sheet.id, row + 1, column, formula);
  });

test("overview and check see the value of an amount that is a function", async () => {
  await withFunction('=TRYG.BELØB("1,5 mio. kr.")');
  const { out, err } = await run("overview", file, "--format", "csv");
  expect(err).toBe("");
  expect(out.split("\n")[1]).toMatch(/;1500000;/);
  const [checked] = printed((await run("check", file, "--json")).out);
  expect(checked?.findings.map(({ check }) => check)).not.toContain("error-value");
});

test("an error of a function is found at its cell", async () => {
  await withFunction("=TRYG.MÅLTAL(-1;10%)");
  const { code, out } = await run("check", file, "--json");
  expect(code).toBe(1);
  expect(printed(out)[0]?.findings).toContainEqual(
    expect.objectContaining({ check: "error-value", sheet: "Finansiering", cell: "D4" }),
  );
});
