/** What the object tests share: a workbook, the real client on it, and one run that hands back what it found. */
import type { WorkbookModel } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";
import { officeInNode, type OfficeInNode } from "../../../src/workbench/node/office";

export interface Bench extends OfficeInNode {
  readonly model: WorkbookModel;
  /** Runs a batch on the first sheet. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** A new workbook, `rows` written from A1 of its first sheet, and Office.js connected to it. */
export async function bench(
  rows?: readonly (readonly unknown[])[],
  options?: Parameters<typeof officeInNode>[1],
): Promise<Bench> {
  const model = createWorkbook();
  const office = await officeInNode(model, options);
  const run: Bench["run"] = (batch) =>
    office.Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));
  const columns = rows?.[0]?.length ?? 0;
  if (rows && columns > 0)
    await run(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, rows.length, columns).values = rows.map((row) => [...row]);
      await context.sync();
    });
  return { ...office, model, run };
}

/** What a method such as `getCount` answered. */
export function resultOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** What a failed batch answered: the code and place an add-in sees. */
export async function failure(work: Promise<unknown>): Promise<{ code: string; at: string }> {
  try {
    await work;
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error && "debugInfo" in error) {
      const { code, debugInfo } = error;
      const place = debugInfo as { errorLocation?: string };
      return { code: String(code), at: place.errorLocation ?? "" };
    }
    throw error;
  }
  throw new Error("The batch did not fail.");
}
