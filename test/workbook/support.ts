import { readFileSync } from "node:fs";
import type { Plan } from "../../src/plan/types";
import { createPlan } from "../../src/workbook/make/create-plan";
import {
  type CellValue,
  createWorkbook,
  openWorkbook,
  saveWorkbook,
  type Sheet,
  type WorkbookModel,
} from "@tryghedsplan/workbench/engine";
import { type OfficeInNode, officeInNode } from "@tryghedsplan/workbench/node";
import type { ApiSet } from "@tryghedsplan/workbench/protocol";

export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly office: OfficeInNode;
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** How many syncs the code has asked for since the last call of this. */
  syncs(): number;
}

/** The ExcelApi set that the manifest asks for. Code that works with it needs nothing newer. */
const [, minor] =
  /<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync("manifest.xml", "utf8")) ?? [];
const lowestSet = `1.${Number(minor)}` as const;

interface OpenOptions {
  readonly apiSet?: ApiSet;
}

/** An empty workbook behind the unmodified Office.js, in a host that supports no more than the manifest asks for. */
export const emptyWorkbook = (options: OpenOptions = {}): Promise<OpenWorkbook> =>
  opened(createWorkbook(), options);

async function opened(model: WorkbookModel, options: OpenOptions): Promise<OpenWorkbook> {
  const office = await officeInNode(model, { apiSet: lowestSet, ...options });
  let counted = 0;
  const explicit = (): number => office.syncs.filter(({ cleanup }) => !cleanup).length;
  return {
    model,
    office,
    run: (work) => office.Excel.run(work),
    syncs: () => {
      const since = explicit() - counted;
      counted = explicit();
      return since;
    },
  };
}

/** A workbook in which the plan has just been made. */
export async function workbookMadeWith(
  plan: Plan | null,
  options: OpenOptions = {},
): Promise<OpenWorkbook> {
  const made = await emptyWorkbook(options);
  await made.run((context) => createPlan(context, plan));
  made.syncs();
  return made;
}

/** Workbooks that are all alike. Making one takes long, so it is made once and saved, and each is opened from that file. */
export function copiesOf(
  make: () => Promise<{ readonly model: WorkbookModel }>,
): () => Promise<WorkbookModel> {
  let file: Promise<Uint8Array> | undefined;
  return async () => {
    file ??= make().then(({ model }) => saveWorkbook(model));
    return openWorkbook(await file);
  };
}

/** The same, each with Office.js in front of it. */
export function workbooksLike(
  make: () => Promise<{ readonly model: WorkbookModel }>,
): (options?: OpenOptions) => Promise<OpenWorkbook> {
  const copy = copiesOf(make);
  return async (options = {}) => opened(await copy(), options);
}

const workbooksByPlan = new Map<Plan | null, ReturnType<typeof workbooksLike>>();

/** A workbook that holds the plan, opened from the file of one that was made. */
export function workbookWith(plan: Plan | null, options: OpenOptions = {}): Promise<OpenWorkbook> {
  const like = workbooksByPlan.get(plan) ?? workbooksLike(() => workbookMadeWith(plan));
  workbooksByPlan.set(plan, like);
  return like(options);
}

export function sheetNamed(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Values from A1 to the last cell that holds something; blank is "". */
export function contents(model: WorkbookModel, name: string): (string | number | boolean)[][] {
  const sheet = sheetNamed(model, name);
  const used = sheet.usedArea(true);
  if (used === null) return [];
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  return sheet.cells(area).map((row) =>
    row.map(({ value }) => {
      if (value === null) return "";
      return typeof value === "object" ? value.error : value;
    }),
  );
}

/** What the sheet shows, row by row. */
export function shown(model: WorkbookModel, name: string): string[][] {
  const sheet = sheetNamed(model, name);
  const used = sheet.usedArea(true);
  if (used === null) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_, column) => sheet.text(row, column)),
  );
}

/** Row and column of an A1 address with one letter. */
function cellAt(address: string): { row: number; column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}

/** Puts a value in a cell, as a person or another program would have left it. */
export function put(model: WorkbookModel, sheet: string, address: string, value: CellValue): void {
  const area = { ...cellAt(address), rows: 1, columns: 1 };
  model.transact("person", () => {
    model.write(sheetNamed(model, sheet).id, { area, contents: [[value]] });
  });
}

export function valueAt(model: WorkbookModel, sheet: string, address: string): CellValue {
  const { row, column } = cellAt(address);
  return sheetNamed(model, sheet).cell(row, column).value;
}
