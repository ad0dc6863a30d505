/** What the pane is doing, or what it did last. */
import type { Report, ReportLine } from "../workbook/change/report";
import type { UndoPreview } from "../workbook/change/undo";
import type { Work } from "./actions";
import type { HistoryEntry } from "./history";

/** Excel's own reason, or one of the pane's: about the clipboard, or that something broke in the pane itself. */
export type FailureReason = ReportLine | "copyBlocked" | "copyStale" | "unexpected";

export type Task =
  | { readonly kind: "idle" }
  | { readonly kind: "busy"; readonly work: Work }
  /** Carried out; a report with refusals says why it was not, or only partly. */
  | {
      readonly kind: "done";
      readonly work: Work;
      readonly report?: Report;
      readonly unread?: FailureReason;
    }
  | { readonly kind: "failed"; readonly work: Work; readonly reason: FailureReason }
  /** Undoing would take away what people have typed: they are asked first. */
  | {
      readonly kind: "asking";
      readonly entry: HistoryEntry;
      readonly preview: UndoPreview;
    };

/** Work may end with this in place of a report: people have to say first whether it is to be done. */
export type Question = Extract<Task, { kind: "asking" }>;

export type FinishedTask = Extract<Task, { kind: "done" | "failed" }>;

/** True when the message only says that all is done: it closes when people go to another tab. */
export function wentWell(task: Task): boolean {
  if (task.kind !== "done" || task.unread !== undefined) return false;
  const { notes = [], refusals = [] } = task.report ?? {};
  return notes.length === 0 && refusals.length === 0;
}
