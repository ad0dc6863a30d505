/**
 * What the pane does, apart from how it looks. One piece of work at a time; after every change the workbook is read
 * again, so that what is shown is what is there.
 */
import { overviewTable } from "../plan/overview";
import type { Report } from "../workbook/change/report";
import type { SheetPlace } from "../workbook/find/sheet-place";
import { type Action, rememberCopy, type Work } from "./actions";
import { overviewGrid } from "./tables/plan-grid";
import { asText } from "./tables/word-table";
import { atFirst, type PaneState } from "./pane-state";
import type { PaneWorkbook } from "./pane-workbook";
import { createStore, type Store } from "./store";
import type { TabKey } from "./tabs/tab-keys";
import { type FailureReason, type Question, type Task, wentWell } from "./task";
import { createTurns } from "./turns";
import { createUndoing, type Undoing } from "./undoing";

export interface PaneStore
  extends Store<PaneState>, Pick<Undoing, "undo" | "confirmUndo" | "redo" | "openEntry"> {
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
  goTo(place: SheetPlace): Promise<void>;
}

class StaleCopy extends Error {}

export function createPaneStore(workbook: PaneWorkbook): PaneStore {
  const { state, subscribe, update } = createStore(atFirst);
  const setTask = (task: Task): void => update({ task });
  const inTurn = createTurns();

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

  /** Does a piece of work in its turn, and says what came of it. */
  function run(work: Work, change?: () => Promise<Report | Question>): Promise<Report | undefined> {
    if (state().task.kind !== "busy") setTask({ kind: "busy", work });
    return inTurn(() => perform(work, change));
  }

  async function perform(
    work: Work,
    change?: () => Promise<Report | Question>,
  ): Promise<Report | undefined> {
    setTask({ kind: "busy", work });
    let report: Report | undefined;
    try {
      const ended = await change?.();
      if (ended && "kind" in ended) {
        setTask(ended);
        return undefined;
      }
      report = ended;
    } catch (error) {
      setTask({ kind: "failed", work, reason: reasonFor(error) });
      return undefined;
    }
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

  /** A change that can be undone, and carried out once more after that. */
  function make(work: Work, change: () => Promise<Report>): Promise<Report | undefined> {
    return run(work, async () => {
      const report = await change();
      if (report.undo) undoing.note({ work, record: report.undo, again: change });
      return report;
    });
  }

  const undoing = createUndoing({
    workbook,
    history: () => state().history,
    update: (change) => update({ history: { ...state().history, ...change } }),
    task: () => state().task,
    run,
    make,
    inTurn,
    reasonFor,
  });

  /** What was copied is what the pane showed; it is only remembered when the sheets still say the same. */
  async function rememberIfCurrent(text: string): Promise<Report> {
    const reading = await workbook.readPlan();
    update({ reading });
    const { plan } = reading;
    if (asText(overviewGrid(overviewTable(plan), plan.facts)) !== text) throw new StaleCopy();
    return workbook.carryOut(rememberCopy, reading);
  }

  function hear(): void {
    undoing.heardEdit();
    const { tab } = state();
    // The other tabs read for themselves, and this reading is made anew when people come back to Start or Oversigt.
    if (tab === "start" || tab === "overview") refreshQuietly();
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
      void workbook.watch(hear).catch((error: unknown) => {
        // Without hints the pane looks again when it gets the focus.
        reasonFor(error);
        undoing.hearsNothing();
      });
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
    carryOut: (action, ...given) => make(action.work, () => workbook.carryOut(action, ...given)),
    carryOutQuietly: (action, ...given) => inTurn(() => workbook.carryOut(action, ...given)),
    reasonFor,
    copied: async (text) => {
      if (text === undefined) setTask({ kind: "failed", work: "copy", reason: "copyBlocked" });
      else await make("copy", () => rememberIfCurrent(text));
    },
    undo: undoing.undo,
    confirmUndo: undoing.confirmUndo,
    redo: undoing.redo,
    openEntry: undoing.openEntry,
    goTo: async (place) => {
      try {
        await workbook.goTo(place);
      } catch (error) {
        setTask({ kind: "failed", work: "goTo", reason: reasonFor(error) });
      }
    },
  };
}
