/**
 * Marks the findings' cells by a conditional format of our own (see `marks.ts`), so that people's fills stay as they
 * are. That cells are marked is remembered in the workbook: whoever checks it next has the marks follow the findings.
 */
import type { CellPosition, Rectangle } from "../../cells/rectangle";
import { cellAt } from "../../cells/address";
import type { Finding, Severity } from "../../checks/finding";
import { refusalOf, reported, startedNothing } from "../change/failure";
import { type HeldMark, type Mark, type MarkKind, marksOn } from "../change/marks";
import type { Operation } from "../change/operation";
import { perform } from "../change/perform";
import { line, type Report, type ReportLine } from "../change/report";

/** Marks these findings' cells, and no others; what is explained is not marked. At most four syncs. */
export function highlight(
  context: Excel.RequestContext,
  findings: readonly Finding[],
): Promise<Report> {
  return reported(setMarks(context, cellsBySheet(findings), true));
}

/** At most four syncs. */
export function removeHighlight(context: Excel.RequestContext): Promise<Report> {
  return reported(setMarks(context, new Map(), false));
}

const markedKey = "tryghedsplan.marks";

/** The setting that says whether cells are marked, loaded with the next sync. */
export function askMarked({ workbook }: Excel.RequestContext): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(markedKey);
  setting.load("value");
  return setting;
}

/** What a loaded setting says. */
export function isMarked({
  isNullObject,
  value,
}: Pick<Excel.Setting, "isNullObject" | "value">): boolean {
  return !isNullObject && value === true;
}

/** Cells by sheet, each with the worst there is of it: `row,column` to kind. */
type CellsBySheet = ReadonlyMap<string, ReadonlyMap<string, MarkKind>>;

const kindOf: Readonly<Record<Severity, MarkKind>> = {
  error: "error",
  warning: "warning",
  question: "other",
  task: "other",
  info: "other",
};
const worstFirst: readonly MarkKind[] = ["error", "warning", "other"];

function cellsBySheet(findings: readonly Finding[]): CellsBySheet {
  const sheets = new Map<string, Map<string, MarkKind>>();
  for (const { places, severity, explained } of findings) {
    if (explained !== undefined) continue;
    for (const { sheet, address } of places) {
      // A line of a text is no cell; nor are the rows a sum is made of, beside the sum itself.
      const at = cellAt(address);
      if (at === undefined) continue;
      const cells = sheets.get(sheet) ?? new Map<string, MarkKind>();
      sheets.set(sheet, cells);
      const key = keyOf(at);
      const known = cells.get(key);
      const kind = kindOf[severity];
      if (known === undefined || worstFirst.indexOf(kind) < worstFirst.indexOf(known)) {
        cells.set(key, kind);
      }
    }
  }
  return sheets;
}

async function setMarks(
  context: Excel.RequestContext,
  wanted: CellsBySheet,
  on: boolean,
): Promise<Report> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const setting = askMarked(context);
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }) => ({
    id,
    name,
    locked: protection.protected,
  }));
  const held = await marksOn(
    context,
    sheets.map(({ id }) => id),
  );
  const marking: Operation[] = [];
  const refusals: ReportLine[] = [];
  let cells = 0;
  for (const { id, name, locked } of sheets) {
    const kinds = wanted.get(name) ?? new Map<string, MarkKind>();
    const before = held.get(id) ?? [];
    const isRight = isSame(before, kinds);
    if (!isRight && locked) {
      refusals.push(line("protectedSheet", { sheet: name }));
      continue;
    }
    cells += kinds.size;
    if (!isRight) marking.push({ op: "mark", sheet: { id }, held: before, marks: marksOf(kinds) });
  }
  // Where all is refused nothing is done, and nothing is to follow the findings.
  if (refusals.length > 0 && marking.length === 0 && cells === 0) {
    return { done: [], notes: [], refusals };
  }
  const operations: readonly Operation[] = [
    ...(isMarked(setting) === on ? [] : [{ op: "setSetting", key: markedKey, value: on } as const]),
    ...marking,
  ];
  const performed = await perform(context, operations);
  const undo = { steps: performed.undo, notUndone: [] };
  const undoable = operations.length > 0 && { undo };
  if (!("error" in performed)) {
    const done = [on ? line("cellsMarked", { cells }) : line("marksRemoved", {})];
    return { done, notes: [], refusals, ...undoable };
  }
  const state = startedNothing(performed.error)
    ? line("nothingChanged", {})
    : line("partlyDone", { done: performed.done, of: performed.of });
  return { done: [], notes: [], refusals: [refusalOf(performed.error), state], ...undoable };
}

/** One mark a kind, over runs of cells that stand under each other: addresses are then as short as they can be. */
function marksOf(kinds: ReadonlyMap<string, MarkKind>): readonly Mark[] {
  return worstFirst.flatMap((kind): Mark[] => {
    const cells = [...kinds].filter(([, each]) => each === kind).map(([key]) => placeOf(key));
    return cells.length === 0 ? [] : [{ kind, areas: runsOf(cells) }];
  });
}

function placeOf(key: string): CellPosition {
  const [row = "", column = ""] = key.split(",");
  return { row: Number(row), column: Number(column) };
}

function runsOf(cells: readonly CellPosition[]): readonly Rectangle[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/**
 * The cells are marked as they should be already: nothing is written, and Excel's own undo is left alone. Excel may
 * put areas together otherwise than they were given, so cells are compared.
 */
function isSame(held: readonly HeldMark[], kinds: ReadonlyMap<string, MarkKind>): boolean {
  const size = held
    .flatMap(({ areas }) => areas)
    .reduce((sum, each) => sum + each.rows * each.columns, 0);
  return (
    size === kinds.size &&
    held.every(({ kind, areas }) =>
      areas.every((area) => cellsIn(area).every((key) => kinds.get(key) === kind)),
    )
  );
}

function cellsIn({ row, column, rows, columns }: Rectangle): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    keyOf({ row: row + Math.floor(at / columns), column: column + (at % columns) }),
  );
}

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}
