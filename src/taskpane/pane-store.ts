/**
 * What the pane knows and does, apart from how it looks. One piece of work at a time; after every change the
 * workbook is read again, so that what is shown is what is there.
 */
import { overviewTable } from "../plan/overview";
import type { Report } from "../workbook/change/report";
import type { ChangeRecord } from "../workbook/change/change-record";
import type { SheetPlace } from "../workbook/find/sheet-place";
import type { CopyChanges } from "../workbook/generated/copy-memory";
import type { PlanSnapshot } from "../workbook/read/snapshot";
import type { WorkbookState } from "../workbook/read/workbook-state";
import type { Action, Work } from "./actions/action";
import { rememberCopy } from "./actions/remember-copy";
import { undo } from "./actions/undo";
import { overviewGrid } from "./tables/plan-grid";
import { asText } from "./tables/word-table";
import type { PaneWorkbook } from "./pane-workbook";
import { createStore, type Store } from "./store";
import type { TabKey } from "./tabs/tab-keys";
import { type FailureReason, type Task, wentWell } from "./task";

export interface PaneState {
  readonly task: Task;
  readonly tab: TabKey;
  /** Undefined until the workbook has been looked at. */
  readonly workbook: WorkbookState | undefined;
  /** The plan as last read; undefined when there is none. */
  readonly reading: PlanSnapshot | undefined;
  readonly copyChanges: CopyChanges | undefined;
  /** The last change, until it is undone or another takes its place. */
  readonly undoable: { readonly work: Work; readonly bundle: ChangeRecord } | undefined;
  /** How often the pane has changed the workbook, and been asked for a check: either calls for a new one. */
  readonly changes: number;
  readonly checksAsked: number;
}

export interface PaneStore extends Store<PaneState> {
  showTab(tab: TabKey): void;
  /** Reads the workbook again and shows no message, because people may have typed in it meanwhile. */
  refreshQuietly(): void;
  dismiss(): void;
  /** People have begun something else, so a message that all went well is closed. */
  goOn(): void;
  open(): Promise<void>;
  /** Shows the tab Kontrol, and checks again. */
  askForCheck(): void;
  /** Changes the workbook, and says so. Undefined when it threw. */
  carryOut<Given extends readonly unknown[]>(
    action: Action<Given>,
    ...given: Given
  ): Promise<Report | undefined>;
  /** Changes the workbook in its turn and shows no message. */
  carryOutQuietly<Given extends readonly unknown[]>(
    action: Action<Given>,
    ...given: Given
  ): Promise<Report>;
  /** Why something threw, as the pane says it. */
  reasonFor(error: unknown): FailureReason;
  /** The overview was put on the clipboard, as this text; undefined when the clipboard was refused. */
  copied(text: string | undefined): Promise<void>;
  undo(): Promise<void>;
  goTo(place: SheetPlace): Promise<void>;
}

class StaleCopy extends Error {}

export function createPaneStore(workbook: PaneWorkbook): PaneStore {
  const { state, subscribe, update } = createStore<PaneState>({
    task: { kind: "idle" },
    tab: "start",
    workbook: undefined,
    reading: undefined,
    copyChanges: undefined,
    undoable: undefined,
    changes: 0,
    checksAsked: 0,
  });
  const setTask = (task: Task): void => update({ task });

  function reasonFor(error: unknown): FailureReason {
    if (error instanceof StaleCopy) return "copyStale";
    const line = workbook.explain(error);
    // An error that is not Excel's is a bug in the pane, so it goes to the console as well.
    if (!line) reportError(error);
    return line ?? "unexpected";
  }

  /** Looks at the workbook, then reads the plan in it. The first is shown while the second is under way. */
  async function refresh(): Promise<void> {
    const seen = await workbook.inspect();
    update({ workbook: seen });
    const reading = seen.hasPlan ? await workbook.readPlan() : undefined;
    update({ reading });
    update({ copyChanges: reading && (await workbook.changesSinceCopy(reading)) });
  }

  /** One piece of work after the other: a ribbon command may come while the pane is still opening. */
  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }
  function run(work: Work, change?: () => Promise<Report>): Promise<Report | undefined> {
    if (state().task.kind !== "busy") setTask({ kind: "busy", work });
    return inTurn(() => perform(work, change));
  }

  let refreshWaits = false;
  function refreshQuietly(): void {
    if (refreshWaits) return;
    refreshWaits = true;
    void inTurn(async () => {
      refreshWaits = false;
      // Nobody asked for this reading, so its failure is not shown; the next action will show it.
      await refresh().catch(reasonFor);
    });
  }

  /** The other tabs keep a reading of their own; this one is made anew when people come back to it. */
  function hear(): void {
    const { tab } = state();
    if (tab === "start" || tab === "overview") refreshQuietly();
  }

  async function perform(work: Work, change?: () => Promise<Report>): Promise<Report | undefined> {
    setTask({ kind: "busy", work });
    let report: Report | undefined;
    try {
      report = await change?.();
    } catch (error) {
      setTask({ kind: "failed", work, reason: reasonFor(error) });
      return undefined;
    }
    keepUndo(work, report);
    if (report) update({ changes: state().changes + 1 });
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
    return report;
  }

  /** What was copied is what the pane showed; it is only remembered when the sheets still say the same. */
  async function rememberIfCurrent(text: string): Promise<Report> {
    const reading = await workbook.readPlan();
    update({ reading });
    const { plan } = reading;
    if (asText(overviewGrid(overviewTable(plan), plan.facts)) !== text) throw new StaleCopy();
    return workbook.carryOut(rememberCopy, reading);
  }

  function keepUndo(work: Work, report: Report | undefined): void {
    if (!report) return;
    if (work === "undo" && report.refusals.length === 0) update({ undoable: undefined });
    else if (report.undo) update({ undoable: { work, bundle: report.undo } });
  }

  return {
    state,
    subscribe,
    showTab: (tab) => {
      update({ tab, ...(wentWell(state().task) && { task: { kind: "idle" } }) });
      refreshQuietly();
    },
    refreshQuietly,
    goOn: () => {
      if (wentWell(state().task)) setTask({ kind: "idle" });
    },
    dismiss: () => setTask({ kind: "idle" }),
    open: async () => {
      await run("open");
      // Without hints the pane looks again when it gets the focus.
      void workbook.watch(hear).catch(reasonFor);
      const { task } = state();
      if (task.kind === "done" && task.work === "open") setTask({ kind: "idle" });
    },
    askForCheck: () => {
      const { task, checksAsked } = state();
      update({
        // The message of an earlier action would hide what is asked for now.
        task: task.kind === "busy" ? task : { kind: "idle" },
        tab: "check",
        checksAsked: checksAsked + 1,
      });
    },
    carryOut: (action, ...given) => run(action.work, () => workbook.carryOut(action, ...given)),
    carryOutQuietly: (action, ...given) => inTurn(() => workbook.carryOut(action, ...given)),
    reasonFor,
    copied: async (text) => {
      if (text === undefined) setTask({ kind: "failed", work: "copy", reason: "copyBlocked" });
      else await run("copy", () => rememberIfCurrent(text));
    },
    undo: async () => {
      const { undoable } = state();
      if (undoable) await run("undo", () => workbook.carryOut(undo, undoable.bundle));
    },
    goTo: async (place) => {
      try {
        await workbook.goTo(place);
      } catch (error) {
        setTask({ kind: "failed", work: "goTo", reason: reasonFor(error) });
      }
    },
  };
}
