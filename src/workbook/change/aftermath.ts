/** What stands of a part of a change after Excel failed while writing it, and after a change in several parts. */
import type { CellValue, Cells } from "../../cells/cell-value";
import { isSameArea, type Rectangle } from "../../cells/rectangle";
import type { ChangeRecord, PlacedCells } from "./change-record";
import { unlessExcelFails } from "./failure";
import { askAll, askSheet, type Images, imagesOf, noImages } from "./images";
import { type HeldMark, isSameMarks, marksOn } from "./marks";
import type { Content, Operation } from "./operation";
import { askOutcome, noOutcome, type Outcome, recordOf } from "./outcome";
import type { Part } from "./parts";
import type { MadeTab } from "./perform";

export interface Aftermath {
  readonly state: "nothing" | "part" | "all";
  readonly record: ChangeRecord;
}

/** What can be seen of the parts touched, before the change or now. */
interface State {
  readonly images: Images;
  readonly outcome: Outcome;
  readonly sheets: ReadonlyMap<string, { readonly id: string; readonly cells: PlacedCells }>;
  readonly marks: ReadonlyMap<string, readonly HeldMark[]>;
}

/** One sync, two more where cells were to be marked. Sheets found are added to `made`. */
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
    ...touched.sheetsMade.map(({ name }) =>
      askSheet(name, 0, (sheet) => sheet && sheets.set(name, sheet)),
    ),
  ]);
  const marked = touched.marks.map(({ sheet }) => sheet.id);
  const marks = marked.length > 0 ? await marksOn(context, marked) : new Map<string, HeldMark[]>();
  return { images, outcome, sheets, marks };
}

/** Cells beside columns that were to be put in come after them: until all of those are there, they are untouched. */
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

function isSameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Operations are carried out in order: when the last one that makes a difference stands, all do. */
function lastStands({ operations, touched }: Part, before: State, now: State): boolean {
  const last = operations.findLast((operation) => !stands(operation, touched, before));
  return last !== undefined && stands(last, touched, now);
}

/** The parts as they were. */
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

/** Whether the operation's effect is there; what cannot be seen is taken not to be. */
function stands(operation: Operation, touched: Part["touched"], now: State): boolean {
  const { images, outcome, sheets } = now;
  switch (operation.op) {
    case "addSheet":
      return sheets.has(operation.name);
    case "addTable":
      return "made" in operation.sheet
        ? false
        : outcome.tablesMade.some(
            ({ sheetId }) => "id" in operation.sheet && sheetId === operation.sheet.id,
          );
    case "resizeTable": {
      const area = images.tables.get(operation.table)?.area;
      return area !== undefined && isSameArea(area, operation.shape);
    }
    case "setName": {
      const { name, formula, visible } = operation;
      const meaning = images.names.get(name);
      return meaning?.formula === formula && meaning.visible === visible;
    }
    case "showName":
      return images.names.get(operation.name)?.visible === operation.visible;
    case "setSetting":
      return isSameText(images.settings.get(operation.key)?.value, operation.value);
    case "write": {
      const { sheet, block } = operation;
      const { row, column, contents } = operation.cells;
      if ("made" in sheet) {
        const tab = touched.sheetsMade.find(({ key }) => key === sheet.made)?.name ?? "";
        const made = sheets.get(tab)?.cells;
        return made !== undefined && holds(cellsFrom(made, row, column), contents);
      }
      const held =
        block === undefined
          ? heldAt(sheet.id, { row, column, rows: contents.length }, touched, outcome)
          : outcome.blocks.get(block)?.formulas;
      return held !== undefined && holds(held, contents);
    }
    case "mark":
      return isSameMarks(operation.marks, now.marks.get(operation.sheet.id) ?? []);
    case "deleteName":
      return images.names.get(operation.name) === undefined;
    case "deleteSetting":
      return images.settings.get(operation.key) === undefined;
    default:
      return false;
  }
}

/** Cells in their place, or in rows that were put beneath a table. */
function heldAt(
  sheetId: string,
  at: Pick<Rectangle, "row" | "column" | "rows">,
  { tables }: Part["touched"],
  outcome: Outcome,
): Cells | undefined {
  const own = [...outcome.cells].find(
    ([{ sheetId: id, area }]) =>
      id === sheetId &&
      area.row <= at.row &&
      area.row + area.rows >= at.row + at.rows &&
      area.column <= at.column &&
      area.column + area.columns > at.column,
  );
  if (own !== undefined) {
    const [{ area }, cells] = own;
    return cells
      .slice(at.row - area.row, at.row - area.row + at.rows)
      .map((row) => row.slice(at.column - area.column));
  }
  const table = tables.find(
    ({ sheetId: id, added }) => id === sheetId && at.row >= added.row && at.column === added.column,
  );
  const rows = table && outcome.tables.get(table.id)?.rowsAdded;
  return table && rows?.slice(at.row - table.added.row);
}

/** The cells of a sheet from this one on. */
function cellsFrom(made: PlacedCells, row: number, column: number): Cells {
  return made.formulas
    .slice(Math.max(0, row - made.row))
    .map((cells) => cells.slice(Math.max(0, column - made.column)));
}

function holds(held: Cells, contents: readonly (readonly (Content | undefined)[])[]): boolean {
  return contents.every((row, down) =>
    row.every((content, across) => isHeld(held[down]?.[across], content)),
  );
}

function isHeld(held: CellValue | undefined, content: Content | undefined): boolean {
  if (content === undefined) return true;
  if (content === "blank") return held === "";
  if ("formula" in content) return typeof held === "string" && held.startsWith("=");
  if ("number" in content) return held === content.number;
  return "text" in content ? held === content.text : held === content.boolean;
}

/**
 * After a change in several parts: blocks, tables and sheets made as the last of them left them. One sync, and one for
 * each sheet made; a sheet too large for one answer is left untold.
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
    const asked = askSheet(name, 0, (sheet) => sheet && held.set(name, sheet.cells));
    // A request for each sheet by design: together they were too much for one.
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
