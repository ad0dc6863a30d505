/**
 * Marks the findings' cells by conditional formats (see `marks.ts`), so that people's fills stay as they are. The
 * workbook remembers that its cells are marked, so that every later check brings the marks up to date.
 */
import { type CellPosition, singleCell } from "../../cells/rectangle";
import { runsOf } from "../../cells/runs";
import { cellAt } from "../../cells/address";
import type { Finding, Severity } from "../../checks/finding";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { isSameMarks, type Mark, type MarkKind, marksOn } from "../change/marks";
import type { Operation } from "../change/operation";
import { line, type Report, type ReportLine } from "../change/report";
import { setting } from "../change/setting";
import { noSurroundings } from "../change/surroundings";

/** Marks the cells of these findings and no others; a finding that people have explained is not marked. At most four syncs. */
export function highlight(
  context: Excel.RequestContext,
  findings: readonly Finding[],
): Promise<Report> {
  return setMarks(context, cellsBySheet(findings), true);
}

/** Takes all marks away. It takes at most four syncs. */
export function removeHighlight(context: Excel.RequestContext): Promise<Report> {
  return setMarks(context, new Map(), false);
}

/** Whether cells are marked. */
export const marked = setting<boolean>(
  "tryghedsplan.marks",
  { toJson: (on) => on, fromJson: (kept) => kept === true },
  1,
);

interface MarkedCell extends CellPosition {
  /** The kind of the cell's worst finding. */
  readonly kind: MarkKind;
}

/** The cells of each sheet, by their addresses. */
type CellsBySheet = ReadonlyMap<string, ReadonlyMap<string, MarkedCell>>;

const kindOf: Readonly<Record<Severity, MarkKind>> = {
  error: "error",
  warning: "warning",
  question: "other",
  task: "other",
  info: "other",
};
const worstFirst: readonly MarkKind[] = ["error", "warning", "other"];

function cellsBySheet(findings: readonly Finding[]): CellsBySheet {
  const sheets = new Map<string, Map<string, MarkedCell>>();
  for (const { places, severity, explained } of findings) {
    if (explained !== undefined) continue;
    for (const { sheet, address } of places) {
      // A finding may also point at a line of a text, or at the rows a sum is made of: these are no single cells.
      const at = cellAt(address);
      if (at === undefined) continue;
      const cells = sheets.get(sheet) ?? new Map<string, MarkedCell>();
      sheets.set(sheet, cells);
      const known = cells.get(address)?.kind;
      const kind = kindOf[severity];
      if (known === undefined || worstFirst.indexOf(kind) < worstFirst.indexOf(known)) {
        cells.set(address, { ...at, kind });
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

type SeenMarks = Awaited<ReturnType<typeof lookAtMarks>>;

async function lookAtMarks(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const item = marked.ask(context);
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }) => {
    return { id, name, locked: protection.protected };
  });
  const ids = sheets.map(({ id }) => id);
  const held = await marksOn(context, ids);
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
    const own = [...(wanted.get(name)?.values() ?? [])];
    const before = held.get(id) ?? [];
    const marks = marksOf(own);
    // Nothing is written where the marks are right already, so that people can still undo in Excel.
    const isRight = isSameMarks(before, marks);
    if (!isRight && locked) {
      refusals.push(line("protectedSheet", { sheet: name }));
      continue;
    }
    cells += own.length;
    if (!isRight) marking.push({ op: "mark", sheet: { id }, held: before, marks });
  }
  // When every sheet is refused, no cell is marked, and the workbook must not remember that its cells are.
  const isRefused = refusals.length > 0 && marking.length === 0 && cells === 0;
  return {
    operations: [...marking, ...(isOn === on ? [] : [marked.keep(on)])],
    done: [on ? line("cellsMarked", { cells }) : line("marksRemoved", {})],
    refusals,
    obstacles: isRefused ? refusals : [],
    surroundings: { ...noSurroundings, settings },
  };
}

/** One mark of each kind. Cells that stand under each other are one area, since Excel takes no long address. */
function marksOf(cells: readonly MarkedCell[]): readonly Mark[] {
  const order = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const isBeneath = (above: MarkedCell, { row, column }: MarkedCell): boolean =>
    above.column === column && above.row + 1 === row;
  return worstFirst.flatMap((kind): Mark[] => {
    const ofKind = order.filter((cell) => cell.kind === kind);
    const areas = runsOf(ofKind, isBeneath).map((run) => {
      return { ...singleCell(run[0]), rows: run.length };
    });
    return areas.length === 0 ? [] : [{ kind, areas }];
  });
}
