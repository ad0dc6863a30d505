/**
 * Carries a proposal into Kriminalitet, and from where it is into Anmeldelser: the history is written first, so that
 * an attempt that stops half-way has lost nothing, and the next one completes it.
 */
import type { IsoDate } from "../../cells/iso-date";
import type { RecordedFigure } from "../../plan/tables/reported-crime";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { cellOf, type FigureCell, writesOf } from "./figure-cells";
import {
  type Difference,
  figuresInWorkbook,
  figuresSeen,
  heldFigure,
  type HeldFigures,
} from "./figures-in-workbook";
import { labelMapping, type LabelMapping } from "./label-mapping";
import { locate } from "../find/locate";
import { lookAgain, type SeenAgain } from "../find/look-again";
import { line, type Report, type ReportLine } from "../change/report";
import type { SeenSettings } from "../change/surroundings";
import { recordedIn, type UnrecordedFigure } from "../read/reports-rows";
import { newReports, type NewRows } from "./reports-table";
import type { Survey } from "../find/survey";

/** From where figures are, as a person says it. */
export interface FigureSource {
  readonly name: string;
  /** Opgjort den. */
  readonly drawn: IsoDate;
  readonly provisional: boolean;
}

export interface FiguresToRecord {
  /** Those of `same` are recorded with their source and not written. */
  readonly chosen: readonly Difference[];
  readonly source: FigureSource;
  /** Labels a person has placed this time; remembered beside those placed before. */
  readonly placed: LabelMapping;
}

/**
 * Three syncs: one to see that the cells hold what the preview showed, one to verify and keep what is written over, one
 * to write. Two more where sheets have come or gone since the preview, and some to see what stands where Excel stopped
 * half-way.
 */
export function recordFigures(
  context: Excel.RequestContext,
  held: HeldFigures,
  record: FiguresToRecord,
): Promise<Report> {
  return change(context, {
    look: async (asked) => {
      const mapping = labelMapping.ask(asked);
      const again = await lookAgain(asked, held.seen, ["crime", "reports"]);
      const remembered = labelMapping.of(mapping);
      const settings = new Map([...again.seen.settings, ...labelMapping.seen(mapping)]);
      return { ...again, settings, remembered, now: figuresSeen(again.seen, remembered) };
    },
    plan: (seen) => planRecording(seen, record),
    standing: (before, after) => standing(record.chosen, before.now, after.now),
  });
}

interface Seen {
  readonly seen: Survey;
  readonly isHeldAsText: SeenAgain["isHeldAsText"];
  readonly settings: SeenSettings;
  readonly remembered: LabelMapping;
  readonly now: HeldFigures;
}

function planRecording(
  { seen, isHeldAsText, settings, remembered, now }: Seen,
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
      ...recorded(reports),
    ],
    notes: reports.notes,
    remember: reports.remember,
    surroundings: { ...seen, settings },
    readFrom: [crime.found.sheetId],
  };
}

/** Says from where figures typed straight into Kriminalitet are. It takes at most four syncs. */
export function recordSources(
  context: Excel.RequestContext,
  unrecorded: readonly UnrecordedFigure[],
  source: FigureSource,
): Promise<Report> {
  return change(context, {
    look: figuresInWorkbook,
    plan: (now) => planSources(now, unrecorded, source),
    standing: (before, after) => standing([], before, after),
  });
}

function planSources(
  now: HeldFigures,
  unrecorded: readonly UnrecordedFigure[],
  source: FigureSource,
): Planned {
  const changed = unrecorded.filter(
    ({ offence, year, count }) => heldFigure(now, offence, year) !== count,
  );
  if (changed.length > 0)
    return stopped(
      changed.map(({ place: { sheet, cell = "" } }) =>
        line("changedSincePreview", { sheet, cell }),
      ),
    );
  const figures = unrecorded.map(({ offence, year, count, replaces }): RecordedFigure => ({
    offence,
    year,
    count,
    ...said(source, false),
    ...(replaces !== undefined && { replaces }),
  }));
  const { seen } = now;
  const reports = newReports(seen, locate(seen), figures);
  return {
    operations: reports.operations,
    done: [...reports.done, ...recorded(reports)],
    notes: reports.notes,
    remember: reports.remember,
    surroundings: seen,
  };
}

function stopped(obstacles: readonly ReportLine[]): Planned {
  return { operations: [], done: [], obstacles };
}

function recorded({ sheet, rows }: NewRows): readonly ReportLine[] {
  return rows === 0 ? [] : [line("sourcesRecorded", { sheet, figures: rows })];
}

/** What stands after Excel stopped half-way: figures, and the sheet and rows of Anmeldelser that have come since. */
function standing(
  chosen: readonly Difference[],
  before: HeldFigures,
  after: HeldFigures,
): readonly ReportLine[] {
  const crime = locate(after.seen).tables.get("crime");
  const figures = chosen.filter(
    ({ offence, year, to }) =>
      heldFigure(after, offence, year) === to && heldFigure(before, offence, year) !== to,
  ).length;
  const [was, is] = [locate(before.seen), locate(after.seen)];
  const sheetOf = ({ sheets }: typeof is): string | undefined =>
    sheets.find(({ definition }) => definition.key === "reports")?.sheet?.name;
  const sheet = sheetOf(is);
  const rows = recordedIn(is).length - recordedIn(was).length;
  return [
    ...(crime === undefined || figures === 0
      ? []
      : [line("figuresWritten", { sheet: crime.sheetName, figures })]),
    ...(sheet === undefined || sheetOf(was) !== undefined ? [] : [line("sheetMade", { sheet })]),
    ...(sheet === undefined || rows <= 0
      ? []
      : [line("sourcesRecorded", { sheet, figures: rows })]),
  ];
}

function rowOf(difference: Difference, source: FigureSource): RecordedFigure {
  const { offence, year, to, from, change, provisional, parts } = difference;
  return {
    offence,
    year,
    count: to,
    ...said(source, provisional),
    ...(from !== undefined && change !== "same" && { replaces: from }),
    ...(parts !== undefined && { parts }),
  };
}

function said(
  { name, drawn, provisional }: FigureSource,
  isMarked: boolean,
): Pick<RecordedFigure, "drawn" | "source" | "provisional"> {
  return { drawn, source: name.trim(), provisional: provisional || isMarked };
}

function isSame(a: LabelMapping, b: LabelMapping): boolean {
  return (
    a.size === b.size && [...a].every(([label, name]) => b.has(label) && b.get(label) === name)
  );
}
