/** A workbook read and checked as the pane does it. */
import type { CellValue } from "../../../src/cells/cell-value";
import type { Finding } from "../../../src/checks/finding";
import { check, type Checked } from "../../../src/checks/run";
import type { Plan } from "../../../src/plan/types";
import { type CheckReading, readForChecks } from "../../../src/workbook/checking/read-for-checks";
import { writeOverview } from "../../../src/workbook/generated/write-overview";
import { type OpenWorkbook, workbookMadeWith, workbooksLike, sheetNamed } from "../support";

export interface CheckedWorkbook extends Checked {
  readonly reading: CheckReading;
}

export async function checkedAt(
  at: OpenWorkbook,
  earlier?: CheckedWorkbook,
): Promise<CheckedWorkbook> {
  const reading = await at.run((context) => readForChecks(context, earlier?.reading));
  return { reading, ...check(reading.input, earlier) };
}

type Content = "formulas" | "values";

/** A workbook in which the plan and its generated tables have just been made. */
export async function workbookMadeWithTables(plan: Plan, content: Content): Promise<OpenWorkbook> {
  const at = await workbookMadeWith(plan);
  await at.run((context) => writeOverview(context, { content }));
  at.syncs();
  return at;
}

const workbooksByPlan = new Map<Plan, Map<Content, ReturnType<typeof workbooksLike>>>();

/** A workbook that holds the plan and its generated tables, opened from a file. */
export function workbookWithTables(
  plan: Plan,
  content: Content = "formulas",
): Promise<OpenWorkbook> {
  const byContent =
    workbooksByPlan.get(plan) ?? new Map<Content, ReturnType<typeof workbooksLike>>();
  workbooksByPlan.set(plan, byContent);
  const like = byContent.get(content) ?? workbooksLike(() => workbookMadeWithTables(plan, content));
  byContent.set(content, like);
  return like();
}

/** `severity check subject`, as the list of the plan of 2013 has them. */
export const named = ({ findings }: Pick<Checked, "findings">): readonly string[] =>
  findings.map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);

export function placeOf({ places }: Finding): string {
  const [place] = places;
  return place === undefined ? "" : `${place.sheet}!${place.address}`;
}

/** The only finding of a check. */
export function only({ findings }: Checked, id: Finding["code"]): Finding {
  const found = findings.filter((finding) => finding.code === id);
  const [finding] = found;
  if (finding === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} findings of ${id}`);
  }
  return finding;
}

/** Pastes cells on a sheet from a corner on; the sheet is made where there is none. */
export function placeCells(
  { model }: OpenWorkbook,
  sheet: string,
  corner: { readonly row: number; readonly column: number },
  cells: readonly (readonly CellValue[])[],
): void {
  if (model.sheetByName(sheet) === undefined) model.addSheet(sheet);
  const area = { ...corner, rows: cells.length, columns: cells[0]?.length ?? 0 };
  model.transact("person", () => {
    model.write(sheetNamed(model, sheet).id, { area, contents: cells });
  });
}
