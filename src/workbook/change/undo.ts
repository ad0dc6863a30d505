/**
 * Fortryd: puts back what a change overwrote, from the last step to the first. A cell that has been changed since is
 * left as it is and named. Texts go back as texts, formulas as formulas, with the number format they had.
 */
import { cellAddress } from "../../cells/address";
import type { CellValue } from "../../cells/cell-value";
import { refusalOf } from "./failure";
import { addMark, type HeldMark, marksOn, removeMarks } from "./marks";
import { fingerprintNow } from "./perform";
import { line, type Report, type ReportLine } from "./report";
import { rawCells } from "./range-cells";
import type {
  CapturedCells,
  CellArea,
  DeletedCells,
  MadeSheet,
  MarkedCells,
  OverwrittenBlock,
  UndoBundle,
  UndoStep,
} from "./undo-bundle";

/** Names each cell left, up to this many on a sheet. */
const mostNamed = 20;

/** Three syncs: which sheets are there, what they hold now, and putting back. Where cells were marked, two more. */
export async function undo(context: Excel.RequestContext, bundle: UndoBundle): Promise<Report> {
  try {
    const present = await look(context, bundle);
    return await putBack(context, bundle, present);
  } catch (error) {
    return { done: [], notes: [], refusals: [refusalOf(error)] };
  }
}

interface Present {
  /** Tabs' names by id; a sheet that is gone is absent. */
  readonly sheets: ReadonlyMap<string, { readonly name: string; readonly protected: boolean }>;
  /** Cells of each overwritten block now. */
  readonly blocks: ReadonlyMap<OverwrittenBlock, readonly (readonly CellValue[])[]>;
  readonly fingerprints: ReadonlyMap<MadeSheet, string>;
  /** The marks on the cells of each sheet that had some changed. */
  readonly marks: ReadonlyMap<string, readonly HeldMark[]>;
}

async function look(context: Excel.RequestContext, { steps }: UndoBundle): Promise<Present> {
  const { worksheets } = context.workbook;
  const ids = new Set(steps.flatMap((step) => ("sheetId" in step ? [step.sheetId] : [])));
  const sheets = new Map(
    [...ids].map((id) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load("name");
      sheet.protection.load("protected");
      return [id, sheet];
    }),
  );
  worksheets.load("items/id");
  await context.sync();

  const there = new Set(worksheets.items.map(({ id }) => id));
  const blocks = steps.flatMap((step) => {
    if (step.step !== "overwritten" || !there.has(step.sheetId)) return [];
    const [rows, columns] = [step.after.length, step.after[0]?.length ?? 1];
    const range = worksheets
      .getItem(step.sheetId)
      .getRangeByIndexes(step.row, step.column, rows, columns);
    range.load("formulas");
    return [{ step, range }];
  });
  const made = steps.flatMap((step) => {
    if (step.step !== "made" || !there.has(step.sheetId)) return [];
    const used = worksheets.getItem(step.sheetId).getUsedRangeOrNullObject(true);
    used.load("formulas");
    return [{ step, used }];
  });
  await context.sync();
  const marked = steps.flatMap((step) =>
    step.step === "marked" && there.has(step.sheetId) ? [step.sheetId] : [],
  );
  return {
    marks: marked.length > 0 ? await marksOn(context, marked) : new Map(),
    sheets: new Map(
      [...sheets].flatMap(([id, sheet]) =>
        there.has(id)
          ? [[id, { name: sheet.name, protected: sheet.protection.protected }] as const]
          : [],
      ),
    ),
    blocks: new Map(blocks.map(({ step, range }) => [step, rawCells(range.formulas)])),
    fingerprints: new Map(made.map(({ step, used }) => [step, fingerprintNow(used)])),
  };
}

async function putBack(
  context: Excel.RequestContext,
  { steps, notUndone }: UndoBundle,
  present: Present,
): Promise<Report> {
  const locked = [...present.sheets.values()].filter((sheet) => sheet.protected);
  if (locked.length > 0) {
    const refusals = locked.map(({ name }) => line("protectedSheet", { sheet: name }));
    return { done: [], notes: [], refusals };
  }
  const done: ReportLine[] = [];
  const notes: ReportLine[] = notUndone.map((sheet) => line("notUndone", { sheet }));
  const changed = changedSheets(steps, present);
  const made = steps.filter((step) => step.step === "made");
  const kept = made.some((step) => isChanged(step, present));
  const madeNames = new Set(
    steps.flatMap((step) =>
      step.step === "named" && step.before === undefined ? [step.name] : [],
    ),
  );
  for (const step of [...steps].reverse()) {
    if (step.step === "made" || ("sheetId" in step && !present.sheets.has(step.sheetId))) continue;
    if (step.step === "overwritten") {
      const sheet = nameOf(step, present);
      const { restored, left } = restoreBlock(context, step, present.blocks.get(step) ?? []);
      if (restored > 0) done.push(line("cellsRestored", { sheet, cells: restored }));
      notes.push(...left.slice(0, mostNamed).map((cell) => line("cellLeft", { sheet, cell })));
    } else if (step.step === "marked") {
      const sheet = context.workbook.worksheets.getItem(step.sheetId);
      removeMarks(sheet, present.marks.get(step.sheetId) ?? []);
      for (const mark of step.before) addMark(sheet, mark);
      done.push(line("marksRestored", { sheet: nameOf(step, present) }));
    } else if ("sheetId" in step && changed.has(step.sheetId)) {
      notes.push(line("notUndone", { sheet: nameOf(step, present) }));
    } else if (step.step !== "named" || step.before === undefined || !madeNames.has(step.name)) {
      undoStructure(context, step, kept);
    }
  }
  // Last of all the sheets: until now, names and tables have spoken of them.
  for (const step of made.filter(({ sheetId }) => present.sheets.has(sheetId))) {
    const sheet = nameOf(step, present);
    if (isChanged(step, present)) notes.push(line("sheetLeft", { sheet }));
    else {
      context.workbook.worksheets.getItem(step.sheetId).delete();
      done.push(line("sheetRemoved", { sheet }));
    }
  }
  await context.sync();
  return { done: merged(done), notes, refusals: [] };
}

function nameOf({ sheetId }: { readonly sheetId: string }, { sheets }: Present): string {
  return sheets.get(sheetId)?.name ?? "";
}

/** People have worked on a sheet that the change made. */
function isChanged(step: MadeSheet, { fingerprints }: Present): boolean {
  const now = fingerprints.get(step);
  return now !== undefined && now !== step.fingerprint;
}

/** Sheets where people have changed a cell since: rows and columns put in there are left in. */
function changedSheets(steps: readonly UndoStep[], { blocks }: Present): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const step of steps) {
    if (step.step !== "overwritten") continue;
    const now = blocks.get(step);
    const same = step.after.every((row, down) =>
      row.every((cell, across) => now?.[down]?.[across] === cell),
    );
    if (!same) changed.add(step.sheetId);
  }
  return changed;
}

/** Cells that still hold what the change wrote go back; the others are named. */
function restoreBlock(
  context: Excel.RequestContext,
  step: OverwrittenBlock,
  now: readonly (readonly CellValue[])[],
): { readonly restored: number; readonly left: readonly string[] } {
  const left: string[] = [];
  let restored = 0;
  const contents = step.before.formulas.map((row, down) =>
    row.map((cell, across): CellValue | null => {
      const written = step.after[down]?.[across];
      if (written === cell) return null;
      if (now[down]?.[across] !== written) {
        left.push(cellAddress(step.row + down, step.column + across));
        return null;
      }
      restored += 1;
      return cell;
    }),
  );
  if (restored > 0) restore(context, step, step.before, contents);
  if (step.formatted === true && left.length === 0) {
    setFormats(blockOf(context, step, step.before), step.before.numberFormats);
  }
  return { restored, left };
}

/** Formats first, with texts held as texts while they are written; null leaves a cell. */
function restore(
  context: Excel.RequestContext,
  corner: Corner,
  before: CapturedCells,
  contents: readonly (readonly (CellValue | null)[])[],
): void {
  const range = blockOf(context, corner, before);
  const isText = (down: number, across: number): boolean => {
    const value = before.values[down]?.[across];
    return typeof value === "string" && value !== "" && before.formulas[down]?.[across] === value;
  };
  const each = (format: (down: number, across: number) => string | null): (string | null)[][] =>
    contents.map((cells, down) =>
      cells.map((cell, across) => (cell === null ? null : format(down, across))),
    );
  const formatOf = (down: number, across: number): string =>
    before.numberFormats[down]?.[across] ?? "General";
  setFormats(
    range,
    each((down, across) => (isText(down, across) ? "@" : formatOf(down, across))),
  );
  range.formulas = contents.map((cells) => [...cells]);
  setFormats(range, each(formatOf));
}

interface Corner {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function blockOf(
  { workbook }: Excel.RequestContext,
  { sheetId, row, column }: Corner,
  { formulas }: CapturedCells,
): Excel.Range {
  return workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 1);
}

/** Office.js types formats as texts alone; null leaves a cell's as it is. */
function setFormats(
  range: { numberFormat: unknown },
  formats: readonly (readonly (string | null)[])[],
): void {
  range.numberFormat = formats;
}

function undoStructure(
  context: Excel.RequestContext,
  step: Exclude<UndoStep, OverwrittenBlock | MadeSheet | MarkedCells>,
  sheetsLeft: boolean,
): void {
  const { workbook } = context;
  switch (step.step) {
    case "inserted":
      rangeOf(context, step).delete(step.shift === "Down" ? "Up" : "Left");
      return;
    case "deleted": {
      rangeOf(context, step).insert(step.shift === "Up" ? "Down" : "Right");
      const deleted: DeletedCells = step;
      restore(context, deleted, deleted.before, deleted.before.formulas);
      return;
    }
    case "resized":
      workbook.tables.getItem(step.tableId).resize(rangeOf(context, step));
      return;
    case "named":
      if (step.before !== undefined) workbook.names.getItem(step.name).formula = step.before;
      else if (!sheetsLeft) workbook.names.getItem(step.name).delete();
      return;
    case "setting":
      if (sheetsLeft) return;
      if (step.before === undefined) workbook.settings.getItem(step.key).delete();
      else workbook.settings.add(step.key, step.before);
  }
}

function rangeOf({ workbook }: Excel.RequestContext, area: CellArea): Excel.Range {
  return workbook.worksheets
    .getItem(area.sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

/** One line a sheet for the cells put back. */
function merged(done: readonly ReportLine[]): readonly ReportLine[] {
  const cells = new Map<string, number>();
  for (const each of done) {
    if (each.code !== "cellsRestored") continue;
    const { sheet } = each.params;
    cells.set(sheet, (cells.get(sheet) ?? 0) + each.params.cells);
  }
  return [
    ...done.filter(({ code }) => code !== "cellsRestored"),
    ...[...cells].map(([sheet, count]) => line("cellsRestored", { sheet, cells: count })),
  ];
}
