/**
 * Carries operations out, in order, in as few syncs as the byte budget allows. What is overwritten is read in the
 * same batch, just before it is written, so Fortryd costs no sync of its own.
 */
import { capture, type Captured } from "./capture";
import { type Carrier, carry } from "./carry-out";
import { chunksOf } from "./chunks";
import { fingerprintOf } from "./fingerprint";
import type { Operation } from "./operation";
import { rawCells } from "./range-cells";
import type { UndoStep } from "./undo-bundle";

export interface Performed {
  /** Syncs that went through, of how many. */
  readonly done: number;
  readonly of: number;
  /** What stopped it; absent when all is done. */
  readonly error?: unknown;
  readonly undo: readonly UndoStep[];
  /** Ids of the sheets made, by the key they were made under. */
  readonly made: ReadonlyMap<string, MadeTab>;
}

interface MadeTab {
  readonly id: string;
  readonly name: string;
}

/** `last` may load what is wanted of the result; it is called before the last sync. */
export async function perform(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  last?: () => void,
): Promise<Performed> {
  const chunks = chunksOf(operations);
  const made = new Map<string, MadeTab>();
  const undo: UndoStep[] = [];
  let done = 0;
  for (const chunk of chunks) {
    const final = done === chunks.length - 1 ? last : undefined;
    try {
      undo.push(...(await performChunk(context, chunk, made, chunks.length === 1, final)));
    } catch (error) {
      return { done, of: chunks.length, undo, made, error };
    }
    done += 1;
  }
  return { done, of: chunks.length, undo, made };
}

/** One sync. What it made is added to `made`; what undoes it is answered. */
async function performChunk(
  context: Excel.RequestContext,
  chunk: readonly Operation[],
  made: Map<string, MadeTab>,
  /** A plan in several parts is too much to read back at once; its sheets are then left to people. */
  whole: boolean,
  last: (() => void) | undefined,
): Promise<readonly UndoStep[]> {
  const { workbook } = context;
  const fresh = new Map<string, { readonly sheet: Excel.Worksheet; readonly name: string }>();
  const carrier: Carrier = {
    workbook,
    sheet: (target) => {
      const id = "id" in target ? target.id : made.get(target.made)?.id;
      if (id !== undefined) return workbook.worksheets.getItem(id);
      const sheet = "made" in target ? fresh.get(target.made)?.sheet : undefined;
      if (sheet === undefined) throw new Error("An operation speaks of a sheet that was not made");
      return sheet;
    },
    made: (key, name, sheet) => fresh.set(key, { name, sheet }),
  };
  const captured: Captured[] = [];
  context.application.suspendApiCalculationUntilNextSync();
  for (const operation of chunk) {
    const before = capture(operation, carrier);
    carry(operation, carrier);
    before?.afterwards?.();
    if (before !== undefined) captured.push(before);
  }
  const held = whole ? [...fresh.values()].map(({ sheet }) => outcome(sheet)) : [];
  for (const { sheet } of fresh.values()) sheet.load("id");
  last?.();
  await context.sync();
  for (const [key, { sheet, name }] of fresh) made.set(key, { id: sheet.id, name });
  return [...captured.flatMap(({ step }) => step()), ...held.map((step) => step())];
}

/** What a sheet just made holds, so that Fortryd can tell whether people have worked on it since. */
function outcome(sheet: Excel.Worksheet): () => UndoStep {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  sheet.load("name");
  return () => ({
    step: "made",
    sheetId: sheet.id,
    name: sheet.name,
    fingerprint: fingerprintNow(used),
  });
}

/** The fingerprint of a loaded used range; that of an empty sheet is the same for all. */
export function fingerprintNow(used: Excel.Range): string {
  return fingerprintOf(used.isNullObject ? [] : rawCells(used.formulas));
}
