/**
 * What the command line makes of both examples, kept as files: the saved parts of the workbook, with its generated
 * tables, and what every command prints of it. `UPDATE_GOLDEN=1 npx jest test/golden` writes them anew, for a change
 * that means to change them.
 */
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { folderOfTests, run } from "../cli/support";

const kept = path.resolve("test/golden");
const at = folderOfTests();

/** A part with a line for each element, so that a difference is read as one. */
function linesOfPart(bytes: Uint8Array): string {
  return `${strFromU8(bytes).replaceAll("><", ">\n<")}\n`;
}

function partsOf(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, linesOfPart(bytes)]));
}

function within(folder: string, files: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries(files.map(([name, text]) => [`${folder}/${name}`, text]));
}

/** The files of a folder and what they hold, by their paths inside it. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file): [string, string] => [
        path.relative(folder, file).split(path.sep).join("/"),
        readFileSync(file, "utf8"),
      ]),
  );
}

function keep(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What is printed names the file, which lies in another folder each time. */
async function printed(file: string, ...args: string[]): Promise<string> {
  const { out, err } = await run(...args);
  return `${out}${err}`.replaceAll(JSON.stringify(file), JSON.stringify(path.basename(file)));
}

/** The statistics in a file of one date, since figures are taken to be drawn on the day their file was changed. */
function drawnThatDay(example: string): string {
  const file = at(`${example}.csv`);
  const day = new Date("2026-11-30T12:00:00Z");
  copyFileSync(path.join(kept, `${example}.csv`), file);
  utimesSync(file, day, day);
  return file;
}

async function madeOf(example: string): Promise<Record<string, string>> {
  const file = at(`${example}.xlsx`);
  await run("new", file, "--example", example);
  await run("overview", file, "--write");
  const parts = partsOf(file);
  const statistics = drawnThatDay(example);
  const texts = {
    "overview.json": await printed(file, "overview", file, "--format", "json"),
    "check.json": await printed(file, "check", file, "--json"),
    "import.json": await printed(file, "import", file, statistics, "--json", "--write"),
  };
  const withFigures = Object.entries(partsOf(file)).filter(([name, text]) => parts[name] !== text);
  return {
    ...texts,
    ...within("workbook", Object.entries(parts)),
    ...within("changed-by-import", withFigures),
  };
}

test.each(["tingbjerg-husum", "nordhegnet"])(
  "%s becomes the workbook, the findings, the overview and the proposal it always became",
  async (example) => {
    const folder = path.join(kept, example);
    const made = await madeOf(example);
    if (process.env["UPDATE_GOLDEN"] !== undefined) keep(folder, made);
    const before = filesIn(folder);
    expect(Object.keys(made).toSorted()).toEqual(Object.keys(before).toSorted());
    for (const [name, text] of Object.entries(made))
      expect([name, text]).toEqual([name, before[name]]);
  },
);
