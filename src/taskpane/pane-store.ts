/**
 * What the pane knows and does, apart from how it looks. One piece of work at a time; after every change the
 * workbook is read again, so that what is shown is what is there.
 */
import { overviewTable } from "../plan/overview";
import type { CopyChanges } from "../workbook/generated/copy-memory";
import type { SheetPlace } from "../workbook/find/sheet-place";
import type { Report, ReportLine } from "../workbook/change/report";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { WorkbookState } from "../workbook/read/workbook-state";
import type { UndoBundle } from "../workbook/change/undo-bundle";
import type { ExampleKey } from "./examples/catalogue";
import { overviewGrid } from "./figures/figure-grid";
import { asText } from "./figures/word-table";
import type { OverviewContent, PaneActions } from "./pane-actions";
import type { TabKey } from "./tabs/tab-keys";

/** What people can set going; each has its own words for busy, done and failed. */
export type Work =
  | "open"
  | "create"
  | "example"
  | "repair"
  | "write"
  | "copy"
  | "undo"
  | "goTo"
  | "mend"
  | "explain"
  | "judge"
  | "mark"
  | "unmark"
  | "report"
  | "figures"
  | "sources"
  | "insert";

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
  | { readonly kind: "failed"; readonly work: Work; readonly reason: FailureReason };

export interface PaneState {
  readonly task: Task;
  readonly tab: TabKey;
  /** Undefined until the workbook has been looked at. */
  readonly workbook: WorkbookState | undefined;
  /** The plan as last read; undefined when there is none. */
  readonly reading: PlanSnapshot | undefined;
  readonly copyChanges: CopyChanges | undefined;
  /** The last change, until it is undone or another takes its place. */
  readonly undoable: { readonly work: Work; readonly bundle: UndoBundle } | undefined;
  /** How often the pane has changed the workbook, and been asked for a check: either calls for a new one. */
  readonly changes: number;
  readonly checksAsked: number;
}

export interface PaneStore {
  state(): PaneState;
  subscribe(listener: () => void): () => void;
  showTab(tab: TabKey): void;
  /** Reads the workbook again without a word, because people may have typed in it meanwhile. */
  refreshQuietly(): void;
  dismiss(): void;
  /** People have gone on to something else: what went well has been seen. */
  goOn(): void;
  open(): Promise<void>;
  create(example?: ExampleKey): Promise<void>;
  repair(): Promise<void>;
  /** Shows the findings, made anew. */
  askForCheck(): void;
  /** A change that another part of the pane knows how to make: said, undone and queued as the pane's own. */
  carryOut(work: Work, action: () => Promise<Report>): Promise<void>;
  /** Why something threw, as the pane says it. */
  reasonFor(error: unknown): FailureReason;
  writeOverview(content: OverviewContent): Promise<void>;
  /** The overview was put on the clipboard, as this text; undefined when the clipboard was refused. */
  copied(text: string | undefined): Promise<void>;
  undo(): Promise<void>;
  goTo(place: SheetPlace): Promise<void>;
}

class StaleCopy extends Error {}

const atFirst: PaneState = {
  task: { kind: "idle" },
  tab: "start",
  workbook: undefined,
  reading: undefined,
  copyChanges: undefined,
  undoable: undefined,
  changes: 0,
  checksAsked: 0,
};

/** Nothing to know of it but that it is done: it has been seen when people go on to another tab. */
function wentWell(task: Task): boolean {
  if (task.kind !== "done" || task.unread !== undefined) return false;
  const { notes = [], refusals = [] } = task.report ?? {};
  return notes.length === 0 && refusals.length === 0;
}

export function createPaneStore(actions: PaneActions): PaneStore {
  let current: PaneState = atFirst;
  const listeners = new Set<() => void>();
  const update = (change: Partial<PaneState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const setTask = (task: Task): void => update({ task });

  function reasonFor(error: unknown): FailureReason {
    if (error instanceof StaleCopy) return "copyStale";
    const line = actions.explain(error);
    // An error that is not Excel's is a fault of ours, and belongs in the console as well.
    if (!line) reportError(error);
    return line ?? "unexpected";
  }

  /** Looks at the workbook, then reads the plan in it. The first is shown while the second is under way. */
  async function refresh(): Promise<void> {
    const workbook = await actions.inspect();
    update({ workbook });
    const reading = workbook.hasPlan ? await actions.readPlan() : undefined;
    update({ reading });
    update({ copyChanges: reading && (await actions.changesSinceCopy(reading)) });
  }

  /** One piece of work after the other: a ribbon command may come while the pane is still opening. */
  let queue: Promise<void> = Promise.resolve();
  function run(work: Work, action?: () => Promise<Report>): Promise<void> {
    if (current.task.kind !== "busy") setTask({ kind: "busy", work });
    queue = queue.then(() => perform(work, action));
    return queue;
  }

  let refreshWaits = false;
  function refreshQuietly(): void {
    if (refreshWaits) return;
    refreshWaits = true;
    queue = queue.then(async () => {
      refreshWaits = false;
      // What cannot be read now is said when something is asked for; nobody asked for this.
      await refresh().catch(reasonFor);
    });
  }

  /** The other tabs keep a reading of their own; this one is made anew when people come back to it. */
  function hear(): void {
    if (current.tab === "start" || current.tab === "overview") refreshQuietly();
  }

  async function perform(work: Work, action?: () => Promise<Report>): Promise<void> {
    setTask({ kind: "busy", work });
    let report: Report | undefined;
    try {
      report = await action?.();
    } catch (error) {
      setTask({ kind: "failed", work, reason: reasonFor(error) });
      return;
    }
    keepUndo(work, report);
    if (report) update({ changes: current.changes + 1 });
    try {
      await refresh();
      setTask({ kind: "done", work, ...(report && { report }) });
    } catch (error) {
      const reason = reasonFor(error);
      // What was written is written, even when it cannot be read again.
      setTask(
        report ? { kind: "done", work, report, unread: reason } : { kind: "failed", work, reason },
      );
    }
  }

  /** What was copied is what the pane showed; it is only remembered when the sheets still say the same. */
  async function rememberIfCurrent(text: string): Promise<Report> {
    const reading = await actions.readPlan();
    update({ reading });
    const { plan } = reading;
    if (asText(overviewGrid(overviewTable(plan), plan.facts)) !== text) throw new StaleCopy();
    return actions.rememberCopy(reading);
  }

  function keepUndo(work: Work, report: Report | undefined): void {
    if (!report) return;
    if (work === "undo" && report.refusals.length === 0) update({ undoable: undefined });
    else if (report.undo) update({ undoable: { work, bundle: report.undo } });
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showTab: (tab) => {
      update({ tab, ...(wentWell(current.task) && { task: { kind: "idle" } }) });
      refreshQuietly();
    },
    refreshQuietly,
    goOn: () => {
      if (wentWell(current.task)) setTask({ kind: "idle" });
    },
    dismiss: () => setTask({ kind: "idle" }),
    open: async () => {
      await run("open");
      // Without hints the pane looks again when it gets the focus.
      void actions.watch(hear).catch(reasonFor);
      const { task } = current;
      if (task.kind === "done" && task.work === "open") setTask({ kind: "idle" });
    },
    create: (example) => run(example ? "example" : "create", () => actions.createPlan(example)),
    repair: () => run("repair", () => actions.createPlan(undefined)),
    askForCheck: () => {
      // What came of something earlier would stand in the way of what is asked for now.
      const task: Task = current.task.kind === "busy" ? current.task : { kind: "idle" };
      update({ task, tab: "check", checksAsked: current.checksAsked + 1 });
    },
    carryOut: run,
    reasonFor,
    writeOverview: (content) => run("write", () => actions.writeOverview(content)),
    copied: async (text) => {
      if (text === undefined) setTask({ kind: "failed", work: "copy", reason: "copyBlocked" });
      else await run("copy", () => rememberIfCurrent(text));
    },
    undo: async () => {
      const { undoable } = current;
      if (undoable) await run("undo", () => actions.undo(undoable.bundle));
    },
    goTo: async (place) => {
      try {
        await actions.goTo(place);
      } catch (error) {
        setTask({ kind: "failed", work: "goTo", reason: reasonFor(error) });
      }
    },
  };
}
