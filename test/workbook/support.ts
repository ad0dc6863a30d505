import type { Plan } from "../../src/plan/types";
import { createPlan } from "../../src/workbook/create-plan";
import { type OfficeInNode, officeInNode } from "../../src/workbench/node/office";
import { createWorkbook } from "../../src/workbench/engine/workbook";
import type { Sheet, WorkbookModel } from "../../src/workbench/engine/model";

export interface Desk {
  readonly model: WorkbookModel;
  readonly office: OfficeInNode;
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Explicit syncs since the last call. */
  syncs(): number;
}

/** An empty workbook with the unmodified Office.js in front of it. */
export async function desk(): Promise<Desk> {
  const model = createWorkbook();
  const office = await officeInNode(model);
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

/** A desk whose workbook holds the plan. */
export async function deskWith(plan: Plan | null): Promise<Desk> {
  const made = await desk();
  await made.run((context) => createPlan(context, plan));
  made.syncs();
  return made;
}

export function sheetNamed(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** What the sheet shows, row by row, without blank cells at the ends. */
export function shown(sheet: Sheet): string[][] {
  const used = sheet.usedArea(true);
  if (used === null) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_, column) => sheet.text(row, column)),
  );
}
