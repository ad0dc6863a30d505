/** Writes the parts of a change one after the other, and tells how far that came. */
import { lookAfterFailure, readBack } from "./aftermath";
import { type ChangeRecord, nothingRecorded, together } from "./change-record";
import { refusalOf, startedNothing, unlessExcelFails } from "./failure";
import { type MadeTab, type Performed, performPart } from "./perform";
import type { Planned, Remembering } from "./planned";
import { mostNamed, type Prepared } from "./prepare";
import { line, type Report, type ReportLine } from "./report";
import { noSurroundings } from "./surroundings";

export interface Written {
  readonly state: "nothing" | "part" | "all";
  /** How many of the requests went through, and how many there were to be. */
  readonly done: number;
  readonly of: number;
  readonly record: ChangeRecord;
  readonly refusals: readonly ReportLine[];
  /** Excel failed, so only a look at the workbook tells what stands. */
  readonly failed?: true;
  /** Someone else changed the same cells at the same time, so what was written has been taken back. */
  readonly takenBack?: true;
}

/** @param takeBack undoes what a record says */
export async function writeParts(
  context: Excel.RequestContext,
  { surroundings = noSurroundings, remember }: Planned,
  { parts, tabs }: Prepared,
  takeBack: (record: ChangeRecord) => Promise<Report>,
): Promise<Written> {
  const made = new Map<string, MadeTab>();
  let record = nothingRecorded;
  let done = 0;
  const of = parts.length;
  for (const part of parts) {
    const last = done === of - 1 && remember ? () => remember.ask(context) : undefined;
    let performed: Performed;
    try {
      performed = await performPart(context, part, part.before, surroundings, made, last);
    } catch (error) {
      const refusals = [refusalOf(error)];
      const state = done === 0 ? "nothing" : "part";
      const unchanged = { state, done, of, record, refusals, failed: true } as const;
      if (startedNothing(error)) return unchanged;
      const after = await unlessExcelFails(lookAfterFailure(context, part, part.before, made));
      if (after?.state === "nothing") return unchanged;
      record = together(record, after?.record ?? nothingRecorded);
      if (after?.state === "all") done += 1;
      // All is written when only Excel's answer to the last request was lost.
      if (done === of) return await remembered("ask anew");
      return { state: "part", done, of, record, refusals, failed: true };
    }
    for (const [key, tab] of performed.made) made.set(key, tab);
    if (performed.interfered.length > 0) {
      const refusals = meanwhile(performed, tabs);
      const { refusals: left, notes, undo } = await takeBack(performed.record);
      if (left.length + notes.length === 0) {
        const state = done === 0 ? "nothing" : "part";
        return { state, done, of, record, refusals, takenBack: true };
      }
      record = together(record, undo ?? performed.record);
      return { state: "part", done, of, record, refusals };
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

/** Names each cell that someone else changed, with what it held and what it holds now. */
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

/** Keeps in the workbook what later changes are to know of this one. It takes one sync, or none where that is kept already. */
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
    // Excel may have kept the setting though it failed, so undoing must look at it.
    return { kept, refusals: [refusalOf(error), line("idsForgotten", {})] };
  }
}
