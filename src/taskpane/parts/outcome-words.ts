/** What came of a piece of work, in words: the visible message and the one read aloud say the same. */
import type { Sentences } from "../../text";
import { say, type Report, type ReportLine } from "../../workbook/report";
import type { PlanSnapshot } from "../../workbook/snapshot";
import type { Task } from "../pane-store";

export interface OutcomeWords {
  readonly tone: "good" | "partly" | "bad";
  readonly title: string;
  /** What people should know. */
  readonly lines: readonly string[];
  /** What was done, one by one; shown on request. */
  readonly details: readonly string[];
}

type Finished = Extract<Task, { kind: "done" | "failed" }>;

export function wordsFor(
  task: Finished,
  reading: PlanSnapshot | undefined,
  { taskpane, workbook }: Sentences,
): OutcomeWords {
  const sayAll = (lines: readonly ReportLine[]): string[] => [
    ...new Set(lines.map((line) => say(workbook.report, line))),
  ];
  if (task.kind === "failed") {
    const why =
      task.reason === "copyBlocked"
        ? taskpane.outcome.copyBlocked
        : say(workbook.report, task.reason);
    return { tone: "bad", title: taskpane.failed[task.work], lines: [why], details: [] };
  }
  if (!task.report) return wordsForReading(task, reading, taskpane);
  const { done, notes, refusals } = task.report;
  const tone = toneOf(task.report, task.unread);
  return {
    tone,
    title:
      { good: taskpane.done, partly: undefined, bad: taskpane.failed }[tone]?.[task.work] ??
      taskpane.partly,
    lines: [
      ...sayAll(refusals),
      ...sayAll(notes),
      ...(task.unread ? [taskpane.outcome.unread, ...sayAll([task.unread])] : []),
    ],
    details: sayAll(done),
  };
}

function toneOf({ done, refusals }: Report, unread: ReportLine | undefined): OutcomeWords["tone"] {
  if (refusals.length > 0) return done.length > 0 ? "partly" : "bad";
  return unread ? "partly" : "good";
}

/** Reading alone changes nothing and has no report: what it found is said in counts. */
function wordsForReading(
  { work }: Extract<Task, { kind: "done" }>,
  reading: PlanSnapshot | undefined,
  taskpane: Sentences["taskpane"],
): OutcomeWords {
  const title = taskpane.done[work];
  if (!reading) return { tone: "good", title, lines: [taskpane.overview.none], details: [] };
  const { plan, problems } = reading;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return problems.length === 0
    ? {
        tone: "good",
        title,
        lines: [taskpane.outcome.nothingWrong(plan.activities.length, plan.years.length)],
        details: [],
      }
    : {
        tone: errors > 0 ? "bad" : "partly",
        title,
        lines: [taskpane.outcome.problems(errors, problems.length - errors)],
        details: [],
      };
}
