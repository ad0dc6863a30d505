/** Fortryd (undo): a change that the pane has made is taken back, and people can see before that what would go. */
import { change } from "./change";
import type { ChangeRecord } from "./change-record";
import { line, type Report, type ReportLine } from "./report";
import { type CellCount, undoParts } from "./undo-plan";
import { lookAtPresent, undoing, type UndoOptions } from "./undoing";

/**
 * Undoes the change of a record. It takes three syncs: to see what stands now, to read what is to be written over, and to
 * put back; two more where cells were marked.
 */
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

/** What undoing the change would do now. It takes the syncs of looking, and one for the protection of the sheets. */
export async function wouldGo(
  context: Excel.RequestContext,
  record: ChangeRecord,
): Promise<UndoPreview> {
  const present = await lookAtPresent(context, record);
  const { operations, removed, restored, typed } = undoParts(record, present);
  const { worksheets } = context.workbook;
  // Looking has loaded the sheets too; Office.js keeps only what a collection was last loaded with.
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
