/** Writes the source of figures that people have typed straight into Kriminalitet to Anmeldelser. */
import type { RecordedFigure } from "../../plan/tables/reported-crime";
import { change } from "../change/change";
import type { Planned } from "../change/planned";
import { line, type Report } from "../change/report";
import { locate } from "../find/locate";
import type { UnrecordedFigure } from "../read/reports-rows";
import { figuresInWorkbook, heldFigure, type HeldFigures } from "./figures-in-workbook";
import { standing, stopped } from "./record-figures";
import { type FigureSource, newReports, sourceOf } from "./reports-table";

/** Records the source of figures. It takes at most four syncs. */
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
  if (changed.length > 0) {
    const places = changed.map(({ place: { sheet, cell = "" } }) => ({ sheet, cell }));
    return stopped(places.map((place) => line("changedSincePreview", place)));
  }
  const figures = unrecorded.map(({ offence, year, count, replaces }): RecordedFigure => ({
    offence,
    year,
    count,
    ...sourceOf(source, false),
    ...(replaces !== undefined && { replaces }),
  }));
  const { seen } = now;
  const reports = newReports(seen, locate(seen), figures);
  return {
    operations: reports.operations,
    done: [...reports.done, ...reports.recorded],
    notes: reports.notes,
    remember: reports.remember,
    surroundings: seen,
  };
}
