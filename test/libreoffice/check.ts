/**
 * The workbooks as LibreOffice calculates them, against the plan's exact arithmetic: both examples through the command
 * line, and plans of 1, 2 and 2.000 activities and offences, so that every formula of the schema meets every size.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { exampleNames, readExample } from "../../src/cli/examples";
import { main } from "../../src/cli/main";
import { inExcel } from "../../src/cli/workbook-file";
import type { Plan } from "../../src/plan/types";
import { createWorkbook, saveWorkbook } from "@tryghedsplan/workbench/engine";
import { createPlan } from "../../src/workbook/make/create-plan";
import { writeOverview } from "../../src/workbook/generated/write-overview";
import { planOfSize } from "../support/plan-of-size";
import { differences } from "./compare";
import { corruptResults } from "./corrupt";
import { type ExpectedCell, expectedCells } from "./expected";
import { recalculate } from "./recalculate";

/** The generated sheets are written for as many offences as a plan could have; the typed ones are checked beyond that. */
const sizes = [
  { activities: 1, offences: 1, generated: true },
  { activities: 2, offences: 2, generated: true },
  { activities: 2000, offences: 100, generated: true },
  { activities: 9, offences: 2000, generated: false },
];
const generatedSheets = ["Oversigt", "Områdetabeller", "Måltabel"];

interface CheckedWorkbook {
  readonly name: string;
  readonly cells: number;
  readonly formulas: number;
  readonly differences: readonly string[];
}

/** Checks every workbook in turn. */
export async function checkAll(seedsFolder: string): Promise<readonly CheckedWorkbook[]> {
  const checked: CheckedWorkbook[] = [];
  for (const name of await exampleNames(seedsFolder)) {
    const cells = expectedCells(await readExample(seedsFolder, name));
    checked.push(await check(name, cells, (folder) => byCommandLine(seedsFolder, name, folder)));
  }
  for (const { activities, offences, generated } of sizes) {
    const plan = planOfSize({ activities, years: 4, offences });
    const cells = expectedCells(plan).filter(
      ({ sheet }) => generated || !generatedSheets.includes(sheet),
    );
    const name = `${activities} activities, ${offences} offences`;
    checked.push(await check(name, cells, () => inProcess(plan, generated)));
  }
  return checked;
}

async function check(
  name: string,
  cells: readonly ExpectedCell[],
  make: (folder: string) => Promise<Uint8Array>,
): Promise<CheckedWorkbook> {
  const folder = await mkdtemp(path.join(tmpdir(), "tryghedsplan-libreoffice-"));
  try {
    const { bytes, formulas } = corruptResults(await make(folder));
    const found = differences(cells, recalculate(bytes, folder));
    return { name, cells: cells.length, formulas, differences: found };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function byCommandLine(
  seedsFolder: string,
  example: string,
  folder: string,
): Promise<Uint8Array> {
  const file = path.join(folder, "made.xlsx");
  for (const args of [
    ["new", file, "--example", example],
    ["overview", file, "--write"],
  ]) {
    const said: string[] = [];
    const code = await main(args, {
      seedsFolder,
      out: () => undefined,
      err: (text) => said.push(text),
    });
    if (code !== 0) throw new Error(said.join(""));
  }
  return readFile(file);
}

async function inProcess(plan: Plan, generated: boolean): Promise<Uint8Array> {
  const model = createWorkbook();
  const report = await inExcel(model, async (context) => {
    const created = await createPlan(context, plan);
    return generated ? writeOverview(context, { content: "formulas" }) : created;
  });
  if (report.refusals.length > 0) throw new Error(JSON.stringify(report.refusals));
  return saveWorkbook(model);
}
