/**
 * Marks the findings' cells by a conditional format of our own (see `marks.ts`), so that people's fills stay as they
 * are. That cells are marked is remembered in the workbook: whoever checks it next has the marks follow the findings.
 */
import type { CellPosition, Rectangle } from "../../cells/rectangle";
import { cellAt } from "../../cells/address";
import type { Finding, Severity } from "../../checks/finding";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { type HeldMark, isSameMarks, type Mark, type MarkKind, marksOn } from "../change/marks";
import type { Operation } from "../change/operation";
import { line, type Report, type ReportLine } from "../change/report";
import { setting } from "../change/setting";
import { noSurroundings, type SeenSettings } from "../change/surroundings";

/** Marks these findings' cells, and no others; what is explained is not marked. It takes at most four syncs. */
export function highlight(
  context: Excel.RequestContext,
  findings: readonly Finding[],
): Promise<Report> {
  return setMarks(context, cellsBySheet(findings), true);
}

/** It takes at most four syncs. */
export function removeHighlight(context: Excel.RequestContext): Promise<Report> {
  return setMarks(context, new Map(), false);
}

/** Whether cells are marked. */
export const marked = setting<boolean>(
  "tryghedsplan.marks",
  { toJson: (on) => on, fromJson: (kept) => kept === true },
  1,
);

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

function setMarks(
  context: Excel.RequestContext,
  wanted: CellsBySheet,
  on: boolean,
): Promise<Report> {
  return change(context, { look: lookAtMarks, plan: (seen) => planMarks(seen, wanted, on) });
}

interface SeenMarks {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly locked: boolean;
  }[];
  readonly held: ReadonlyMap<string, readonly HeldMark[]>;
  readonly isOn: boolean;
  readonly settings: SeenSettings;
}

async function lookAtMarks(context: Excel.RequestContext): Promise<SeenMarks> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const item = marked.ask(context);
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
  return { sheets, held, isOn: marked.of(item), settings: marked.seen(item) };
}

function planMarks(
  { sheets, held, isOn, settings }: SeenMarks,
  wanted: CellsBySheet,
  on: boolean,
): Planned {
  const marking: Operation[] = [];
  const refusals: ReportLine[] = [];
  let cells = 0;
  for (const { id, name, locked } of sheets) {
    const kinds = wanted.get(name) ?? new Map<string, MarkKind>();
    const before = held.get(id) ?? [];
    const marks = marksOf(kinds);
    // Where they are right already nothing is written, and Excel's own undo is left alone.
    const isRight = isSameMarks(before, marks);
    if (!isRight && locked) {
      refusals.push(line("protectedSheet", { sheet: name }));
      continue;
    }
    cells += kinds.size;
    if (!isRight) marking.push({ op: "mark", sheet: { id }, held: before, marks });
  }
  // Where everything is refused no cell is marked, so no marks need to follow the findings.
  const isRefused = refusals.length > 0 && marking.length === 0 && cells === 0;
  return {
    operations: [...marking, ...(isOn === on ? [] : [marked.keep(on)])],
    done: [on ? line("cellsMarked", { cells }) : line("marksRemoved", {})],
    refusals,
    obstacles: isRefused ? refusals : [],
    surroundings: { ...noSurroundings, settings },
  };
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

function keyOf({ row, column }: CellPosition): string {
  return `${String(row)},${String(column)}`;
}
