/** One fault in one workflow: whether what is said of it is true, and whether the next try, or undoing, puts it right. */
import type { WorkbookModel } from "@tryghedsplan/workbench/engine";
import type { Report } from "../../../src/workbook/change/report";
import { undo } from "../../../src/workbook/change/undo";
import type { OpenWorkbook } from "../support";
import { differences, dump } from "./dump";
import type { Workflow } from "./workflows";

/** The workbook before and after the workflow, and how many actions each of its syncs has. */
export interface Course {
  readonly before: readonly string[];
  readonly clean: readonly string[];
  readonly actions: readonly number[];
}

export async function courseOf({ start, ready }: Workflow): Promise<Course> {
  const at = await start();
  const run = await ready(at);
  const before = dump(at.model);
  const first = at.office.syncs.length;
  const report = await run();
  if (report.refusals.length > 0) throw new Error(JSON.stringify(report.refusals));
  const syncs = at.office.syncs.slice(first).filter(({ cleanup }) => !cleanup);
  return { before, clean: dump(at.model), actions: syncs.map(({ actions }) => actions.length) };
}

export interface Fault {
  readonly sync: number;
  readonly code: string;
  readonly afterActions: number;
}

type Word = "nothing" | "part" | "all";

/** What a report says has been done. */
export function wordOf({ refusals }: Report): Word {
  const codes = refusals.map(({ code }) => code);
  if (codes.includes("partlyDone")) return "part";
  return codes.length === 0 || codes.includes("idsForgotten") ? "all" : "nothing";
}

/** A few of each side: enough to see what is wrong. */
function some(lines: readonly string[]): readonly string[] {
  const of = (sign: string): readonly string[] =>
    lines.filter((line) => line.startsWith(sign)).slice(0, 4);
  return [...of("-"), ...of("+")];
}

const settingsAside = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.startsWith("setting tryghedsplan "));
const same = (a: readonly string[], b: readonly string[]): boolean =>
  differences(a, b).length === 0;

/** What is wrong after the fault; nothing when all is as it should be. */
export async function faultsAfter(
  workflow: Workflow,
  course: Course,
  fault: Fault,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const at = await workflow.start();
  const run = await workflow.ready(at);
  const failing = (report: OpenWorkbook): void =>
    report.office.faults.failSync(fault.sync, fault.code, { afterActions: fault.afterActions });
  failing(at);
  const report = await run();
  at.office.faults.clear();
  const now = dump(at.model);
  const word = wordOf(report);
  const truths: Word[] = [];
  if (same(now, course.before)) truths.push("nothing");
  if (same(settingsAside(now), settingsAside(course.clean))) truths.push("all");
  if (truths.length === 0) truths.push("part");
  // What only styles a cell is not looked at again: then part of it is said, and the next try completes it.
  const isCautious = word === "part" && truths.includes("all");
  if (!truths.includes(word) && !isCautious)
    wrong.push(`says ${word}, and it is ${truths.join(" or ")}`);

  const { undo: record } = report;
  if (record !== undefined && !workflow.name.startsWith("undo")) {
    const other = await workflow.start();
    const again = await workflow.ready(other);
    failing(other);
    const { undo: kept } = await again();
    other.office.faults.clear();
    if (kept === undefined) wrong.push("gave no record the second time");
    else {
      const back = await other.run((context) => undo(context, kept, { takeTyped: false }));
      if (back.refusals.length > 0) wrong.push(`undo refused: ${JSON.stringify(back.refusals)}`);
      wrong.push(
        ...differences(course.before, dump(other.model))
          .slice(0, 6)
          .map((line) => `undone: ${line}`),
      );
    }
  } else if (word !== "nothing" && record === undefined && !workflow.name.startsWith("undo")) {
    wrong.push("something is done and cannot be undone");
  }

  const next = await run();
  if (next.refusals.length > 0)
    wrong.push(`the next try is refused: ${JSON.stringify(next.refusals)}`);
  wrong.push(
    ...differences(course.clean, dump(at.model))
      .slice(0, 6)
      .map((line) => `next try: ${line}`),
  );
  return wrong;
}

/** What someone else types, wherever. */
export const typedMeanwhile = "Skrevet imens";

/** Rows put in above what they typed, or not: it stands all the same. */
function sameBesideTyped(a: readonly string[], b: readonly string[]): boolean {
  const isTyped = (line: string): boolean => line.includes(typedMeanwhile);
  const others = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => !isTyped(line));
  return a.filter(isTyped).length === b.filter(isTyped).length && same(others(a), others(b));
}

/**
 * Someone who comes between two parts of a change may have their cell elsewhere, and ours go elsewhere then: all that the
 * change writes is there, in whatever place, and all that they typed; at most the cell they typed over is gone.
 */
function holdsTheSame(clean: readonly string[], now: readonly string[]): boolean {
  const contents = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => /^cell (.+) \d+,\d+ (.*) \[.*\]$/.exec(line)?.slice(1).join(" ") ?? []);
  const held = contents(now).filter((content) => !content.includes(typedMeanwhile));
  const missing = contents(clean).filter((content) => {
    const at = held.indexOf(content);
    if (at >= 0) held.splice(at, 1);
    return at < 0 && !content.endsWith(" null");
  });
  const more = held.filter((content) => !content.endsWith(" null"));
  return missing.length <= 1 && more.length === 0;
}

export interface Coauthor {
  readonly name: string;
  readonly change: (model: WorkbookModel) => void;
}

/** What the workbook holds after the workflow and someone else's change, in either order; made once for all the syncs. */
export interface Orders {
  readonly clean: readonly string[];
  readonly theirs: () => Promise<readonly string[] | undefined>;
  readonly theirsThenOurs: () => Promise<readonly string[] | undefined>;
  readonly oursThenTheirs: () => Promise<readonly string[] | undefined>;
}

export function ordersOf(workflow: Workflow, { clean }: Course, { change }: Coauthor): Orders {
  const outcome = (
    ...order: readonly ("theirs" | "ours")[]
  ): (() => Promise<readonly string[] | undefined>) => {
    const make = async (): Promise<readonly string[] | undefined> => {
      const at = await workflow.start();
      const run = await workflow.ready(at);
      for (const whose of order) {
        if (whose === "theirs") at.office.host.asCoauthor(change);
        else if ((await run()).refusals.length > 0) return undefined;
      }
      return settingsAside(dump(at.model));
    };
    let made: ReturnType<typeof make> | undefined;
    return () => (made ??= make());
  };
  return {
    clean,
    theirs: outcome("theirs"),
    theirsThenOurs: outcome("theirs", "ours"),
    oursThenTheirs: outcome("ours", "theirs"),
  };
}

/** Someone else changes the workbook just before a sync: their change stands, and what is said is true of the rest. */
export async function faultsWithCoauthor(
  workflow: Workflow,
  { change }: Coauthor,
  orders: Orders,
  sync: number,
): Promise<readonly string[]> {
  const at = await workflow.start();
  const run = await workflow.ready(at);
  at.office.faults.beforeSync(sync, () => at.office.host.asCoauthor(change));
  const report = await run();
  const now = settingsAside(dump(at.model));
  const word = wordOf(report);
  const allowed =
    word === "nothing" ? [orders.theirs] : [orders.theirsThenOurs, orders.oursThenTheirs];
  let nearest: readonly string[] = [];
  for (const order of allowed) {
    const lines = await order();
    if (lines !== undefined && sameBesideTyped(lines, now)) return [];
    if (nearest.length === 0) nearest = lines ?? [];
  }
  if (word === "all" && holdsTheSame(orders.clean, now)) return [];
  return [
    `says ${word} ${JSON.stringify(report.refusals.slice(0, 3))}`,
    ...some(differences(nearest, now)),
  ];
}
