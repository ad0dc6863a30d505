/** What stands of a change after Excel failed while writing it, or after it was written in several parts. */
import { askAll, askSheet } from "./asking";
import type { ChangeRecord, PlacedCells } from "./change-record";
import { isSameText } from "./differences";
import { unlessExcelFails } from "./failure";
import { type Images, imagesOf, noImages } from "./images";
import { isSameMarks, marksOn } from "./marks";
import { askOutcome, noOutcome, recordOf } from "./outcome";
import type { Part } from "./parts";
import type { MadeTab } from "./perform";
import { type State, stands } from "./stands";

export interface Aftermath {
  readonly state: "nothing" | "part" | "all";
  readonly record: ChangeRecord;
}

/** Looks at what stands of a part, in one sync, or three where cells were to be marked. Sheets found are added to `made`. */
export async function lookAfterFailure(
  context: Excel.RequestContext,
  part: Part,
  before: Images,
  made: Map<string, MadeTab>,
): Promise<Aftermath> {
  const now = await lookNow(context, part);
  const { touched } = part;
  for (const { key, name } of touched.sheetsMade) {
    const sheet = now.sheets.get(name);
    if (sheet !== undefined) made.set(key, { id: sheet.id, name });
  }
  const sheets = [...now.sheets].map(([name, { id }]) => ({ id, name }));
  const cells = new Map([...now.sheets].map(([name, sheet]) => [name, sheet.cells]));
  const record = recordOf(reached(part, now), before, now.outcome, sheets, cells);
  if (isAsBefore(part, before, now)) return { state: "nothing", record };
  return { state: lastStands(part, stateBefore(part, before), now) ? "all" : "part", record };
}

async function lookNow(context: Excel.RequestContext, { touched, moment }: Part): Promise<State> {
  const outcome = noOutcome();
  const sheets = new Map<string, { id: string; cells: PlacedCells }>();
  const { images, asking } = imagesOf(touched, { moment, largeBlocks: "in slices" });
  await askAll(context, [
    ...asking,
    ...askOutcome(touched, outcome),
    ...touched.sheetsMade.map(({ name }) => askSheet(name, (sheet) => sheets.set(name, sheet))),
  ]);
  const marked = touched.marks.map(({ sheet }) => sheet.id);
  return { images, outcome, sheets, marks: await marksOn(context, marked) };
}

/** What may have been touched: cells beside new columns are written after them, so not before all columns are there. */
function reached({ touched }: Part, { outcome }: State): Part["touched"] {
  const waiting = new Set(
    touched.tables
      .filter(({ id, columnsAdded, columnsBefore }) => {
        const columns = outcome.tables.get(id)?.columns.length ?? 0;
        return columns < columnsBefore + columnsAdded.length;
      })
      .map(({ sheetId }) => sheetId),
  );
  return { ...touched, cells: touched.cells.filter(({ sheetId }) => !waiting.has(sheetId)) };
}

function isAsBefore({ touched }: Part, before: Images, now: State): boolean {
  const { images } = now;
  return (
    now.sheets.size === 0 &&
    now.outcome.tablesMade.length === 0 &&
    touched.marks.every(({ sheet, held }) => isSameMarks(held, now.marks.get(sheet.id) ?? [])) &&
    touched.cells.every((each) => isSameText(before.cells.get(each), images.cells.get(each))) &&
    touched.blocks.every(({ name }) =>
      isSameText(before.blocks.get(name), images.blocks.get(name)),
    ) &&
    touched.tables.every(({ id }) => isSameText(before.tables.get(id), images.tables.get(id))) &&
    touched.names.every((name) => isSameText(before.names.get(name), images.names.get(name))) &&
    touched.settings.every((key) => isSameText(before.settings.get(key), images.settings.get(key)))
  );
}

/**
 * Operations are carried out in order, so all are there when the last one that makes a difference is. A block's name is
 * shown while the block is written, and hidden again: that makes no difference in the end, and is looked at for itself.
 */
function lastStands({ operations, touched }: Part, before: State, now: State): boolean {
  const last = operations.findLast((operation) => !stands(operation, touched, before));
  const hiding = operations.filter((each) => each.op === "showName" && !each.visible);
  return (
    last !== undefined &&
    stands(last, touched, now) &&
    hiding.every((each) => stands(each, touched, now))
  );
}

/** The images as the state that was there before the change. */
function stateBefore({ touched }: Part, images: Images): State {
  const outcome = noOutcome();
  for (const [each, cells] of images.cells) {
    if (cells !== undefined) outcome.cells.set(each, cells.formulas);
  }
  for (const [name, block] of images.blocks) {
    if (block !== undefined) outcome.blocks.set(name, block);
  }
  const marks = new Map(touched.marks.map(({ sheet, held }) => [sheet.id, held]));
  return { images, outcome, sheets: new Map(), marks };
}

/**
 * The record of a change in several parts, with blocks, tables and sheets as the last of the parts left them. One sync,
 * and one for each sheet that was made; what a sheet too large for one answer holds is left undefined.
 */
export async function readBack(
  context: Excel.RequestContext,
  parts: readonly Part[],
  record: ChangeRecord,
): Promise<ChangeRecord> {
  const outcome = noOutcome();
  const shapes = parts.map(({ touched }) => ({ ...touched, cells: [], tablesMade: [] }));
  await askAll(
    context,
    shapes.flatMap((touched) => askOutcome(touched, outcome)),
  );
  const held = new Map<string, PlacedCells>();
  for (const { name } of record.sheets) {
    const asked = askSheet(name, (sheet) => held.set(name, sheet.cells));
    // Each sheet is asked for on its own, since one answer might not hold them all.
    await unlessExcelFails(askAll(context, [asked]));
  }
  const tables = shapes.flatMap((touched) => recordOf(touched, noImages, outcome, [], held).tables);
  return {
    ...record,
    sheets: record.sheets.map((sheet) => ({ ...sheet, cells: held.get(sheet.name) })),
    blocks: record.blocks.map((block) => ({ ...block, after: outcome.blocks.get(block.name) })),
    tables: record.tables.map((table) => tables.findLast(({ id }) => id === table.id) ?? table),
  };
}
