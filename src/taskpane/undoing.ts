/**
 * Fortryd and Gentag. What people have typed on top of a change goes only after they have said yes. A change that a later
 * one builds on can be undone only after the later one.
 */
import type { Report } from "../workbook/change/report";
import { undo as undoAction, type Work } from "./actions";
import { type History, type HistoryEntry, type OpenedEntry, toUndoFirst } from "./history";
import type { PaneWorkbook } from "./pane-workbook";
import type { FailureReason, Question, Task } from "./task";

/** What Fortryd and Gentag need of the pane's store. */
export interface PaneForUndoing {
  readonly workbook: PaneWorkbook;
  history(): History;
  update(change: Partial<History>): void;
  task(): Task;
  /** Does a piece of work in its turn, and says what came of it. */
  run(work: Work, change: () => Promise<Report | Question>): Promise<unknown>;
  /** Makes a change in its turn, says what came of it, and keeps it in the history. */
  make(work: Work, change: () => Promise<Report>): Promise<unknown>;
  /** Does something in its turn and shows no message. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  reasonFor(error: unknown): FailureReason;
}

export interface Undoing {
  /** Keeps a change that was made. */
  note(change: Pick<HistoryEntry, "work" | "record" | "again">): void;
  /** Somebody has edited the workbook. */
  heardEdit(): void;
  /** Without hints of edits nobody knows whether a change of the pane is the last thing that was done. */
  hearsNothing(): void;
  undo(entry: HistoryEntry): Promise<void>;
  /** The question was answered with yes. */
  confirmUndo(): Promise<void>;
  redo(): Promise<void>;
  /** Shows what undoing the entry would do; undefined closes the one that is open. */
  openEntry(entry: HistoryEntry | undefined): Promise<void>;
}

export function createUndoing(pane: PaneForUndoing): Undoing {
  const { workbook, history, update } = pane;
  let newest = 0;

  async function putBack(entry: HistoryEntry, takeTyped: boolean): Promise<Report> {
    const report = await workbook.carryOut(undoAction, entry.record, { takeTyped });
    if (report.refusals.length === 0) {
      const entries = history().entries.filter(({ id }) => id !== entry.id);
      update({ entries, redoable: entry });
    }
    void lookAgain();
    return report;
  }

  async function undoOrAsk(entry: HistoryEntry): Promise<Report | Question> {
    const preview = await workbook.wouldGo(entry.record);
    if (preview.blocked.length > 0) return { done: [], notes: [], refusals: preview.blocked };
    if (preview.typed.length > 0) return { kind: "asking", entry, preview };
    return putBack(entry, false);
  }

  /** Of several looks only the latest is shown. */
  let latestLook = 0;
  async function look(entry: HistoryEntry): Promise<void> {
    const mine = (latestLook += 1);
    const show = (seen: Omit<OpenedEntry, "id">): void => {
      if (mine === latestLook) update({ opened: { id: entry.id, ...seen } });
    };
    try {
      show({ preview: await pane.inTurn(() => workbook.wouldGo(entry.record)) });
    } catch (error) {
      show({ failure: pane.reasonFor(error) });
    }
  }

  /** Looks at the open entry again, because the workbook has changed. */
  async function lookAgain(): Promise<void> {
    const { entries, opened } = history();
    if (!opened) return;
    const entry = entries.find(({ id }) => id === opened.id);
    if (entry) await look(entry);
    else update({ opened: undefined });
  }

  return {
    note(change) {
      newest += 1;
      const entry: HistoryEntry = { id: newest, at: new Date(), ...change };
      update({ entries: [entry, ...history().entries], redoable: undefined });
      void lookAgain();
    },
    heardEdit() {
      update({ editedSince: newest, redoable: undefined });
      void lookAgain();
    },
    hearsNothing() {
      update({ editedSince: Infinity });
    },
    async undo(entry) {
      if (toUndoFirst(history(), entry)) return;
      await pane.run("undo", () => undoOrAsk(entry));
    },
    async confirmUndo() {
      const task = pane.task();
      if (task.kind === "asking") await pane.run("undo", () => putBack(task.entry, true));
    },
    async redo() {
      const { redoable } = history();
      if (redoable) await pane.make(redoable.work, redoable.again);
    },
    async openEntry(entry) {
      latestLook += 1;
      update({ opened: entry && { id: entry.id } });
      if (entry) await look(entry);
    },
  };
}
