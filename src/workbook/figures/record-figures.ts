/**
 * Carries a proposal into Kriminalitet, and from where it is into Anmeldelser: the history is written first, so that
 * an attempt that stops half-way has lost nothing, and the next one completes it.
 */
import type { IsoDate } from "../../cells/iso-date";
import type { RecordedFigure } from "../../plan/tables/reports";
import { refusalOf, reported, startedNothing } from "../change/failure";
import { cellOf, type FigureCell, writesOf } from "./figure-cells";
import {
  type Difference,
  figuresInWorkbook,
  figuresSeen,
  heldFigure,
  type HeldFigures,
} from "./figures-in-workbook";
import { askMapping, keepMapping, type LabelMapping, mappingIn } from "./label-mapping";
import { locate } from "../find/locate";
import { lookAgain } from "../find/look-again";
import type { Operation } from "../change/operation";
import { perform } from "../change/perform";
import { protectedSheets } from "../change/protected-sheets";
import { line, type Report, type ReportLine } from "../change/report";
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
 * Two syncs: one to see that the cells hold what the preview showed, one to write. Two more where sheets have come or
 * gone since the preview, and one to see what stands where Excel stopped half-way.
 */
export function recordFigures(
  context: Excel.RequestContext,
  held: HeldFigures,
  record: FiguresToRecord,
): Promise<Report> {
  return reported(recordChosen(context, held, record));
}

async function recordChosen(
  context: Excel.RequestContext,
  held: HeldFigures,
  { chosen, source, placed }: FiguresToRecord,
): Promise<Report> {
  const setting = askMapping(context);
  const { seen, isHeldAsText } = await lookAgain(context, held.seen, ["crime", "reports"]);
  const remembered = mappingIn(setting);
  const now = figuresSeen(seen, remembered);
  const located = locate(seen);
  const crime = located.tables.get("crime");
  if (crime === undefined) return refused([line("noSheets", {})]);

  const cells: FigureCell[] = [];
  const refusals: ReportLine[] = [];
  for (const difference of chosen) {
    const cell = cellOf(difference, now, crime);
    if ("refusal" in cell) refusals.push(cell.refusal);
    else cells.push(cell);
  }
  if (refusals.length > 0) return refused(refusals);

  const toWrite = cells.filter(({ now: held, difference }) => held !== difference.to);
  const reports = newReports(
    seen,
    located,
    chosen.map((difference) => rowOf(difference, source)),
  );
  const mapping = new Map([...remembered, ...placed]);
  const operations: readonly Operation[] = [
    ...reports.operations,
    ...writesOf(toWrite, crime, (row, offset) => isHeldAsText("crime", row, offset)),
    ...(isSame(mapping, remembered) ? [] : [keepMapping(mapping)]),
  ];
  const { sheetName: sheet } = crime;
  return carryOut(context, seen, operations, reports, {
    done: toWrite.length === 0 ? [] : [line("figuresWritten", { sheet, figures: toWrite.length })],
    stands: (after) => {
      const written = toWrite.filter(
        ({ difference: { offence, year, to } }) => heldFigure(after, offence, year) === to,
      );
      return written.length === 0
        ? []
        : [line("figuresWritten", { sheet, figures: written.length })];
    },
  });
}

/** Says from where figures typed straight into Kriminalitet are. At most three syncs. */
export function recordSources(
  context: Excel.RequestContext,
  unrecorded: readonly UnrecordedFigure[],
  source: FigureSource,
): Promise<Report> {
  return reported(recordTyped(context, unrecorded, source));
}

async function recordTyped(
  context: Excel.RequestContext,
  unrecorded: readonly UnrecordedFigure[],
  source: FigureSource,
): Promise<Report> {
  const now = await figuresInWorkbook(context);
  const changed = unrecorded.filter(
    ({ offence, year, count }) => heldFigure(now, offence, year) !== count,
  );
  if (changed.length > 0)
    return refused(
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
  const reports = newReports(now.seen, locate(now.seen), figures);
  return carryOut(context, now.seen, reports.operations, reports, { done: [], stands: () => [] });
}

interface Outcome {
  readonly done: readonly ReportLine[];
  /** What of it stands after Excel stopped half-way. */
  readonly stands: (after: HeldFigures) => readonly ReportLine[];
}

async function carryOut(
  context: Excel.RequestContext,
  seen: Survey,
  operations: readonly Operation[],
  reports: NewRows,
  { done, stands }: Outcome,
): Promise<Report> {
  const locked = protectedSheets(seen, operations);
  if (locked.length > 0) return refused(locked);
  if (operations.length === 0) return { done: [line("nothingToDo", {})], notes: [], refusals: [] };
  const performed = await perform(context, operations);
  const undo = { steps: performed.undo, notUndone: [] };
  if (!("error" in performed)) {
    const { sheet, rows } = reports;
    const recorded = rows === 0 ? [] : [line("sourcesRecorded", { sheet, figures: rows })];
    return {
      done: [...reports.done, ...done, ...recorded],
      notes: reports.notes,
      refusals: [],
      undo,
    };
  }
  const why = refusalOf(performed.error);
  if (performed.done === 0 && startedNothing(performed.error))
    return refused([why, line("nothingChanged", {})]);
  const after = await figuresInWorkbook(context).catch(() => undefined);
  const standing = after === undefined ? [] : [...stands(after), ...recordedNow(seen, after)];
  const isAsBefore = after !== undefined && standing.length === 0 && performed.done === 0;
  const state = isAsBefore
    ? line("nothingChanged", {})
    : line("partlyDone", { done: performed.done, of: performed.of });
  return { done: standing, notes: [], refusals: [why, state], undo };
}

/** The sheet and the rows of Anmeldelser that have come since. */
function recordedNow(before: Survey, after: HeldFigures): readonly ReportLine[] {
  const [was, is] = [locate(before), locate(after.seen)];
  const sheetOf = ({ sheets }: typeof is): string | undefined =>
    sheets.find(({ definition }) => definition.key === "reports")?.sheet?.name;
  const sheet = sheetOf(is);
  if (sheet === undefined) return [];
  const rows = recordedIn(is).length - recordedIn(was).length;
  return [
    ...(sheetOf(was) === undefined ? [line("sheetMade", { sheet })] : []),
    ...(rows > 0 ? [line("sourcesRecorded", { sheet, figures: rows })] : []),
  ];
}

function refused(refusals: readonly ReportLine[]): Report {
  return { done: [], notes: [], refusals };
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
