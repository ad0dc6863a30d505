/** Fortryd: a change of the pane's is taken back, and before that it can be seen what would go. */
import { change } from "./change";
import type { ChangeRecord } from "./change-record";
import { line, type Report, type ReportLine } from "./report";
import { type CellCount, undoParts } from "./undo-plan";
import { lookAtPresent, undoing, type UndoOptions } from "./undoing";

/** Three syncs: what stands now, what is to be written over, and putting back. Where cells were marked, two more. */
export async function undo(
  context: Excel.RequestContext,
  record: ChangeRecord,
  options: UndoOptions,
): Promise<Report> {
  const { undo: _, ...report } = await change(context, undoing(record, options));
  return report;
}

export interface UndoPreview {
  /** Tabs that would be removed. */
  readonly sheets: readonly string[];
  /** Cells that would be put back to what they were. */
  readonly cells: readonly CellCount[];
  /** Cells that people have typed since and that would be lost. */
  readonly typed: readonly CellCount[];
  /** Why it cannot be undone now. */
  readonly blocked: readonly ReportLine[];
}

/** What undoing the change would do now. As many syncs as looking takes, and one for the protection of the sheets. */
export async function wouldGo(
  context: Excel.RequestContext,
  record: ChangeRecord,
): Promise<UndoPreview> {
  const present = await lookAtPresent(context, record);
  const { operations, removed, restored, typed } = undoParts(record, present);
  const { worksheets } = context.workbook;
  // Looking loads the sheets too, and what is loaded of a collection takes the place of what was loaded before.
  worksheets.load("items/name,items/id,items/protection/protected");
  await context.sync();
  const touched = new Set(
    operations.flatMap((each) => ("sheet" in each && "id" in each.sheet ? [each.sheet.id] : [])),
  );
  return {
    sheets: removed,
    cells: restored,
    typed,
    blocked: worksheets.items
      .filter(({ id, protection }) => touched.has(id) && protection.protected)
      .map(({ name }) => line("protectedSheet", { sheet: name })),
  };
}
