/**
 * Carries operations out, in order, in as few syncs as the byte budget allows. What is overwritten is read in the
 * same batch, just before it is written, so Fortryd costs no sync of its own.
 */
import { capture, type Captured } from "./capture";
import { type Carrier, carry } from "./carry-out";
import { chunksOf } from "./chunks";
import type { Operation } from "./operation";
import { fingerprintOf } from "./fingerprint";
import { rawCells } from "./table-cells";
import type { UndoStep } from "./undo-bundle";

export interface Performed {
  /** Syncs that went through, of how many. */
  readonly done: number;
  readonly of: number;
  /** What stopped it; absent when all is done. */
  readonly error?: unknown;
  readonly undo: readonly UndoStep[];
  /** Ids of the sheets made, by the key they were made under. */
  readonly made: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
}

/** `last` may load what is wanted of the result; it is called before the last sync. */
export async function perform(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  last?: () => void,
): Promise<Performed> {
  const chunks = chunksOf(operations);
  const made = new Map<string, { id: string; name: string }>();
  const undo: UndoStep[] = [];
  let done = 0;
  const result = (): Performed => ({ done, of: chunks.length, undo, made });
  for (const chunk of chunks) {
    const fresh = new Map<string, { sheet: Excel.Worksheet; name: string }>();
    const carrier: Carrier = {
      workbook: context.workbook,
      sheet: (target) => {
        if ("id" in target) return context.workbook.worksheets.getItem(target.id);
        const known = made.get(target.made);
        if (known !== undefined) return context.workbook.worksheets.getItem(known.id);
        const sheet = fresh.get(target.made)?.sheet;
        if (sheet === undefined) throw new Error(`No sheet was made under the key ${target.made}`);
        return sheet;
      },
      made: (key, name, sheet) => fresh.set(key, { name, sheet }),
    };
    try {
      const captured: Captured[] = [];
      context.application.suspendApiCalculationUntilNextSync();
      for (const operation of chunk) {
        const before = capture(operation, carrier);
        carry(operation, carrier);
        if (before !== undefined) {
          before.afterwards?.();
          captured.push(before);
        }
      }
      // A plan in several parts is too much to read back at once; its sheets are then left to people.
      const whole = chunks.length === 1;
      const held = whole ? [...fresh.values()].map(({ sheet }) => outcome(sheet)) : [];
      for (const { sheet } of fresh.values()) sheet.load("id");
      if (done === chunks.length - 1) last?.();
      await context.sync();
      done += 1;
      for (const [key, { sheet, name }] of fresh) made.set(key, { id: sheet.id, name });
      undo.push(...captured.flatMap(({ step }) => step()), ...held.map((step) => step()));
    } catch (error) {
      return { ...result(), error };
    }
  }
  return result();
}

/** What a sheet just made holds, so that Fortryd can tell whether people have worked on it since. */
function outcome(sheet: Excel.Worksheet): () => UndoStep {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  sheet.load("id,name");
  return () => ({
    step: "made",
    sheetId: sheet.id,
    name: sheet.name,
    fingerprint: fingerprintOf(used.isNullObject ? [] : rawCells(used.formulas)),
  });
}
