/**
 * The one way the workbook is changed: it is looked at, the change is planned, what it stands on is looked at again,
 * and it is written. What is said of it afterwards is true: nothing, part or all of it has been done.
 */
import { lookAfterFailure, readBack } from "./aftermath";
import { type ChangeRecord, isChange, nothingRecorded, together } from "./change-record";
import { refusalOf, startedNothing, unlessExcelFails } from "./failure";
import { type Difference, guard, movedSince } from "./guards";
import { type Asking, type Images, noImages } from "./images";
import type { Operation } from "./operation";
import { type Part, partsOf } from "./parts";
import { imagesBefore, type MadeTab, type Performed, performPart } from "./perform";
import { isThere } from "./range-cells";
import { line, type Report, type ReportLine } from "./report";
import { noSurroundings, type Surroundings } from "./surroundings";
import { figuresReplaced, leavingTexts } from "./typed-in-block";
import { undoing } from "./undoing";

/** What is to be done, and what is said of it. */
export interface Planned {
  readonly operations: readonly Operation[];
  /** Said when all is carried out. */
  readonly done: readonly ReportLine[];
  readonly notes?: readonly ReportLine[];
  /** Said beside what is done: what was asked for and cannot be. */
  readonly refusals?: readonly ReportLine[];
  /** Nothing is done, for these reasons. */
  readonly obstacles?: readonly ReportLine[];
  /** What it was planned from; where nothing of that is told, only expected cells are looked at again. */
  readonly surroundings?: Surroundings;
  /** Sheets whose tables the change is made from. */
  readonly readFrom?: readonly string[];
  /** What Excel must be asked for once all is written, to be kept in the workbook: ids of what was made. */
  readonly remember?: Remembering;
}

export interface Remembering {
  /** Loads what is wanted, in the last request that writes. */
  readonly ask: (context: Excel.RequestContext) => void;
  /** What is to be kept then; undefined where it is kept already. */
  readonly setting: () => Extract<Operation, { op: "setSetting" }> | undefined;
  readonly key: string;
  /** The setting as it was. */
  readonly before: { readonly value: unknown } | undefined;
}

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

interface Prepared {
  readonly parts: readonly Part[];
  readonly before: ReadonlyMap<Part, Images>;
  /** Tabs by their sheets' ids. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Why nothing is written. */
  readonly refusals: readonly ReportLine[];
  /** People's figures that formulas take the place of. */
  readonly replaced: readonly ReportLine[];
}

/** Sees that sheets are unprotected and cells as they were, and keeps what will be written over. None or one sync. */
async function prepare(context: Excel.RequestContext, planned: Planned): Promise<Prepared> {
  const { operations, surroundings = noSurroundings } = planned;
  const parts = partsOf(operations, surroundings);
  const tabs = new Map<string, string>();
  const refusals: ReportLine[] = [];
  if (!parts.some((part) => touchesWhatIsThere(part, surroundings))) {
    const known = { ...noImages, settings: surroundings.settings ?? noImages.settings };
    const before = new Map(parts.map((part) => [part, known]));
    return { parts, before, tabs, refusals, replaced: [] };
  }
  const sheets = [...new Set(parts.flatMap(({ touched }) => touched.sheets))];
  const guards = parts.map((part) => guard(part, surroundings));
  const before = await imagesBefore(context, parts, [
    ...sheets.map((id) => askProtection(id, tabs, refusals)),
    ...guards.flatMap(({ asking }) => asking),
  ]);
  const differences = [
    ...guards.flatMap((each) => each.differences()),
    ...parts
      .filter(({ changedEarlier }) => changedEarlier.size === 0)
      .flatMap((part) => movedSince(before.get(part) ?? noImages, part, surroundings)),
  ];
  if (refusals.length === 0) refusals.push(...changedSince(differences, tabs));
  const images = (part: Part): Images => before.get(part) ?? noImages;
  const kept = parts.map((part) => ({ ...part, operations: leavingTexts(part, images(part)) }));
  return {
    parts: kept,
    before: new Map(parts.map((part, at) => [kept[at] ?? part, images(part)])),
    tabs,
    refusals,
    replaced: parts.flatMap((part) => figuresReplaced(part, images(part), tabs)),
  };
}

/** What is new in the workbook, marks, and settings that were read, need no look. */
function touchesWhatIsThere({ touched, operations }: Part, { settings }: Surroundings): boolean {
  const { cells, blocks, tables, tablesMade } = touched;
  return (
    cells.length + blocks.length + tables.length + tablesMade.length > 0 ||
    touched.settings.some((key) => settings?.has(key) !== true) ||
    operations.some(({ op }) => changesByName.has(op)) ||
    touched.names.some((name) => !isMadeHere(name, operations))
  );
}

function isMadeHere(name: string, operations: readonly Operation[]): boolean {
  const first = operations.find((each) => "name" in each && each.name === name);
  return first?.op === "setName" && first.replaces !== true;
}

const changesByName: ReadonlySet<Operation["op"]> = new Set([
  "deleteSheet",
  "deleteName",
  "deleteColumn",
  "deleteRows",
  "convertToRange",
]);

function askProtection(id: string, tabs: Map<string, string>, refusals: ReportLine[]): Asking {
  return {
    cells: 0,
    ask: ({ worksheets }) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return () => {
        const tab = isThere(sheet) ? tabOf(sheet) : undefined;
        if (tab === undefined) {
          if (!refusals.some(({ code }) => code === "gone")) refusals.push(line("gone", {}));
          return;
        }
        tabs.set(id, tab.name);
        if (tab.locked) refusals.push(line("protectedSheet", { sheet: tab.name }));
      };
    },
  };
}

function tabOf({ name, protection }: Excel.Worksheet): { name: string; locked: boolean } {
  return { name, locked: protection.protected };
}

function changedSince(
  differences: readonly Difference[],
  tabs: ReadonlyMap<string, string>,
): readonly ReportLine[] {
  const lines = differences.map(({ sheetId, cell }) => {
    const sheet = tabs.get(sheetId) ?? "";
    return cell === undefined
      ? line("movedSincePreview", { sheet })
      : line("changedSincePreview", { sheet, cell });
  });
  return lines.slice(0, mostNamed);
}

/** So many cells are named; the rest says the same again. */
const mostNamed = 20;

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
