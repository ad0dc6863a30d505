/** The command line run in a folder of its own, and workbooks that people have worked in meanwhile. */
import { mkdtempSync, rmSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";
import {
  openWorkbook,
  saveWorkbook,
  type Sheet,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(...args: string[]): Promise<Ran> {
  const texts = { out: "", err: "" };
  const code = await main(args, {
    seedsFolder: path.resolve("seeds"),
    out: (text) => (texts.out += text),
    err: (text) => (texts.err += text),
  });
  return { code, ...texts };
}

/** A folder for the tests of a file, removed after them; gives the path of a file in it. */
export function folderOfTests(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), "tryghedsplan-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}

/** Opens the file, lets someone work in it, and saves it. */
export async function edit(file: string, change: (model: WorkbookModel) => void): Promise<void> {
  const model = openWorkbook(await readFile(file));
  change(model);
  await writeFile(file, saveWorkbook(model));
}

export function sheetOf(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Where this text stands on the sheet. */
export function find(sheet: Sheet, text: string): { row: number; column: number } {
  const area = sheet.usedArea(true);
  for (let row = 0; area && row < area.row + area.rows; row += 1)
    for (let column = 0; column < area.column + area.columns; column += 1)
      if (sheet.cell(row, column).value === text) return { row, column };
  throw new Error(`Nowhere on ${sheet.name}: ${text}`);
}

/** A file as `check --json` prints it. */
export interface Printed {
  readonly file: string;
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly stated?: number;
    readonly computed?: number;
    readonly difference?: number;
    readonly message: string;
  }[];
}

export const printed = (out: string): readonly Printed[] => JSON.parse(out) as readonly Printed[];

/** Makes copies of the files that \`new\` makes of the examples, each made once. */
export function examples(folder: (name: string) => string) {
  const made = new Map<string, Promise<string>>();
  const make = async (example: string): Promise<string> => {
    const file = folder(`${example}-made.xlsx`);
    await run("new", file, "--example", example);
    return file;
  };
  return async (example: string, file: string): Promise<void> => {
    const original = made.get(example) ?? make(example);
    made.set(example, original);
    await copyFile(await original, file);
  };
}
