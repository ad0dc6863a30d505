/**
 * Writes the figures of a proposal to Kriminalitet, and their source to Anmeldelser. The source is written first, so that
 * an attempt that stops half-way has lost nothing and is completed by the next.
 */
import type { RecordedFigure } from "../../plan/tables/reported-crime";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { cellOf, type FigureCell, writesOf } from "./figure-cells";
import { type Difference, figuresSeen, heldFigure, type HeldFigures } from "./figures-in-workbook";
import { labelMapping, type LabelMapping } from "./label-mapping";
import { type Located, locate } from "../find/locate";
import { lookAgain } from "../find/look-again";
import { line, type Report, type ReportLine } from "../change/report";
import { recordedIn } from "../read/reports-rows";
import { type FigureSource, newReports, sourceOf } from "./reports-table";

export interface FiguresToRecord {
  /** A figure that the sheet holds already is not written; its source is recorded. */
  readonly chosen: readonly Difference[];
  readonly source: FigureSource;
  /** The labels that a person has placed now. They are remembered with those placed before. */
  readonly placed: LabelMapping;
}

/**
 * Records figures that a person has chosen. It takes three syncs: one to see that the cells hold what the preview showed,
 * one to verify and keep what is written over, one to write. It takes two more where sheets have come or gone since the
 * preview, and some to see what stands where Excel failed half-way.
 */
export function recordFigures(
  context: Excel.RequestContext,
  held: HeldFigures,
  record: FiguresToRecord,
): Promise<Report> {
  return change(context, {
    look: (asked) => look(asked, held),
    plan: (seen) => planRecording(seen, record),
    standing: (before, after) => standing(record.chosen, before.now, after.now),
  });
}

async function look(context: Excel.RequestContext, held: HeldFigures) {
  const mapping = labelMapping.ask(context);
  const again = await lookAgain(context, held.seen, ["crime", "reports"]);
  const remembered = labelMapping.of(mapping);
  const settings = new Map([...again.seen.settings, ...labelMapping.seen(mapping)]);
  return { ...again, settings, remembered, now: figuresSeen(again.seen, remembered) };
}

function planRecording(
  { seen, isHeldAsText, settings, remembered, now }: Awaited<ReturnType<typeof look>>,
  { chosen, source, placed }: FiguresToRecord,
): Planned {
  const located = locate(seen);
  const crime = located.tables.get("crime");
  if (crime === undefined) return stopped([line("noSheets", {})]);
  const cells: FigureCell[] = [];
  const refusals: ReportLine[] = [];
  for (const difference of chosen) {
    const cell = cellOf(difference, now, crime);
    if ("refusal" in cell) refusals.push(cell.refusal);
    else cells.push(cell);
  }
  if (refusals.length > 0) return stopped(refusals);

  const toWrite = cells.filter(({ now: held, difference }) => held !== difference.to);
  const reports = newReports(
    seen,
    located,
    chosen.map((difference) => rowOf(difference, source)),
  );
  const mapping = new Map([...remembered, ...placed]);
  const { sheetName: sheet } = crime;
  const figures = toWrite.length;
  return {
    operations: [
      ...reports.operations,
      ...writesOf(toWrite, crime, (row, offset) => isHeldAsText("crime", row, offset)),
      ...(isSame(mapping, remembered) ? [] : [labelMapping.keep(mapping)]),
    ],
    done: [
      ...reports.done,
      ...(figures === 0 ? [] : [line("figuresWritten", { sheet, figures })]),
      ...reports.recorded,
    ],
    notes: reports.notes,
    remember: reports.remember,
    surroundings: { ...seen, settings },
    readFrom: [crime.found.sheetId],
  };
}

/** A plan that does nothing, for these reasons. */
export function stopped(obstacles: readonly ReportLine[]): Planned {
  return { operations: [], done: [], obstacles };
}

/** The lines that say what stands after Excel failed: figures, and the sheet and rows of Anmeldelser. */
export function standing(
  chosen: readonly Difference[],
  before: HeldFigures,
  after: HeldFigures,
): readonly ReportLine[] {
  const figures = chosen.filter(
    ({ offence, year, to }) =>
      heldFigure(after, offence, year) === to && heldFigure(before, offence, year) !== to,
  ).length;
  const [was, is] = [locate(before.seen), locate(after.seen)];
  const sheetOf = ({ sheets }: Located): string | undefined =>
    sheets.find(({ definition }) => definition.key === "reports")?.sheet?.name;
  const [crime, sheet] = [is.tables.get("crime"), sheetOf(is)];
  const rows = recordedIn(is).length - recordedIn(was).length;
  const lines: ReportLine[] = [];
  if (crime && figures > 0) lines.push(line("figuresWritten", { sheet: crime.sheetName, figures }));
  if (sheet === undefined) return lines;
  if (sheetOf(was) === undefined) lines.push(line("sheetMade", { sheet }));
  if (rows > 0) lines.push(line("sourcesRecorded", { sheet, figures: rows }));
  return lines;
}

function rowOf(difference: Difference, source: FigureSource): RecordedFigure {
  const { offence, year, to, from, change, provisional, parts } = difference;
  return {
    offence,
    year,
    count: to,
    ...sourceOf(source, provisional),
    ...(from !== undefined && change !== "same" && { replaces: from }),
    ...(parts !== undefined && { parts }),
  };
}

function isSame(a: LabelMapping, b: LabelMapping): boolean {
  return (
    a.size === b.size && [...a].every(([label, name]) => b.has(label) && b.get(label) === name)
  );
}
