/**
 * The one way the workbook is changed: it is looked at, the change is planned, what it stands on is looked at again,
 * and it is written. What is said of it afterwards is true: nothing, part or all of it has been done.
 */
import { lookAfterFailure, readBack } from "./aftermath";
import { type ChangeRecord, isChange, nothingRecorded, together } from "./change-record";
import { refusalOf, startedNothing, unlessExcelFails } from "./failure";
import { noImages } from "./images";
import { type MadeTab, type Performed, performPart } from "./perform";
import type { Planned, Remembering } from "./planned";
import { mostNamed, prepare, type Prepared } from "./prepare";
import { line, type Report, type ReportLine } from "./report";
import { noSurroundings } from "./surroundings";
import { undoing } from "./undoing";

export interface Change<Seen> {
  /** Looks at the workbook. */
  readonly look: (context: Excel.RequestContext) => Promise<Seen>;
  readonly plan: (seen: Seen) => Planned;
  /** Planned anew on what it has done, it has nothing left to do: so it is told how far it came. */
  readonly isToldByPlan?: true;
  /** After a failure: what of it stands, told by another look. */
  readonly standing?: (before: Seen, after: Seen) => readonly ReportLine[];
}

/** Carries a change through. An error that is not Excel's is thrown; every refusal of Excel's is reported. */
export async function change<Seen>(
  context: Excel.RequestContext,
  { look, plan, standing, isToldByPlan }: Change<Seen>,
): Promise<Report> {
  let seen: Seen;
  let planned: Planned;
  let prepared: Prepared;
  try {
    seen = await look(context);
    planned = plan(seen);
    const { obstacles = [], operations } = planned;
    if (obstacles.length > 0) return refused(obstacles);
    if (operations.length === 0) return nothingToDo(planned);
    prepared = await prepare(context, planned);
  } catch (error) {
    return refused([refusalOf(error), line("nothingChanged", {})]);
  }
  if (prepared.refusals.length > 0) return refused(prepared.refusals);
  const first = await write(context, planned, prepared);
  const isLooked =
    (first.state === "part" && standing !== undefined) || (first.failed && isToldByPlan);
  const again = isLooked ? await unlessExcelFails(look(context)) : undefined;
  const state =
    first.failed && isToldByPlan && again !== undefined
      ? stateByPlan(planned, plan(again))
      : first.state;
  const written = { ...first, state };
  if (state !== "all") {
    return partly(planned, written, again === undefined ? [] : (standing?.(seen, again) ?? []));
  }
  const { done, notes = [], refusals = [], readFrom = [] } = planned;
  const record = { ...written.record, readFrom };
  const said = first.state === "all" ? written.refusals : [];
  return {
    done,
    notes: [...notes, ...prepared.replaced],
    refusals: [...refusals, ...said],
    ...undoOf(record),
  };
}

/** What is left to do tells what is done. */
function stateByPlan({ operations }: Planned, left: Planned): Written["state"] {
  if (left.operations.length === 0) return "all";
  return JSON.stringify(left.operations) === JSON.stringify(operations) ? "nothing" : "part";
}

function refused(refusals: readonly ReportLine[]): Report {
  return { done: [], notes: [], refusals };
}

function nothingToDo({ done, notes = [], refusals = [] }: Planned): Report {
  return { done: done.length > 0 ? done : [line("nothingToDo", {})], notes, refusals };
}

function undoOf(record: ChangeRecord): { readonly undo?: ChangeRecord } {
  return isChange(record) ? { undo: record } : {};
}

interface Written {
  readonly state: "nothing" | "part" | "all";
  /** Requests that went through, of how many. */
  readonly done: number;
  readonly of: number;
  readonly record: ChangeRecord;
  readonly refusals: readonly ReportLine[];
  /** Excel failed, and what stands is told by looking. */
  readonly failed?: true;
  /** Someone else was there at the same time, and what was written is gone again. */
  readonly takenBack?: true;
}

async function write(
  context: Excel.RequestContext,
  { operations: _, surroundings = noSurroundings, remember }: Planned,
  { parts, before, tabs }: Prepared,
): Promise<Written> {
  const made = new Map<string, MadeTab>();
  let record = nothingRecorded;
  let done = 0;
  const of = parts.length;
  for (const part of parts) {
    const last = done === of - 1 && remember ? () => remember.ask(context) : undefined;
    const was = before.get(part) ?? noImages;
    let performed: Performed;
    try {
      performed = await performPart(context, part, was, surroundings, made, last);
    } catch (error) {
      const refusals = [refusalOf(error)];
      const state = done === 0 ? "nothing" : "part";
      const unchanged = { state, done, of, record, failed: true } as const;
      if (startedNothing(error)) return { ...unchanged, refusals };
      const after = await unlessExcelFails(lookAfterFailure(context, part, was, made));
      if (after?.state === "nothing") return { ...unchanged, refusals };
      record = together(record, after?.record ?? nothingRecorded);
      if (after?.state === "all") done += 1;
      // All of it is written, and only Excel's answer was lost.
      if (done === of) return await remembered("ask anew");
      return { state: "part", done, of, record, refusals, failed: true };
    }
    for (const [key, tab] of performed.made) made.set(key, tab);
    if (performed.interfered.length > 0) {
      const earlier = { done, of, record };
      return {
        ...(await putRight(context, performed, earlier)),
        refusals: meanwhile(performed, tabs),
      };
    }
    record = together(record, performed.record);
    done += 1;
  }
  if (of > 1) record = (await unlessExcelFails(readBack(context, parts, record))) ?? record;
  return remembered("asked");

  async function remembered(asked: "asked" | "ask anew"): Promise<Written> {
    const { kept, refusals } = await keep(context, remember, asked);
    return { state: "all", done, of, record: together(record, kept), refusals };
  }
}

/** What someone else changed in the last moment is taken back by undoing what was written there. */
async function putRight(
  context: Excel.RequestContext,
  { record: wrong }: Performed,
  { done, of, record }: Pick<Written, "done" | "of" | "record">,
): Promise<Omit<Written, "refusals">> {
  const { refusals, notes, undo } = await change(context, undoing(wrong, { takeTyped: false }));
  const isRight = refusals.length + notes.length === 0;
  if (isRight) return { state: done === 0 ? "nothing" : "part", done, of, record, takenBack: true };
  return { state: "part", done, of, record: together(record, undo ?? wrong) };
}

/** Each cell with what it held and what it holds by now. */
function meanwhile(
  { interfered }: Performed,
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  return interfered.slice(0, mostNamed).map((each) => {
    const sheet = tabs.get(each.sheetId) ?? "";
    return each.cell === undefined
      ? line("movedMeanwhile", { sheet })
      : line("changedMeanwhile", { sheet, cell: each.cell, was: each.was, now: each.now });
  });
}

/** Keeps in the workbook what the next change is to know of this one. One sync, or none where that is kept already. */
async function keep(
  context: Excel.RequestContext,
  remember: Remembering | undefined,
  asked: "asked" | "ask anew",
): Promise<{ readonly kept: ChangeRecord; readonly refusals: readonly ReportLine[] }> {
  const nothing = { kept: nothingRecorded, refusals: [] };
  if (remember === undefined) return nothing;
  const settings = [{ key: remember.key, before: remember.before }];
  const kept = { ...nothingRecorded, settings };
  try {
    if (asked === "ask anew") {
      remember.ask(context);
      await context.sync();
    }
    const setting = remember.setting();
    if (setting === undefined) return nothing;
    context.workbook.settings.add(setting.key, setting.value);
    await context.sync();
    return { kept, refusals: [] };
  } catch (error) {
    const refusals = [refusalOf(error), line("idsForgotten", {})];
    // Excel may have kept it all the same: undoing looks at what stands.
    return { kept, refusals };
  }
}

/** What is said when not all was done. */
function partly(
  { notes = [] }: Planned,
  { state, done, of, record, refusals, takenBack }: Written,
  stands: readonly ReportLine[],
): Report {
  const isNothing = state === "nothing";
  const said = isNothing ? line("nothingChanged", {}) : line("partlyDone", { done, of });
  const isPart = state === "part";
  return {
    done: isPart ? stands : [],
    notes: isPart && stands.length > 0 ? notes : [],
    refusals: [
      ...refusals,
      ...(takenBack ? [line("takenBack", {})] : []),
      ...(takenBack && isNothing ? [] : [said]),
    ],
    ...(isPart && undoOf(record)),
  };
}
