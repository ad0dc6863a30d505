/** What came of a piece of work, in words: the visible message and the one read aloud say the same. */
import type { FirstSentences } from "../../text/first-sentences";
import { say } from "../../cells/message";
import { line, type ReportLine } from "../../workbook/change/report";
import type { FailureReason, FinishedTask } from "../task";

export interface OutcomeWords {
  readonly tone: "good" | "partly" | "bad";
  readonly title: string;
  /** What people should know. */
  readonly lines: readonly string[];
  /** What was done, one by one; shown on request. */
  readonly details: readonly string[];
}

/** Excel's reason, or the pane's own. */
export function whyFailed(reason: FailureReason, { taskpane, workbook }: FirstSentences): string {
  return typeof reason === "string" ? taskpane.outcome[reason] : say(reason, workbook.report);
}

export function wordsFor(task: FinishedTask, sentences: FirstSentences): OutcomeWords {
  const { actions, taskpane, workbook } = sentences;
  const sayWhy = (reason: FailureReason): string => whyFailed(reason, sentences);
  const action = actions[task.work];
  const sayAll = (lines: readonly ReportLine[]): string[] => [
    ...new Set(lines.map((one) => say(one, workbook.report))),
  ];
  if (task.kind === "failed") {
    return {
      tone: "bad",
      title: action.failed,
      lines: [sayWhy(task.reason)],
      details: [],
    };
  }
  if (!task.report) return { tone: "good", title: action.done, lines: [], details: [] };
  const { notes, refusals } = task.report;
  const done = task.report.done.filter(({ code }) => code !== "nothingToDo");
  const unread = task.unread ? [taskpane.outcome.unread, sayWhy(task.unread)] : [];
  const lines = [...sayAll(refusals), ...sayAll(notes), ...unread];
  if (refusals.length > 0) {
    return done.length > 0
      ? { tone: "partly", title: taskpane.partly, lines, details: sayAll(done) }
      : { tone: "bad", title: action.failed, lines, details: [] };
  }
  if (task.work === "undo" && notes.length > 0)
    return { tone: "partly", title: taskpane.partlyUndone, lines, details: sayAll(done) };
  return {
    tone: unread.length > 0 || notes.some(needsWork) ? "partly" : "good",
    title: done.length > 0 ? action.done : say(nothingToDo, workbook.report),
    lines,
    details: sayAll(done),
  };
}

/** Done, and yet a person must do something before it is right. */
const needsWork = ({ code }: ReportLine): boolean => code === "unreadCells";

const nothingToDo = line("nothingToDo", {});
