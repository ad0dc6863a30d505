/** The changes that the pane has made since it was opened, and the rules for undoing them. */
import { buildsOn } from "../workbook/change/builds-on";
import type { ChangeRecord } from "../workbook/change/change-record";
import type { Report } from "../workbook/change/report";
import type { UndoPreview } from "../workbook/change/undo";
import type { Work } from "./actions";
import type { FailureReason } from "./task";

export interface HistoryEntry {
  /** Later changes have higher ones. */
  readonly id: number;
  readonly work: Work;
  readonly at: Date;
  readonly record: ChangeRecord;
  /** Carries the same action out once more. */
  again(): Promise<Report>;
}

/** The entry that is open in the list, with what undoing it would do now. */
export interface OpenedEntry {
  readonly id: number;
  /** Undefined until it is known. */
  readonly preview?: UndoPreview;
  readonly failure?: FailureReason;
}

export interface History {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** The id of the change that was the newest when somebody last edited the workbook; 0 while nobody has. */
  readonly editedSince: number;
  /** What was undone last, until somebody edits the workbook or the pane changes it. */
  readonly redoable: HistoryEntry | undefined;
  readonly opened: OpenedEntry | undefined;
}

export const noHistory: History = {
  entries: [],
  editedSince: 0,
  redoable: undefined,
  opened: undefined,
};

/** The newest change, when nobody has edited the workbook since: only that can be undone as the last one. */
export function latestOf({ entries, editedSince }: History): HistoryEntry | undefined {
  const [newest] = entries;
  return newest && newest.id > editedSince ? newest : undefined;
}

/** The newest of the later changes that are built on this one, and have to be undone first. */
export function toUndoFirst(
  { entries }: History,
  { id, record }: HistoryEntry,
): HistoryEntry | undefined {
  return entries.find((later) => later.id > id && buildsOn(later.record, record));
}
