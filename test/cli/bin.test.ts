/** The built command, as `npx tryghedsplan` runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "tryghedsplan-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve("bin/tryghedsplan.js"), ...args],
    { encoding: "utf8", cwd: folder },
  );
  return { code: status, out: stdout, err: stderr };
}

test("the built command makes a plan and prints its overview from any folder", () => {
  expect(run("new", "plan.xlsx", "--example", "tingbjerg-husum")).toEqual({
    code: 0,
    out: "plan.xlsx er oprettet.\n",
    err: "",
  });
  const { code, out, err } = run("overview", "plan.xlsx", "--format", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ total: { "2013": 1_490_000 } });
});

test("a file that is not there ends with code 2 and one sentence", () => {
  expect(run("overview", "mangler.xlsx")).toEqual({
    code: 2,
    out: "",
    err: "Filen mangler.xlsx findes ikke.\n",
  });
});

test("the built command checks a plan, functions included", () => {
  run("new", "tjek.xlsx", "--example", "nordhegnet");
  const { code, out, err } = run("check", "tjek.xlsx", "--json");
  expect({ code, err, files: JSON.parse(out) as unknown }).toEqual({
    code: 0,
    err: "",
    files: [{ file: "tjek.xlsx", findings: [] }],
  });
});
